// The engine: a request in, the records that answer it out. It works the same hosted and from a folder.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var RIGHT_TO_LEFT = /^(ar|arc|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/;
  var MOST_NEAR = 5;
  var LEAST_MARKED = 4;

  class Engine {
    constructor(options) {
      this.shelf = new S.Shelf(options.index);
      this.root = options.root;
      this.columns = new Map();
      this.groups = null;
    }

    // Files that are gone are those of an earlier version: the manifest is asked for again, once.
    async steady(work) {
      try {
        if (!this.shelf.manifest) await this.shelf.open(false);
        return await work();
      } catch (problem) {
        if (!(problem instanceof S.Problem) || location.protocol === "file:") throw problem;
        var before = this.shelf.manifest && this.shelf.manifest.build;
        var manifest = await this.shelf.open(true);
        if (manifest.build === before) throw problem;
        this.shelf.decoded.clear();
        this.columns.clear();
        this.groups = null;
        return work();
      }
    }

    search(request) {
      return this.steady(() => this.find(request));
    }

    results(docs) {
      return this.steady(() => Promise.all(docs.map((doc) => this.record(doc))));
    }

    text(handle) {
      return this.steady(() => this.shelf.file("texts/" + handle, String));
    }

    facets() {
      return this.steady(() => this.loadGroups());
    }

    async loadGroups() {
      if (!this.groups) {
        this.groups = await this.shelf.file(this.shelf.manifest.facets, (rows) => rows.map(readGroup));
        await Promise.all(this.groups.map((group) => this.loadColumn(group)));
      }
      return this.groups;
    }

    async loadColumn(group) {
      var name = this.shelf.manifest.columns[group.id];
      this.columns.set(group.id, await this.shelf.file(name, (text) => S.readColumn(text, group.values)));
    }

    async find(request) {
      var query = S.parseQuery(request.q);
      var filters = cleanFilters(request.filters);
      if (filters.size || request.sort === "year") await this.loadGroups();
      var units = await S.readUnits(this.shelf, query.words, Boolean(request.typing));
      var docs = await this.candidates(query, units);
      var within = docs.filter((doc) => this.passes(doc, filters, null));
      return {
        total: within.length,
        docs: await this.sorted(within, request.sort),
        words: units.map(describeUnit),
        marks: await this.marker(query, units),
        near: within.length ? [] : await this.nearest(units),
        cut: query.cut,
        count: (facet) => this.count(facet, docs, filters),
      };
    }

    // The documents that the words find, best first; without words all, in the order of the hub.
    async candidates(query, units) {
      var phrases = await Promise.all(query.phrases.map((words) => S.docsOfPhrase(this.shelf, words)));
      var without = await Promise.all(query.without.map((words) => S.docsOfPhrase(this.shelf, words)));
      var phraseUnits = await Promise.all(query.phrases.map((words) => S.readUnits(this.shelf, words, false)));
      var all = [].concat.apply(units, phraseUnits);
      var scores = await S.scoreUnits(this.shelf, all);
      var most = (counts) => Math.max.apply(null, counts);
      var uncovered = most(scores.covered) < all.length;
      if (units.length > 1 && most(scores.titled) < all.length && S.needsWidening(units, uncovered)) {
        await S.widenUnits(this.shelf, units, uncovered);
        scores = await S.scoreUnits(this.shelf, all);
      }
      var docs = [];
      for (var doc = 0; doc < this.shelf.manifest.count; doc++) {
        var wanted = !all.length || scores.covered[doc];
        if (wanted && phrases.every((set) => set.has(doc)) && !without.some((set) => set.has(doc))) docs.push(doc);
      }
      return S.sortDocs(docs, scores);
    }

    async sorted(docs, sort) {
      if (sort === "year") {
        var column = this.columns.get("year") || [];
        var year = (doc) => Number(Array.from(column[doc] || [])[0] || 0);
        return docs.slice().sort((one, other) => year(other) - year(one));
      }
      if (sort === "title") {
        var order = await this.shelf.file(this.shelf.manifest.titles, (ranks) => ranks);
        return docs.slice().sort((one, other) => order[one] - order[other]);
      }
      return docs;
    }

    passes(doc, filters, except) {
      for (var filter of filters) {
        var column = this.columns.get(filter[0]);
        if (filter[0] !== except && column && !S.passes(column, doc, filter[1])) return false;
      }
      return true;
    }

    // A facet's own filter does not narrow its own counts: its values widen each other.
    count(facet, docs, filters) {
      var column = this.columns.get(facet);
      if (!column) return Object.create(null);
      return S.countValues(column, docs.filter((doc) => this.passes(doc, filters, facet)));
    }

    async nearest(units) {
      var lost = units.filter((unit) => !unit.levels.length);
      var words = await Promise.all(lost.map((unit) => S.nearestWords(this.shelf, unit.words[0], MOST_NEAR)));
      return [].concat.apply([], words).slice(0, MOST_NEAR);
    }

    async marker(query, units) {
      var keys = new Set();
      [].concat.apply(query.words, query.phrases).forEach(function (word) {
        keys.add(word.key);
      });
      units.forEach((unit) => unit.levels.forEach((level) => level.forms.forEach((form) => addKeys(keys, form))));
      await Promise.all(units.map((unit) => this.addKin(keys, unit)));
      var stops = Array.from(keys).filter((key) => keys.size > 1 && S.isStop(this.shelf, { key: key }));
      if (stops.length < keys.size) stops.forEach(keys.delete, keys);
      var marks = (word) => keys.has(S.key(S.fold(word)));
      marks.han = Array.from(keys).filter(S.isHan).sort((one, other) => other.length - one.length);
      return marks;
    }

    // Other forms of what matched: all that the loaded runs know of its terms, and the names of its concepts.
    async addKin(keys, unit) {
      for (var level of unit.levels) {
        var runs = unit.words.map((word) => this.shelf.lexiconRunOf(word.key));
        var terms = new Set(level.terms.filter((term) => term[0] !== "="));
        (await this.shelf.lexicon(runs)).forEach(function (shard) {
          shard.keys.forEach(function (key, place) {
            if (S.termsAt(shard, place).some((term) => terms.has(term))) keys.add(key);
          });
        });
        var names = await Promise.all(level.terms.filter((term) => term[0] === "=").map((term) => this.shelf.names(term)));
        names.forEach((own) => own.forEach((name) => addTelling(keys, name)));
      }
    }

    async record(doc) {
      var size = this.shelf.manifest.chunk;
      var chunk = await this.shelf.file(this.shelf.manifest.results[Math.floor(doc / size)], (rows) => rows);
      return this.describe(doc, chunk[doc % size]);
    }

    describe(doc, row) {
      var kind = new Map(Object.entries(this.shelf.manifest.kinds)).get(row[0].split("/")[0]) || ["", ""];
      var lang = row[3] || this.shelf.language;
      var ending = this.shelf.manifest.ending;
      if (ending === "/" && location.protocol === "file:") ending = "/index.html";
      return {
        doc: doc, id: row[0].split("/").pop(), uri: row[0], url: this.root + row[0] + ending,
        title: row[1], summary: row[2], lang: lang, dir: RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr",
        kind: kind[0], kindLabel: kind[1], meta: row[4], badge: row[5], text: row[6],
      };
    }
  }

  function addKeys(keys, name) {
    S.key(name).split(" ").forEach(keys.add, keys);
  }

  // The short words of a name in another language are articles and the like: this hub's stop words do not hold them.
  function addTelling(keys, name) {
    var words = name.split(" ");
    words.filter((word) => words.length === 1 || word.length >= LEAST_MARKED).forEach(keys.add, keys);
  }

  function readGroup(row) {
    return {
      id: row[0],
      label: row[1],
      values: row[2].map((own) => ({ id: own[0], label: own[1], sign: own[2], parent: own[3] || null, parents: own.slice(3) })),
    };
  }

  function cleanFilters(filters) {
    var chosen = Object.entries(filters || {}).filter((pair) => Array.isArray(pair[1]) && pair[1].length);
    return new Map(chosen.map((pair) => [pair[0], pair[1].map(String)]));
  }

  function describeUnit(unit) {
    var best = unit.levels[0];
    return {
      text: unit.words.map((word) => word.text).join(" "),
      how: best ? best.how : "none",
      forms: best ? best.forms.slice(0, 3) : [],
    };
  }

  S.open = function (options) {
    return new Engine(options);
  };
})();
