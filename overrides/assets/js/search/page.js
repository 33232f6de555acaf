(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});

  function afterPaint(done) {
    requestAnimationFrame(function () {
      setTimeout(done);
    });
  }

  function Page(root, form) {
    var page = this;
    this.root = root;
    this.form = form;
    this.input = form.querySelector("input");
    this.texts = Object.assign({}, JSON.parse(form.dataset.texts), JSON.parse(root.dataset.texts));
    this.language = document.documentElement.lang;
    this.ask = S.latest();
    this.askFilters = S.latest();
    this.shown = 0;
    this.parts = Object.create(null);
    root.querySelectorAll("[data-part]").forEach(function (part) {
      page.parts[part.dataset.part] = part;
    });
    history.scrollRestoration = "manual";
    this.scroll = (history.state && history.state.y) || 0;
    this.takeQuery();
    this.listen();
    this.readAddress();
  }

  // A form sent before this script had loaded leaves its words after "?".
  Page.prototype.takeQuery = function () {
    if (!location.search) return;
    var state = S.readAddress(location.hash.length > 1 ? location.hash : location.search);
    this.state = state;
    this.keep("replaceState");
  };

  Page.prototype.keep = function (how) {
    var address = S.writeAddress(this.state);
    history[how](null, "", location.pathname + (address ? "#" + address : ""));
    this.address = address;
  };

  Page.prototype.listen = function () {
    var page = this;
    var typed = S.later(this.onTyping.bind(this));
    this.input.addEventListener("input", typed);
    this.input.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      event.preventDefault();
      page.input.blur();
    });
    this.input.addEventListener("change", function () {
      page.typing = false;
    });
    this.form.addEventListener("submit", function (event) {
      event.preventDefault();
      page.onTyping();
      page.typing = false;
    });
    this.parts.sort.addEventListener("change", function () {
      page.change({ sort: page.parts.sort.value });
    });
    this.parts.more.addEventListener("click", this.onMore.bind(this));
    this.parts.clear.addEventListener("click", this.clear.bind(this));
    this.parts.reload.addEventListener("click", function () {
      location.reload();
    });
    window.addEventListener("popstate", this.readAddress.bind(this));
    window.addEventListener("hashchange", this.readAddress.bind(this));
    window.addEventListener("pagehide", function () {
      history.replaceState({ y: scrollY }, "");
    });
    this.foldOnPhones();
  };

  // Beside the results filters always stand open; above them they would hide the results.
  Page.prototype.foldOnPhones = function () {
    var filters = this.parts.filters;
    var wide = matchMedia("(min-width: 64rem)");
    filters.open = wide.matches;
    wide.addEventListener("change", function () {
      filters.open = wide.matches;
    });
  };

  Page.prototype.readAddress = function () {
    if (!S.isState(location.hash)) return this.putBack();
    var state = S.readAddress(location.hash);
    var address = S.writeAddress(state);
    if (this.state && this.ran && address === this.address) return;
    this.state = state;
    this.address = address;
    this.typing = false;
    if (document.activeElement !== this.input || this.input.value.trim() !== state.q) {
      this.input.value = state.q;
    }
    this.run();
  };

  // The skip link has moved the focus; the address goes on holding the search.
  Page.prototype.putBack = function () {
    if (!this.ran) this.readEmpty();
    else if (this.address) history.replaceState(null, "", "#" + this.address);
  };

  Page.prototype.readEmpty = function () {
    this.state = S.emptyState();
    this.address = "";
    this.run();
  };

  // Typing changes one step of the history, not one for each letter.
  Page.prototype.onTyping = function () {
    var query = this.input.value.trim();
    if (this.ran && query.slice(0, 200) === this.state.q) return;
    this.state = Object.assign({}, this.state, { q: query.slice(0, 200), n: S.PAGE });
    this.keep(this.typing || !this.address ? "replaceState" : "pushState");
    this.typing = true;
    this.run(query);
  };

  Page.prototype.change = function (changes) {
    this.state = Object.assign({}, this.state, { n: S.PAGE }, changes);
    this.typing = false;
    this.keep("pushState");
    this.run();
  };

  Page.prototype.onFilter = function (facet, value, input) {
    this.choose(facet, value, input.checked);
  };

  Page.prototype.choose = function (facet, value, wanted) {
    var filters = Object.assign(Object.create(null), this.state.filters);
    var rest = (filters[facet] || []).filter(function (other) {
      return other !== value;
    });
    if (wanted) rest.push(value);
    if (rest.length) filters[facet] = rest;
    else delete filters[facet];
    this.change({ filters: filters });
  };

  Page.prototype.clear = function () {
    this.change({ filters: Object.create(null) });
    this.parts.status.focus();
  };

  Page.prototype.onMore = function () {
    this.state = Object.assign({}, this.state, { n: this.state.n + S.PAGE });
    this.keep("replaceState");
    this.run(undefined, this.shown);
  };

  Page.prototype.run = function (query, first) {
    var page = this;
    this.first = first || 0;
    var state = this.state;
    this.ran = true;
    this.root.setAttribute("aria-busy", "true");
    this.parts.sort.value = state.sort;
    var fail = this.fail.bind(this);
    this.ask(
      this.answer(state, query === undefined ? state.q : query),
      function (answer) {
        page.show(answer);
        page.askFilters(page.withFacets(answer), page.showFilters.bind(page), fail);
      },
      fail,
    );
  };

  // Filters are many files: they are asked for when the results can be read.
  Page.prototype.withFacets = function (answer) {
    var engine = S.engineOf(this.form);
    return new Promise(afterPaint)
      .then(function () {
        return engine.facets();
      })
      .then(function (facets) {
        return Object.assign({ facets: facets }, answer);
      });
  };

  Page.prototype.answer = function (state, query) {
    var page = this;
    return Promise.resolve().then(function () {
      var engine = S.engineOf(page.form);
      var wish = { q: query, filters: state.filters, sort: state.sort, typing: page.typing };
      return engine.search(wish).then(function (found) {
        return engine.results(found.docs.slice(0, state.n)).then(function (results) {
          return { found: found, results: results, state: state, query: query };
        });
      });
    });
  };

  Page.prototype.show = function (answer) {
    var found = answer.found;
    var state = answer.state;
    this.root.dataset.state = found.total ? "found" : "none";
    this.showStatus(answer);
    S.fillNode(this.parts.readings, S.readings(found, this.texts));
    this.showResults(answer);
    this.parts.problem.hidden = true;
    this.parts.none.hidden = found.total > 0;
    if (!found.total) this.showNothing(answer);
    this.parts.more.hidden = found.total <= state.n || state.n >= S.MOST;
    var next = Math.min(S.PAGE, found.total - state.n);
    if (next > 0) this.parts.more.textContent = S.plural(this.texts.more, next, this.language);
    if (this.scroll) scrollTo(0, this.scroll);
    this.scroll = 0;
  };

  Page.prototype.showFilters = function (answer) {
    if (answer.state !== this.state) return;
    this.root.removeAttribute("aria-busy");
    if (!this.filters) {
      var change = this.onFilter.bind(this);
      var place = this.parts.groups;
      this.filters = new S.Filters(place, answer.facets, this.texts, this.language, change);
    }
    this.filters.show(answer.state, answer.found.count);
    var count = S.countFilters(answer.state);
    var chosen = this.parts.chosen;
    chosen.textContent = count ? S.plural(this.texts.chosen, count, this.language) : "";
    this.showChips(answer.state, count);
  };

  Page.prototype.showChips = function (state, count) {
    var page = this;
    var chips = [];
    S.FACETS.forEach(function (facet) {
      (state.filters[facet] || []).forEach(function (value) {
        chips.push(page.chip(facet, value));
      });
    });
    S.fillNode(this.parts.chips, chips);
    this.parts.chosenRow.hidden = !count;
  };

  Page.prototype.chip = function (facet, value) {
    var page = this;
    var words = this.filters.label(facet, value) || { group: facet, value: value };
    return S.chip(words, this.texts, function () {
      page.choose(facet, value, false);
      page.parts.status.focus();
    });
  };

  Page.prototype.showStatus = function (answer) {
    S.say(this.parts.status, S.plural(this.texts.results, answer.found.total, this.language));
  };

  // "More" adds to what stands there; everything else begins anew.
  Page.prototype.showResults = function (answer) {
    var page = this;
    var first = this.first || 0;
    var marks = answer.found.marks;
    var results = answer.results.slice(first);
    var items = results.map(function (result) {
      return S.resultItem(result, marks, page.texts, page.language);
    });
    if (!first) S.fillNode(this.parts.results, []);
    items.forEach(function (item) {
      page.parts.results.append(item.item);
    });
    if (first && items.length) items[0].link.focus();
    this.first = 0;
    this.shown = answer.results.length;
    if (answer.query.trim()) this.showTexts(results, items, marks);
  };

  Page.prototype.showTexts = function (results, items, marks) {
    var engine = S.engineOf(this.form);
    results.forEach(function (result, index) {
      if (!S.needsText(result, marks)) return;
      items[index].text.dataset.waits = "";
      S.showText(items[index].shown, result, marks, engine).catch(S.report);
    });
  };

  Page.prototype.showNothing = function (answer) {
    var parts = this.parts;
    var near = S.nearItems(answer.found.near);
    var english = answer.query.trim() && this.root.dataset.english;
    S.fillNode(parts.noneText, S.nothing(answer.query, this.texts));
    S.fillNode(parts.near, near);
    parts.nearRow.hidden = !near.length;
    parts.unfilter.hidden = !S.countFilters(answer.state);
    parts.english.hidden = !english;
    var link = english ? [S.englishLink(english, answer.state.q, this.texts)] : [];
    S.fillNode(parts.english, link);
  };

  Page.prototype.fail = function (error) {
    this.root.removeAttribute("aria-busy");
    this.root.dataset.state = "failed";
    S.fillNode(this.parts.problemText, S.problemText(this.texts, error));
    this.parts.problem.hidden = false;
    S.fillNode(this.parts.results, []);
    S.say(this.parts.status, "");
  };

  S.page = function (root, form) {
    return new Page(root, form);
  };
})();
