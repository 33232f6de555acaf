(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var LENGTH = 190;
  var SHORT = 100;

  function badge(tone, text) {
    return S.node("span", { class: "badge badge-" + tone }, text);
  }

  function currency(result) {
    return result.badge ? [badge("past", result.badge)] : [];
  }

  function foreign(result, names, language) {
    if (!result.lang || result.lang === language) return [];
    return [badge("neutral", names[result.lang] || result.lang)];
  }

  S.title = function (result, marks) {
    var parts = S.markedNodes(S.highlight(result.title, marks));
    return isolated(result, parts);
  };

  S.summary = function (result, marks, length) {
    return S.markedNodes(S.snippet(result.summary || "", marks, length || LENGTH));
  };

  // A text is worth its bytes only where nothing else shows why the record was found.
  S.needsText = function (result, marks) {
    if (!result.text && result.text !== 0) return false;
    return !S.hasMark(result.title, marks) && !S.hasMark(result.summary || "", marks);
  };

  S.showText = function (node, result, marks, engine) {
    return engine.text(result.text).then(function (text) {
      if (S.hasMark(text, marks)) S.fillNode(node, S.markedNodes(S.snippet(text, marks, LENGTH)));
    });
  };

  // Isolated, so that a text of the other direction still begins where the page's texts begin.
  function isolated(result, children) {
    return S.node("bdi", { lang: result.lang, dir: result.dir }, children);
  }

  function about(result, names, language) {
    var meta = result.meta ? [S.node("span", null, result.meta)] : [];
    return S.node("p", { class: "card-meta" }, [
      S.node("strong", null, result.kindLabel),
      ...meta,
      ...currency(result),
      ...foreign(result, names, language),
    ]);
  }

  S.resultItem = function (result, marks, texts, language) {
    var link = S.node("a", { href: result.url }, [S.title(result, marks)]);
    var shown = isolated(result, S.summary(result, marks));
    var text = S.node("p", { class: "find-text" }, [shown]);
    return {
      link: link,
      text: text,
      shown: shown,
      item: S.node("li", { class: "find-result" }, [
        about(result, texts.names, language),
        S.node("h2", { class: "find-title" }, [link]),
        text,
      ]),
    };
  };

  S.option = function (result, marks, texts, language) {
    var kind = S.node("span", { class: "search-kind" }, result.kindLabel);
    var text = isolated(result, S.summary(result, marks, SHORT));
    return [
      S.node("span", { class: "search-option-title" }, [S.title(result, marks)]),
      S.node("span", { class: "search-option-kind" }, [
        kind,
        ...foreign(result, texts.names, language),
      ]),
      S.node("span", { class: "search-option-text" }, [text]),
      ...currency(result),
    ];
  };
})();
