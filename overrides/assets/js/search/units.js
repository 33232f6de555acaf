// From the words of a query to units: each a word, or a name of several words, with the terms that it may mean.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var MOST_TERMS = 200;
  var MOST_RUNS = 12;
  var LEAST_START = 2;
  var LEAST_NEAR = 5;
  var LEAST_KIN = 4;
  var LEAST_WIDE = 4;
  var FEW = 3;
  var KIN_TAIL = 4;
  var HEAD = 2;
  var ARTICLE = "ال";
  var PARTICLE = /^[وفبك]/;
  var WEIGHTS = { exact: 1, start: 0.7, near: 0.6, kin: 0.5 };

  function termsOf(shards, accepts) {
    var found = [];
    shards.forEach(function (shard) {
      shard.keys.forEach(function (key, place) {
        if (accepts(key)) found.push({ key: key, form: shard.forms[place], terms: S.termsAt(shard, place) });
      });
    });
    return found;
  }

  function lookUp(shelf, key) {
    return shelf.lexicon([shelf.lexiconRunOf(key)]).then(function (shards) {
      var place = S.lowerBound(shards[0].keys, key);
      if (shards[0].keys[place] !== key) return null;
      return { key: key, form: shards[0].forms[place], terms: S.termsAt(shards[0], place) };
    });
  }

  // A level is a way in which a unit matches: later levels count for documents that earlier ones do not have.
  function level(how, entries) {
    var terms = new Set();
    entries.forEach(function (entry) {
      entry.terms.forEach(terms.add, terms);
    });
    return { how: how, weight: WEIGHTS[how], terms: Array.from(terms).slice(0, MOST_TERMS), forms: entries.map((entry) => entry.form) };
  }

  function startLevel(shelf, word) {
    if (word.key.length < LEAST_START && !S.isHan(word.key)) return Promise.resolve([]);
    return shelf.lexicon(shelf.lexiconRuns(word.key, MOST_RUNS)).then(function (shards) {
      var longer = termsOf(shards, (key) => key.startsWith(word.key) && key !== word.key && key.indexOf(" ") < 0);
      longer.sort((one, other) => one.key.length - other.key.length);
      return longer.length ? [level("start", longer.slice(0, MOST_TERMS))] : [];
    });
  }

  // In Arabic the wrong letter may be in the article, behind a particle or not: then it still stands in the word's key.
  function withArticle(word) {
    if (!S.isArabic(word.key) || word.key !== word.bare) return [];
    return PARTICLE.test(word.bare) ? [word.bare, word.bare.slice(1)] : [word.bare];
  }

  // A word is as long as it is written: with its article, where it has one.
  function isNear(key, word) {
    if (key.indexOf(" ") >= 0) return false;
    var written = Math.max(key.length, word.key.length) + word.bare.length - word.key.length;
    if (written >= LEAST_NEAR && S.isOneEdit(key, word.key)) return true;
    return key.length + ARTICLE.length >= LEAST_NEAR && withArticle(word).some((bare) => S.isOneEdit(ARTICLE + key, bare));
  }

  // What the word would be if one of its first two letters, or of its article, is wrong, or its second and third are swapped.
  async function otherBeginnings(shelf, word) {
    var key = word.key;
    var found = [key[0] + key[2] + key[1] + key.slice(3)];
    withArticle(word).forEach(function (bare) {
      found.push(bare.slice(1), bare.slice(2), bare.slice(3), bare[1] + bare.slice(3));
    });
    for (var tail of [key.slice(1), key.slice(2), key.slice(3)]) {
      found = found.concat((await shelf.heads(tail)).map((head) => head + tail));
    }
    var entries = await Promise.all(found.filter((own) => own && isNear(own, word)).map((own) => lookUp(shelf, own)));
    return entries.filter(Boolean);
  }

  // The words with one letter wrong. What is wrong at the beginning of a word leads to other runs: `wide` looks there anyway.
  async function nearLevel(shelf, word, wide) {
    if (word.bare.length < LEAST_NEAR - 1 || S.isHan(word.key)) return [];
    var shards = await shelf.lexicon(shelf.lexiconRuns(word.key.slice(0, HEAD), Infinity));
    var found = termsOf(shards, (key) => key !== word.key && isNear(key, word));
    if (wide || !found.length) found = found.concat((await otherBeginnings(shelf, word)).filter((entry) => entry.key !== word.key));
    return found.length ? [level("near", found)] : [];
  }

  // Words that share all but their last letters: forms that nobody has written yet in this hub.
  function kinLevel(shelf, word) {
    var least = Math.max(LEAST_KIN, word.key.length - KIN_TAIL);
    if (word.key.length < least) return Promise.resolve([]);
    return shelf.lexicon(shelf.lexiconRuns(word.key.slice(0, least), MOST_RUNS)).then(function (shards) {
      var shared = (key) => (key.indexOf(" ") < 0 ? S.sharedStart(key, word.key) : 0);
      var kin = termsOf(shards, (key) => shared(key) >= least && key.length <= word.key.length + KIN_TAIL);
      var best = Math.max.apply(null, [0].concat(kin.map((entry) => shared(entry.key))));
      kin = kin.filter((entry) => shared(entry.key) === best);
      return kin.length ? [level("kin", kin)] : [];
    });
  }

  // A word that nobody wrote: as a beginning, with one letter wrong, as another form. A word alone has no others to tell whether
  // the right one is among what was found.
  async function guessLevels(shelf, word, wide) {
    var levels = await startLevel(shelf, word);
    if (!levels.length || word.bare.length >= LEAST_NEAR) levels = levels.concat(await nearLevel(shelf, word, wide));
    if (!levels.length) levels = await kinLevel(shelf, word);
    return levels;
  }

  async function wordUnit(shelf, word, typing, wide) {
    var entry = await lookUp(shelf, word.key);
    var levels = entry ? [level("exact", [entry])] : await guessLevels(shelf, word, wide);
    if (entry && typing) levels = levels.concat(await startLevel(shelf, word));
    return { words: [word], levels: levels };
  }

  // The longest name of several words that begins here.
  async function nameAt(shelf, words, start) {
    for (var size = Math.min(shelf.manifest.longest, words.length - start); size > 1; size--) {
      var own = words.slice(start, start + size);
      var entry = await lookUp(shelf, own.map((word) => word.key).join(" "));
      if (entry) return { words: own, levels: [level("exact", [entry])] };
    }
    return null;
  }

  // Chinese is cut by the longest word of the lexicon.
  async function cutRun(shelf, run) {
    var words = [];
    for (var at = 0; at < run.length; ) {
      var size = Math.min(8, run.length - at);
      while (size > 1 && !(await lookUp(shelf, run.substr(at, size)))) size--;
      words.push({ text: run.substr(at, size), key: run.substr(at, size), bare: run.substr(at, size) });
      at += size;
    }
    return words;
  }

  S.cutWords = async function (shelf, words) {
    var cut = await Promise.all(words.map((word) => (S.isHan(word.key) ? cutRun(shelf, word.key) : [word])));
    return [].concat.apply([], cut);
  };

  S.isStop = function (shelf, word) {
    return shelf.stops.has(word.key);
  };

  // No record has all units; or one word of a few was misspelt, so that another may be as well.
  S.needsWidening = function (units, uncovered) {
    var guessed = units.some((unit) => unit.levels.some((level) => level.how === "near"));
    return uncovered || (guessed && units.length <= FEW);
  };

  // What was typed may be another word of the hub, or a form of one.
  S.widenUnits = async function (shelf, units, uncovered) {
    for (var unit of units) {
      var word = unit.words[0];
      if (unit.words.length > 1 || word.bare.length < LEAST_WIDE) continue;
      var more = [await nearLevel(shelf, word, true)];
      if (uncovered) more = [await startLevel(shelf, word), more[0], await kinLevel(shelf, word)];
      unit.levels = unit.levels.concat.apply(unit.levels, more);
    }
  };

  // Words that say nothing are left out, unless there is nothing else.
  S.readUnits = async function (shelf, typed, typing) {
    var all = await S.cutWords(shelf, typed);
    var telling = all.filter((word) => !S.isStop(shelf, word));
    var words = telling.length ? telling : all;
    var units = [];
    for (var at = 0; at < words.length; ) {
      var unit = await nameAt(shelf, words, at);
      unit = unit || (await wordUnit(shelf, words[at], typing, words.length === 1));
      units.push(unit);
      at += unit.words.length;
    }
    return units;
  };

  // The words of the hub that are nearest to one that it does not have.
  S.nearestWords = async function (shelf, word, most) {
    var shards = await shelf.lexicon(shelf.wholeLexicon);
    var limit = word.key.length < 4 ? 1 : 2;
    var found = [];
    termsOf(shards, (key) => key.indexOf(" ") < 0 && Math.abs(key.length - word.key.length) <= limit).forEach(function (entry) {
      var edits = S.edits(entry.key, word.key, limit);
      if (edits <= limit) found.push({ form: entry.form, distance: edits - S.sharedStart(entry.key, word.key) / 100 });
    });
    found.sort((one, other) => one.distance - other.distance || (one.form < other.form ? -1 : 1));
    return found.slice(0, most).map((entry) => entry.form);
  };
})();
