// The page in which a browser answers the queries of the report. It asks the engine as the search page does.
(function () {
  "use strict";
  var S = window.KnowhubSearch;
  var PAGE = S.PAGE;
  var engine = null;
  performance.setResourceTimingBufferSize(20000);

  function wish(query) {
    return { q: query.text, filters: query.filters, sort: "relevance", typing: query.typing };
  }

  async function ask(query, count) {
    var found = await engine.search(wish(query));
    return { found: found, results: await engine.results(found.docs.slice(0, count)) };
  }

  async function inTurn(queries, answer) {
    var answers = [];
    for (var query of queries) answers.push(await answer(query));
    return answers;
  }

  // All that one view of the search page asks for: results, facets with their counts.
  async function view(query) {
    var both = await Promise.all([ask(query, PAGE), engine.facets()]);
    both[1].forEach((facet) => both[0].found.count(facet.id));
    return both[0];
  }

  function reversed(query) {
    return Object.assign({}, query, { text: query.text.split(" ").reverse().join(" ") });
  }

  window.bench = {
    open: async function (language) {
      engine = S.open({ index: "search/" + language + "/", root: "./" });
    },

    // Id, language and title of the best results, and how each word was read.
    answers: (queries, count) =>
      inTurn(queries, async function (query) {
        var answer = await ask(query, count);
        return {
          total: answer.found.total,
          results: answer.results.map((result) => [result.id, result.lang, result.title]),
          words: answer.found.words.map((word) => [word.text, word.how, word.forms.slice(0, 4).join(",")]),
        };
      }),

    // Milliseconds of search and results, and of a whole view. The words are turned round, so that
    // files are warm and nothing that was remembered under the text of the query can answer.
    times: async function (queries) {
      await engine.facets();
      await inTurn(queries, view);
      return inTurn(queries.map(reversed), async function (query) {
        var start = performance.now();
        await ask(query, PAGE);
        var middle = performance.now();
        await view(query);
        return [middle - start, performance.now() - middle];
      });
    },

    // The addresses of the scripts that a view loaded, and of the texts for snippets of its results.
    view: async function (query) {
      var before = loaded();
      var answer = await view(query);
      var after = loaded();
      var marks = answer.found.marks;
      var marked = (text) => S.segment(text, marks.han).some((part) => part.word && marks(part.text));
      var bare = answer.results.filter((result) => !marked(result.title) && !marked(result.summary));
      await Promise.all(bare.map((result) => engine.text(result.text)));
      return { before: before, view: after.slice(before.length), texts: loaded().slice(after.length) };
    },
  };

  function loaded() {
    // A browser asks for an icon by itself, now and then.
    var entries = performance.getEntriesByType("resource");
    return entries.map((entry) => entry.name).filter((name) => /\.js$/.test(name));
  }
})();
