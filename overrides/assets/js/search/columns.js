// Facets: which documents have which values, and how many of those found.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});

  function readCell(cell, bySign) {
    var found = new Set();
    Array.from(cell).forEach(function (sign) {
      var value = bySign.get(sign);
      if (!value) return;
      found.add(value.id);
      value.parents.forEach(found.add, found);
    });
    return found;
  }

  // Many documents have the same values: they share one set.
  S.readColumn = function (text, values) {
    var known = new Map();
    var bySign = new Map(values.map((value) => [value.sign, value]));
    return text.split("!").map(function (cell) {
      if (!known.has(cell)) known.set(cell, readCell(cell, bySign));
      return known.get(cell);
    });
  };

  S.passes = function (column, doc, chosen) {
    var own = column[doc];
    return chosen.some(function (value) {
      return own.has(value);
    });
  };

  S.countValues = function (column, docs) {
    var counts = Object.create(null);
    docs.forEach(function (doc) {
      column[doc].forEach(function (value) {
        counts[value] = (counts[value] || 0) + 1;
      });
    });
    return counts;
  };
})();
