// What somebody typed, as words to find, phrases to find whole, and both to leave out.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var MOST_LETTERS = 200;
  var MOST_WORDS = 12;
  var QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u300c\u300d\uff02]/g;
  var PIECE = /(^|\s)(-?)"([^"]*)"?|(^|\s)-(?=[\p{L}\p{N}"])([^\s"]+)|[^\s"]+/gu;

  function cutWords(text) {
    return S.words(text).map(function (form) {
      return { text: form, key: S.key(form), bare: S.bare(form) };
    });
  }

  S.parseQuery = function (typed) {
    var text = String(typed || "");
    var query = { words: [], phrases: [], without: [], cut: text.length > MOST_LETTERS };
    var left = MOST_WORDS;
    function take(words) {
      query.cut = query.cut || words.length > left;
      var kept = words.slice(0, left);
      left -= kept.length;
      return kept;
    }
    text.slice(0, MOST_LETTERS).replace(QUOTES, '"').replace(PIECE, function (piece, s1, minus, phrase, s2, word) {
      if (phrase !== undefined) {
        var words = take(cutWords(phrase));
        if (words.length) (minus ? query.without : query.phrases).push(words);
      } else if (word !== undefined) {
        var out = take(cutWords(word));
        if (out.length) query.without.push(out);
      } else {
        query.words = query.words.concat(take(cutWords(piece)));
      }
      return piece;
    });
    return query;
  };
})();
