(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var FORMS = 4;

  S.chip = function (words, texts, remove) {
    var named = { group: words.group, value: S.node("bdi", null, words.value) };
    var button = S.node("button", { type: "button", class: "find-chip" }, [
      S.node("span", { class: "hide" }, texts.remove),
      S.node("span", null, S.fill(texts.chip, named)),
      S.icon("close"),
    ]);
    button.addEventListener("click", remove);
    return S.node("li", null, [button]);
  };

  function reading(word, texts) {
    var forms = S.quote(word.forms.slice(0, FORMS).join(", "));
    var text = word.how === "none" ? texts.unknown : texts.shownFor;
    return S.node("p", null, S.fill(text, { word: S.quote(word.text), forms: forms }));
  }

  // Says which words were read as others: "No entry has climtae. Shown: climate."
  S.readings = function (found, texts) {
    var lines = found.words
      .filter(function (word) {
        return found.total && ["near", "kin", "none"].indexOf(word.how) >= 0;
      })
      .map(function (word) {
        return reading(word, texts);
      });
    return found.cut ? lines.concat(S.node("p", null, texts.cut)) : lines;
  };

  S.nothing = function (query, texts) {
    var text = query.trim() ? texts.none : texts.noneAtAll;
    return S.fill(text, { query: S.quote(query) });
  };

  S.nearItems = function (words) {
    return words.map(function (word) {
      var url = S.searchPlace(location.pathname, word);
      return S.node("li", null, [S.node("a", { href: url }, [S.quote(word)])]);
    });
  };

  S.englishLink = function (address, query, texts) {
    var text = S.fill(texts.english, { query: S.quote(query) });
    return S.node("a", { href: S.searchPlace(address, query) }, text);
  };
})();
