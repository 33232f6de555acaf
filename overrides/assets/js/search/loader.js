// Loads data as classic scripts: it works the same from a server and from a folder, and nothing hangs.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var PATIENCE_MS = 20000;
  var taken = new Map();
  var waiting = new Map();
  var stranger = false;

  // kind: "missing" (a file is not there), "broken" (it is damaged), "other-build" (it belongs to another version).
  S.Problem = class extends Error {
    constructor(kind, name) {
      super(kind + ": " + name);
      this.name = "Problem";
      this.kind = kind;
      this.file = name;
    }
  };

  S.take = function (name, data) {
    if (waiting.has(name)) taken.set(name, data);
    else stranger = true;
  };

  S.forget = function (name) {
    taken.delete(name);
    waiting.delete(name);
  };

  // `name` is what the file calls itself, such as "fr/p0a1b2c3d4e".
  S.load = function (folder, name, query) {
    if (!waiting.has(name)) {
      var loading = fetchScript(folder + name + ".js" + (query || ""), name);
      waiting.set(name, loading);
      loading.catch(function () {
        S.forget(name);
      });
    }
    return waiting.get(name);
  };

  function fetchScript(address, name) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      var timer = setTimeout(end, PATIENCE_MS, "missing");
      function end(kind) {
        clearTimeout(timer);
        script.onload = script.onerror = null;
        script.remove();
        if (kind) reject(new S.Problem(kind, name));
        else resolve(taken.get(name));
      }
      script.onload = function () {
        var kind = stranger ? "other-build" : "broken";
        stranger = false;
        end(taken.has(name) ? "" : kind);
      };
      script.onerror = function () {
        end("missing");
      };
      script.src = address;
      document.head.append(script);
    });
  }
})();
