(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});

  function read(text, marks) {
    var place = 0;
    return S.segment(text, marks.han).map(function (part) {
      var token = { text: part.text, word: part.word, start: place };
      token.marked = part.word && marks(part.text);
      place += part.text.length;
      return token;
    });
  }

  function parts(tokens) {
    return tokens.reduce(function (found, token) {
      var last = found[found.length - 1];
      if (last && last.marked === token.marked) last.text += token.text;
      else found.push({ text: token.text, marked: token.marked });
      return found;
    }, []);
  }

  S.highlight = function (text, marks) {
    return parts(read(text, marks));
  };

  S.hasMark = function (text, marks) {
    return S.segment(text, marks.han).some(function (part) {
      return part.word && marks(part.text);
    });
  };

  // Worth of a window that begins with the marked word `first`: different words, then all.
  function worth(tokens, first, length) {
    var words = new Set();
    var all = 0;
    for (var i = first; i < tokens.length; i++) {
      if (tokens[i].start + tokens[i].text.length > tokens[first].start + length) break;
      if (!tokens[i].marked) continue;
      words.add(S.key(S.fold(tokens[i].text)));
      all++;
    }
    return words.size * 1000 + all;
  }

  // What stands before the marked words takes at most a quarter of the window.
  function before(length) {
    return length / 4;
  }

  function best(tokens, length) {
    var found = 0;
    var most = 0;
    tokens.forEach(function (token, index) {
      var value = token.marked ? worth(tokens, index, length - before(length)) : 0;
      if (value > most) {
        most = value;
        found = index;
      }
    });
    return found;
  }

  // A window begins behind a blank where there is one, so not at the "s" of "Europe's".
  function beginning(tokens, first, length) {
    var start = first;
    while (start > 0 && tokens[first].start - tokens[start - 1].start <= before(length)) start--;
    for (var i = start; i < first; i++) {
      if (!i || (tokens[i].word && /\s$/.test(tokens[i - 1].text))) return i;
    }
    return start;
  }

  // Returns a window around the most different marked words, cut between words.
  S.snippet = function (text, marks, length) {
    var tokens = read(text.replace(/\s+/g, " ").trim(), marks);
    if (!tokens.length) return [];
    var start = beginning(tokens, best(tokens, length), length);
    var end = start;
    var limit = tokens[start].start + length;
    while (end < tokens.length && tokens[end].start + tokens[end].text.length <= limit) end++;
    end = Math.max(end, start + 1);
    var whole = end === tokens.length;
    while (!whole && end > start + 1 && !tokens[end - 1].word) end--;
    return [].concat(
      start ? { text: "… ", marked: false } : [],
      parts(tokens.slice(start, end)),
      whole ? [] : { text: " …", marked: false },
    );
  };
})();
