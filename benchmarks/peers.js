// The page in which lunr.js and Material's search worker answer the queries of the report.
(function () {
  "use strict";
  var SETUP = 0;
  var READY = 1;
  var QUERY = 2;
  var RESULT = 3;
  var MOST = 5;
  var LEAST_NEAR = 5;
  var PATIENCE_MS = 240000;
  var index = null;
  var worker = null;

  function post(type, data, wanted) {
    return new Promise(function (resolve, reject) {
      setTimeout(reject, PATIENCE_MS, new Error("no answer within " + PATIENCE_MS / 1000 + " s"));
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = function (event) {
        if (event.data.type === wanted) resolve(event.data.data);
      };
      worker.postMessage({ type: type, data: data });
    });
  }

  // As the guide of lunr.js recommends it: the word itself, then as a beginning, then with one letter wrong.
  function askLunr(text) {
    var found = index.query(function (query) {
      window.lunr.tokenizer(text).forEach(function (token) {
        var term = token.toString();
        query.term(term, { boost: 100, usePipeline: true });
        query.term(term, { boost: 10, usePipeline: false, wildcard: window.lunr.Query.wildcard.TRAILING });
        if (term.length >= LEAST_NEAR) query.term(term, { boost: 1, usePipeline: false, editDistance: 1 });
      });
    });
    return found.slice(0, MOST).map((result) => result.ref);
  }

  window.bench = {
    ready: async function (name) {
      var start = performance.now();
      var data = await (await fetch("index.json")).json();
      if (name === "lunr") {
        index = window.lunr.Index.load(data);
      } else {
        worker = new Worker("workers/search.js");
        await post(SETUP, data, READY);
      }
      return performance.now() - start;
    },
    lunr: async (queries) => queries.map((query) => askLunr(query.text)),
    material: async function (queries) {
      var answers = [];
      for (var query of queries) {
        var found = await post(QUERY, query.text, RESULT);
        answers.push(found.items.slice(0, MOST).map((group) => group[0].location.replace(/\/$/, "")));
      }
      return answers;
    },
  };
})();
