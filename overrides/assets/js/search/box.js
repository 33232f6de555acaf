(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var WAIT_MS = 120;
  var SHOWN = 7;

  S.later = function (act) {
    var timer;
    return function () {
      clearTimeout(timer);
      timer = setTimeout(act, WAIT_MS);
    };
  };

  // Wraps what asks for answers: only the last question's answer counts.
  S.latest = function () {
    var asked = 0;
    return function (promise, then, fail) {
      var own = ++asked;
      return promise.then(
        function (answer) {
          if (own === asked) then(answer);
        },
        function (error) {
          S.report(error);
          if (own === asked) fail(error);
        },
      );
    };
  };

  S.say = function (status, text) {
    if (status.textContent !== text) status.textContent = text;
  };

  S.engineOf = function (form) {
    form.engine = form.engine || S.open({ index: form.dataset.index, root: form.dataset.root });
    return form.engine;
  };

  function Box(form) {
    this.form = form;
    this.input = form.querySelector("input");
    this.texts = JSON.parse(form.dataset.texts);
    this.language = document.documentElement.lang;
    this.active = -1;
    this.ask = S.latest();
    this.build();
    this.listen();
    if (this.input.value.trim() && document.activeElement === this.input) this.search();
  }

  Box.prototype.build = function () {
    var id = this.input.id + "-list";
    this.list = S.node("div", { role: "listbox", id: id, "aria-label": this.texts.label });
    this.note = S.node("p", { class: "search-note" });
    this.hint = S.node("p", { class: "search-hint" }, [S.icon("lock"), this.texts.hint]);
    this.panel = S.node("div", { class: "search-panel" }, [this.list, this.note, this.hint]);
    this.panel.hidden = true;
    this.status = S.node("div", { class: "hide", role: "status" });
    this.form.append(this.panel, this.status);
    var pattern = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": id,
      "aria-expanded": "false",
    };
    for (var name in pattern) this.input.setAttribute(name, pattern[name]);
  };

  Box.prototype.listen = function () {
    var box = this;
    this.input.addEventListener("input", S.later(this.search.bind(this)));
    this.input.addEventListener("focus", function () {
      if (box.shows === box.input.value) box.open();
    });
    this.input.addEventListener("keydown", this.onKey.bind(this));
    this.form.addEventListener("submit", function (event) {
      event.preventDefault();
      location.assign(box.all());
    });
    ["pointerdown", "focusin"].forEach(function (name) {
      document.addEventListener(name, function (event) {
        if (!box.form.contains(event.target)) box.close();
      });
    });
  };

  Box.prototype.all = function () {
    return S.searchPlace(this.form.getAttribute("action"), this.input.value);
  };

  Box.prototype.search = function () {
    var box = this;
    var query = this.input.value;
    if (!query.trim()) {
      this.ask(Promise.resolve(), function () {}, function () {});
      return this.close();
    }
    var engine;
    try {
      engine = S.engineOf(this.form);
    } catch (error) {
      return this.fail(error);
    }
    this.form.setAttribute("aria-busy", "true");
    var answer = engine.search({ q: query, filters: {}, sort: "relevance", typing: true });
    var both = answer.then(function (found) {
      return engine.results(found.docs.slice(0, SHOWN)).then(function (results) {
        return { found: found, results: results, query: query };
      });
    });
    this.ask(both, this.show.bind(this), this.fail.bind(this));
  };

  Box.prototype.show = function (answer) {
    var found = answer.found;
    var box = this;
    var options = answer.results.map(function (result) {
      var children = S.option(result, found.marks, box.texts, box.language);
      return box.option(result.url, "search-option", children);
    });
    if (found.total) options.push(this.allOption(found.total));
    else options = found.near.map(this.nearOption, this);
    var note = found.total ? [] : S.fill(this.texts.none, { query: S.quote(answer.query) });
    this.put(options, note, answer.query);
    S.say(this.status, S.plural(this.texts.results, found.total, this.language));
  };

  Box.prototype.option = function (url, name, children) {
    return S.node("a", { href: url, class: name, role: "option", tabindex: "-1" }, children);
  };

  Box.prototype.allOption = function (total) {
    var text = S.plural(this.texts.all, total, this.language);
    return this.option(this.all(), "search-option search-all", [text, S.icon("arrow")]);
  };

  Box.prototype.nearOption = function (word) {
    var url = S.searchPlace(this.form.getAttribute("action"), word);
    return this.option(url, "search-option search-near", [S.icon("find"), S.quote(word)]);
  };

  Box.prototype.put = function (options, note, query) {
    this.form.removeAttribute("aria-busy");
    var prefix = this.input.id + "-option-";
    options.forEach(function (option, index) {
      option.id = prefix + index;
      option.setAttribute("aria-selected", "false");
    });
    this.options = options;
    S.fillNode(this.list, options);
    S.fillNode(this.note, note);
    this.list.hidden = !options.length;
    this.note.hidden = !note.length;
    this.shows = query;
    this.mark(-1);
    // An answer that was still on its way when the list was closed does not open it again.
    if (this.form.contains(document.activeElement) && query !== this.dismissed) this.open();
  };

  Box.prototype.fail = function (error) {
    var text = S.problemText(this.texts, error);
    var link = S.node("a", { href: S.place(this.form.getAttribute("action")) }, this.texts.browse);
    this.put([], [text, " ", link], this.input.value);
    S.say(this.status, text);
  };

  Box.prototype.open = function () {
    this.dismissed = null;
    this.panel.hidden = false;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
  };

  Box.prototype.close = function () {
    this.panel.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.mark(-1);
  };

  Box.prototype.mark = function (index) {
    var old = this.options && this.options[this.active];
    if (old) old.setAttribute("aria-selected", "false");
    this.active = index;
    var option = this.options && this.options[index];
    if (!option) return this.input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    this.input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  // One step beyond either end is the field itself.
  Box.prototype.move = function (step) {
    if (this.panel.hidden) return this.shows === this.input.value ? this.open() : this.search();
    var places = (this.options || []).length + 1;
    this.mark(((this.active + 1 + step + places) % places) - 1);
  };

  Box.prototype.onKey = function (event) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.options[this.active].click();
    } else if (event.key === "Escape") {
      // A browser would empty the field.
      event.preventDefault();
      if (this.panel.hidden) return this.input.blur();
      this.dismissed = this.input.value;
      this.close();
    } else if (event.key === "Tab") {
      this.close();
    }
  };

  S.start = function () {
    document.querySelectorAll("form[data-search]").forEach(function (form) {
      if (form.started) return;
      form.started = true;
      var page = document.querySelector("[data-find]");
      if (page) S.page(page, form);
      else new Box(form);
    });
  };
})();
