// The lists of documents of a term, and what follows it there.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  var LEVELS = 8;
  var MARKS = 4096;
  var MIX = 33;
  var table = null;

  // Document numbers and, for each, how much the term counts there, 1/8 to 1, and whether it stands in the title.
  S.readPostings = function (packed) {
    var bytes = atob(packed);
    var docs = [];
    var weights = [];
    var titles = [];
    var value = 0;
    var shift = 0;
    var doc = -1;
    for (var i = 0; i < bytes.length; i++) {
      var byte = bytes.charCodeAt(i);
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      doc += (value >> 4) + 1;
      docs.push(doc);
      weights.push(((value & (LEVELS - 1)) + 1) / LEVELS);
      titles.push(Boolean(value & LEVELS));
      value = shift = 0;
    }
    return { docs: docs, weights: weights, titles: titles };
  };

  function makeTable() {
    return Uint32Array.from({ length: 256 }, function (_, start) {
      var value = start;
      for (var bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
      return value;
    });
  }

  function checksum(text) {
    table = table || makeTable();
    var value = 0xffffffff;
    new TextEncoder().encode(text).forEach(function (byte) {
      value = table[(value ^ byte) & 255] ^ (value >>> 8);
    });
    return (value ^ 0xffffffff) >>> 0;
  }

  // Two characters that tell which word, and what between, follows another: of the keys from the one to the other.
  S.followingMark = function (keys) {
    var value = keys.reduce((mark, key) => (mark * MIX + checksum(key)) % MARKS, 0);
    return SIGNS[value >> 6] + SIGNS[value & 63];
  };

  S.isFollowed = function (marks, mark) {
    for (var at = 0; at < marks.length; at += 2) {
      if (marks.startsWith(mark, at)) return true;
    }
    return false;
  };
})();
