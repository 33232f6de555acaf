(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var SORTS = ["relevance", "year", "title"];
  var LONGEST = 200;

  S.FACETS = [
    "kind", "task", "topic", "theme", "form", "audience", "place", "year", "language", "basis",
    "currency", "stage",
  ];
  S.PAGE = 10;
  S.MOST = 500;

  S.emptyState = function () {
    return { q: "", filters: Object.create(null), sort: SORTS[0], n: S.PAGE };
  };

  function size(text) {
    var number = /^\d{1,4}$/.test(text || "") ? Number(text) : 0;
    return Math.min(S.MOST, Math.max(S.PAGE, Math.ceil(number / S.PAGE) * S.PAGE));
  }

  // URLSearchParams neither throws for broken escapes nor for halves of an emoji.
  S.readAddress = function (text) {
    var state = S.emptyState();
    var given = new URLSearchParams(text.replace(/^[#?]/, ""));
    state.q = (given.get("q") || "").slice(0, LONGEST);
    if (SORTS.indexOf(given.get("sort")) > 0) state.sort = given.get("sort");
    state.n = size(given.get("n"));
    S.FACETS.forEach(function (facet) {
      var values = given.getAll(facet).filter(Boolean);
      if (values.length) state.filters[facet] = Array.from(new Set(values));
    });
    return state;
  };

  S.writeAddress = function (state) {
    var parts = new URLSearchParams();
    if (state.q) parts.append("q", state.q.slice(0, LONGEST));
    S.FACETS.forEach(function (facet) {
      (state.filters[facet] || []).forEach(function (value) {
        parts.append(facet, value);
      });
    });
    if (state.sort !== SORTS[0]) parts.append("sort", state.sort);
    if (state.n > S.PAGE) parts.append("n", state.n);
    return parts.toString();
  };

  // Other fragments, such as that of the skip link, say nothing about the search.
  S.isState = function (hash) {
    return hash.length < 2 || hash.indexOf("=") > 0;
  };

  S.countFilters = function (state) {
    return S.FACETS.reduce(function (sum, facet) {
      return sum + (state.filters[facet] || []).length;
    }, 0);
  };

  // A folder opened from the disk has no server that adds the file's name.
  S.place = function (address) {
    var url = new URL(address, location.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  };

  S.searchPlace = function (address, query) {
    var state = S.emptyState();
    state.q = query;
    return S.place(address) + "#" + S.writeAddress(state);
  };
})();
