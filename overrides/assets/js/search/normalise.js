// One comparable form for what is written and what is typed: core/search/normalisation.py in the browser.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var HAN = "\\u3400-\\u9fff\\uf900-\\ufaff";
  var SIGNS = /[\p{Mn}\p{Cf}\u0640]/gu;
  var WORD = new RegExp("[" + HAN + "]+|(?:(?![" + HAN + "])[\\p{L}\\p{N}])+", "gu");
  // In a text as it stands, marks and invisible signs belong to the word around them.
  var WRITTEN = new RegExp("[" + HAN + "]+|(?:(?![" + HAN + "])[\\p{L}\\p{N}\\p{Mn}\\p{Cf}])+", "gu");
  var IS_HAN = new RegExp("^[" + HAN + "]");
  var IS_ARABIC = /^[\u0600-\u06ff]/;
  var ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/u;
  var PLAIN = /^[\u0000-\u007f]*$/;
  var LETTERS = new Map([
    ["ß", "ss"], ["œ", "oe"], ["æ", "ae"], ["ø", "o"], ["ł", "l"], ["đ", "d"], ["ð", "d"], ["þ", "th"], ["ı", "i"],
    ["ى", "ي"], ["ی", "ي"], ["ة", "ه"], ["ٱ", "ا"], ["ک", "ك"], ["ہ", "ه"],
  ]);
  [0x660, 0x6f0].forEach(function (start) {
    for (var digit = 0; digit < 10; digit++) LETTERS.set(String.fromCharCode(start + digit), String(digit));
  });

  S.isHan = function (word) {
    return IS_HAN.test(word);
  };

  S.fold = function (text) {
    return text.normalize("NFKC").toLowerCase().replace(SIGNS, "");
  };

  S.isArabic = function (word) {
    return IS_ARABIC.test(word);
  };

  // A folded word without accents, but with its article.
  S.bare = function (word) {
    if (PLAIN.test(word)) return word;
    var letters = Array.from(word.normalize("NFD").replace(SIGNS, ""), function (letter) {
      return LETTERS.get(letter) || letter;
    });
    return letters.join("").normalize("NFC");
  };

  function keyOfWord(word) {
    return S.bare(word).replace(ARTICLE, "");
  }

  // The names of concepts hold several words: each has its own form.
  S.key = function (folded) {
    return folded.indexOf(" ") < 0 ? keyOfWord(folded) : folded.split(" ").map(keyOfWord).join(" ");
  };

  S.words = function (text) {
    return S.fold(text).match(WORD) || [];
  };

  // Cuts a text as it stands into words and what is between; `inside` holds Chinese words to cut out of a run.
  S.segment = function (text, inside) {
    var parts = [];
    var last = 0;
    function add(piece, word) {
      if (piece) parts.push({ text: piece, word: word });
    }
    text.replace(WRITTEN, function (word, at) {
      add(text.slice(last, at), false);
      if (inside && inside.length && S.isHan(word)) cutRun(word, inside, add);
      else add(word, true);
      last = at + word.length;
      return word;
    });
    add(text.slice(last), false);
    return parts;
  };

  function cutRun(run, inside, add) {
    for (var at = 0; at < run.length; ) {
      var found = inside.find(function (word) {
        return run.startsWith(word, at);
      });
      add(found || run[at], Boolean(found));
      at += found ? found.length : 1;
    }
  }
})();
