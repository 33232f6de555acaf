// The files of one index: which hold what, loaded once each.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var FORMAT = 3;
  var LAST = "\uffff";

  // Names stand in one text: their common first letter, then what follows it in each.
  function readNames(text) {
    return text ? text.slice(1).split(" ").map((rest) => text[0] + rest) : [];
  }

  function readRuns(runs) {
    return { from: runs.from.split("|"), names: readNames(runs.names) };
  }

  S.Shelf = class {
    // `folder` is the folder of one language's index, such as "../search/fr/".
    constructor(folder) {
      var parts = folder.replace(/\/$/, "").split("/");
      this.language = parts.pop();
      this.root = parts.length ? parts.join("/") + "/" : "";
      this.decoded = new Map();
      this.manifest = null;
    }

    // The manifest has a fixed name: a browser may keep an old one, which names files that are gone.
    open(fresh) {
      var name = this.language + "/index";
      if (fresh) S.forget(name);
      return S.load(this.root, name, fresh ? "?" + Date.now() : "").then((manifest) => {
        if (manifest.format !== FORMAT) throw new S.Problem("other-build", name);
        this.manifest = Object.assign({}, manifest, {
          results: readNames(manifest.results),
          lexicon: readRuns(manifest.lexicon),
          tails: readRuns(manifest.tails),
          postings: readRuns(manifest.postings),
        });
        this.stops = new Set(manifest.stops.split(" "));
        return this.manifest;
      });
    }

    file(name, read) {
      if (!this.decoded.has(name)) {
        var place = name.startsWith("texts/") ? name : this.language + "/" + name;
        var loading = S.load(this.root, place).then(read);
        this.decoded.set(name, loading);
        loading.catch(() => this.decoded.delete(name));
      }
      return this.decoded.get(name);
    }

    lexicon(numbers) {
      var names = this.manifest.lexicon.names;
      return Promise.all(numbers.map((number) => this.file(names[number], S.readLexicon)));
    }

    lexiconRunOf(key) {
      return S.runOf(this.manifest.lexicon.from, key);
    }

    // The first letters that words of the hub have before this ending.
    heads(tail) {
      var tails = this.manifest.tails;
      if (!tails.names.length) return Promise.resolve([]);
      return this.file(tails.names[S.runOf(tails.from, tail)], S.readTails).then((known) => known.get(tail) || []);
    }

    // The runs that hold keys with this beginning, a few at most.
    lexiconRuns(beginning, most) {
      var first = this.lexiconRunOf(beginning);
      var last = this.lexiconRunOf(beginning + LAST);
      var runs = [];
      for (var run = first; run <= last && runs.length < most; run++) runs.push(run);
      return runs;
    }

    get wholeLexicon() {
      return this.manifest.lexicon.names.map((_, run) => run);
    }

    postings(term) {
      return this.entry(this.manifest.postings, term, (found) => (found ? S.readPostings(found) : { docs: [], weights: [] }));
    }

    following(term) {
      var read = (found) => (found ? found.split(",") : []);
      return this.file(this.manifest.following, readRuns).then((runs) => this.entry(runs, term, read));
    }

    names(term) {
      return this.entry(this.manifest.postings, "~" + term, (found) => (found ? found.split("|") : []));
    }

    // What a run of the postings says of a term; `read` unpacks it, once.
    entry(runs, term, read) {
      if (!runs.names.length) return Promise.resolve(read(undefined));
      var name = runs.names[S.runOf(runs.from, term)];
      return this.file(name, (data) => new Map(Object.entries(data))).then((lists) => {
        var key = name + " " + term;
        if (!this.decoded.has(key)) this.decoded.set(key, read(lists.get(term)));
        return this.decoded.get(key);
      });
    }
  };
})();
