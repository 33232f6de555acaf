(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});

  S.number = function (count, language) {
    // Small ones look the same in every language, and a filter shows hundreds.
    if (count < 1000) return String(count);
    return new Intl.NumberFormat(language + "-u-nu-latn").format(count);
  };

  // Forms stand under the names of CLDR: zero, one, two, few, many, other.
  S.plural = function (forms, count, language) {
    var form = new Intl.PluralRules(language).select(count);
    var text = Object.prototype.hasOwnProperty.call(forms, form) ? forms[form] : forms.other;
    return text.replace(/\{count\}/g, S.number(count, language));
  };

  // Puts texts or nodes where a translator wrote {name}.
  S.fill = function (text, values) {
    return text.split(/(\{\w+\})/).map(function (part) {
      var name = part.slice(1, -1);
      return /^\{\w+\}$/.test(part) && values[name] !== undefined ? values[name] : part;
    });
  };

  S.problemText = function (texts, error) {
    var kind = S.Problem && error instanceof S.Problem ? error.kind : "broken";
    return texts.problems[kind] || texts.problems.broken;
  };

  // What is not about files is a fault of ours: the reader sees a message, the console the fault.
  S.report = function (error) {
    if (S.Problem && error instanceof S.Problem) return;
    setTimeout(function () {
      throw error;
    });
  };
})();
