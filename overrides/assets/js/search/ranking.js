// Ranking: how many units of the query a record has, how many in its title, then how much they count there.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});

  var CONCEPT = "=";
  var TITLE = 2;

  function rarity(count, all) {
    return Math.log(1 + (all - count + 0.5) / (count + 0.5));
  }

  // How much the best of some terms counts, for each document that has one; `shares` holds those that are settled.
  async function bestShares(shelf, terms, shares) {
    var own = new Map();
    (await Promise.all(terms.map((term) => shelf.postings(term)))).forEach(function (list) {
      list.docs.forEach(function (doc, place) {
        if (shares.has(doc)) return;
        // A title's word is more than any other: one number holds both.
        var share = list.weights[place] + (list.titles[place] ? TITLE : 0);
        if (share > (own.get(doc) || 0)) own.set(doc, share);
      });
    });
    own.forEach((share, doc) => shares.set(doc, share));
    return shares;
  }

  // What a unit counts for each document, by the first level that the document has. A concept counts before the word that
  // names it: so all its names find the same.
  async function scoreUnit(shelf, unit, all) {
    var found = { scores: new Float64Array(all), titles: new Uint8Array(all) };
    for (var level of unit.levels) {
      var concepts = level.terms.filter((term) => term[0] === CONCEPT);
      var words = level.terms.filter((term) => term[0] !== CONCEPT);
      var shares = await bestShares(shelf, words, await bestShares(shelf, concepts, new Map()));
      // All that a beginning or a misspelt word may mean is as rare as all of it together.
      var weight = level.weight * rarity(shares.size, all);
      shares.forEach(function (share, doc) {
        if (share > TITLE) found.titles[doc] = 1;
        if (!found.scores[doc]) found.scores[doc] = weight * (share > TITLE ? share - TITLE : share);
      });
    }
    return found;
  }

  S.scoreUnits = async function (shelf, units) {
    var all = shelf.manifest.count;
    var sums = { total: new Float64Array(all), covered: new Uint8Array(all), titled: new Uint8Array(all) };
    var each = await Promise.all(units.map((unit) => scoreUnit(shelf, unit, all)));
    each.forEach(function (found) {
      for (var doc = 0; doc < all; doc++) {
        if (!found.scores[doc]) continue;
        sums.total[doc] += found.scores[doc];
        sums.covered[doc]++;
        sums.titled[doc] += found.titles[doc];
      }
    });
    return sums;
  };

  async function exactTerms(shelf, word) {
    var units = await S.readUnits(shelf, [word], false);
    var exact = units[0].levels.filter((level) => level.how === "exact");
    return [].concat.apply([], exact.map((level) => level.terms));
  }

  // The documents in which one word follows another as it stands between quotation marks.
  async function docsOfPair(shelf, words) {
    var mark = S.followingMark(words.map((word) => word.key));
    var found = new Set();
    for (var term of await exactTerms(shelf, words[0])) {
      var lists = await Promise.all([shelf.postings(term), shelf.following(term)]);
      lists[0].docs.forEach(function (doc, place) {
        if (lists[1][place] && S.isFollowed(lists[1][place], mark)) found.add(doc);
      });
    }
    return found;
  }

  async function docsOfWord(shelf, word) {
    var found = new Set();
    var lists = await Promise.all((await exactTerms(shelf, word)).map((term) => shelf.postings(term)));
    lists.forEach((list) => list.docs.forEach(found.add, found));
    return found;
  }

  // The documents that have a phrase; of a phrase of stop words, those that have all of them.
  S.docsOfPhrase = async function (shelf, typed) {
    var words = await S.cutWords(shelf, typed);
    var telling = words.map((word, place) => place).filter((place) => !S.isStop(shelf, words[place]));
    if (!telling.length) telling = words.map((word, place) => place);
    var sets = [];
    for (var i = 0; i < telling.length; i++) sets.push(await docsOfWord(shelf, words[telling[i]]));
    for (var j = 1; j < telling.length; j++) {
      var both = words.slice(telling[j - 1], telling[j] + 1);
      if (!S.isStop(shelf, words[telling[j]])) sets.push(await docsOfPair(shelf, both));
    }
    return sets.reduce((one, other) => new Set(Array.from(one).filter((doc) => other.has(doc))));
  };

  S.sortDocs = function (docs, scores) {
    return docs.sort(function (one, other) {
      return scores.covered[other] - scores.covered[one] || scores.titled[other] - scores.titled[one] || scores.total[other] - scores.total[one] || one - other;
    });
  };
})();
