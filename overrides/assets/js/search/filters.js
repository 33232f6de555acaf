(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var FIRST = 8;
  var SPARE = 2;
  var OPEN = ["kind", "task", "topic"];
  var DEEPEST = 3;

  // Returns the values with narrow ones below what they are part of.
  S.treeOf = function (values) {
    var below = new Map();
    var known = new Set();
    values.forEach(function (value) {
      known.add(value.id);
    });
    values.forEach(function (value) {
      var parent = known.has(value.parent) && value.parent !== value.id ? value.parent : null;
      below.set(parent, (below.get(parent) || []).concat(value));
    });
    var found = [];
    function walk(parent, depth) {
      var children = below.get(parent) || [];
      below.delete(parent);
      children.forEach(function (value) {
        found.push({ id: value.id, label: value.label, depth: Math.min(depth, DEEPEST) });
        walk(value.id, depth + 1);
      });
    }
    walk(null, 0);
    Array.from(below.keys()).forEach(function (parent) {
      walk(parent, 0);
    });
    return found;
  };

  function Group(facet, texts, language, change) {
    this.id = facet.id;
    this.label = facet.label;
    this.texts = texts;
    this.language = language;
    this.whole = false;
    this.rows = S.treeOf(facet.values).map(this.row.bind(this, change));
    this.build();
  }

  Group.prototype.row = function (change, value) {
    var id = "hub-" + this.id + "-" + value.id;
    var input = S.node("input", { type: "checkbox", id: id, value: value.id });
    var count = S.node("span", { class: "count" });
    var label = S.node("label", { for: id }, [S.node("bdi", null, value.label), " ", count]);
    input.addEventListener("change", change.bind(null, this.id, value.id, input));
    var item = S.node("li", { "data-depth": value.depth || null }, [input, label]);
    return { id: value.id, label: value.label, input: input, count: count, item: item };
  };

  Group.prototype.build = function () {
    var group = this;
    var id = "hub-facet-" + this.id;
    this.chosen = S.node("span", { class: "find-chosen" });
    var name = S.node("span", { id: id }, this.label);
    var summary = S.node("summary", null, [name, this.chosen, S.icon("down")]);
    var items = this.rows.map(function (row) {
      return row.item;
    });
    var list = S.node("ul", { role: "list", "aria-labelledby": id }, items);
    this.more = S.node("button", { type: "button", class: "find-link" });
    this.more.addEventListener("click", function () {
      group.whole = !group.whole;
      group.show(group.counts, group.picked);
    });
    this.node = S.node("details", { class: "find-group" }, [summary, list, this.more]);
    this.node.open = OPEN.indexOf(this.id) >= 0;
  };

  // A value that nothing has any more stays while it is chosen, or has the focus.
  Group.prototype.show = function (counts, picked) {
    var group = this;
    this.counts = counts;
    this.picked = picked;
    var usable = 0;
    var place = 0;
    var known = this.rows.filter(function (row) {
      return counts[row.id];
    }).length;
    var first = this.whole || known <= FIRST + SPARE ? known : FIRST;
    this.rows.forEach(function (row) {
      var count = counts[row.id] || 0;
      var kept = picked.indexOf(row.id) >= 0 || row.input === document.activeElement;
      if (count || kept) usable++;
      if (count) place++;
      row.input.checked = picked.indexOf(row.id) >= 0;
      row.count.textContent = S.number(count, group.language);
      row.item.hidden = !kept && (!count || place > first);
    });
    this.showMore(known);
    this.chosen.textContent = picked.length ? S.number(picked.length, this.language) : "";
    if (picked.length && !this.touched) this.node.open = this.touched = true;
    this.node.hidden = !usable;
  };

  Group.prototype.showMore = function (count) {
    this.more.hidden = count <= FIRST + SPARE;
    this.more.setAttribute("aria-expanded", String(this.whole));
    this.more.textContent = this.whole
      ? this.texts.fewer
      : S.plural(this.texts.showAll, count, this.language);
  };

  function Filters(place, facets, texts, language, change) {
    this.groups = facets.map(function (facet) {
      return new Group(facet, texts, language, change);
    });
    S.fillNode(
      place,
      this.groups.map(function (group) {
        return group.node;
      }),
    );
  }

  Filters.prototype.show = function (state, count) {
    this.groups.forEach(function (group) {
      group.show(count(group.id), state.filters[group.id] || []);
      if (group.id === "stage" && !stageMatters(state)) group.node.hidden = true;
    });
  };

  Filters.prototype.label = function (facet, value) {
    var group = this.groups.find(function (candidate) {
      return candidate.id === facet;
    });
    var row = group && group.rows.find(function (candidate) {
      return candidate.id === value;
    });
    return row && { group: group.label, value: row.label };
  };

  // Only cases have a stage.
  function stageMatters(state) {
    var kinds = state.filters.kind || [];
    if (state.filters.stage) return true;
    return kinds.length ? kinds.join() === "case" : !S.countFilters(state);
  }

  S.Filters = Filters;
})();
