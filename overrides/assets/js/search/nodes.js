(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});
  var HIDDEN_SIGNS = /[\u0000-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
  var SHOWN = 80;
  var SVG = "http://www.w3.org/2000/svg";
  var SIGNS = {
    arrow: "M4 11v2h12l-5.5 5.5 1.42 1.42L19.84 12l-7.92-7.92L10.5 5.5 16 11z",
    close: "M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z",
    down: "M7.41 8.58 12 13.17l4.59-4.59L18 10l-6 6-6-6z",
    find: "M9.5 3A6.5 6.5 0 0 1 16 9.5c0 1.61-.59 3.09-1.56 4.23l.27.27h.79l5 5-1.5 1.5-5-5v-.79l-.27-.27A6.52 6.52 0 0 1 9.5 16 6.5 6.5 0 0 1 3 9.5 6.5 6.5 0 0 1 9.5 3m0 2C7 5 5 7 5 9.5S7 14 9.5 14 14 12 14 9.5 12 5 9.5 5",
    lock: "M12 17a2 2 0 0 1-2-2c0-1.11.89-2 2-2a2 2 0 0 1 2 2 2 2 0 0 1-2 2m6 3V10H6v10zm0-12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V10c0-1.11.89-2 2-2h1V6a5 5 0 0 1 5-5 5 5 0 0 1 5 5v2zm-6-5a3 3 0 0 0-3 3v2h6V6a3 3 0 0 0-3-3",
  };

  // What comes from records and readers becomes text, never markup.
  S.node = function (tag, attributes, children) {
    var node = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
    });
    S.fillNode(node, children || []);
    return node;
  };

  S.fillNode = function (node, children) {
    node.replaceChildren.apply(node, [].concat(children));
    return node;
  };

  // Drawn here: a mask in the styles would be asked for, which a folder opened from the disk denies.
  S.icon = function (name) {
    var svg = document.createElementNS(SVG, "svg");
    var path = document.createElementNS(SVG, "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    path.setAttribute("d", SIGNS[name]);
    svg.append(path);
    var turn = name === "arrow" ? " icon-turn" : "";
    return S.node("span", { class: "icon" + turn, "aria-hidden": "true" }, [svg]);
  };

  S.markedNodes = function (parts) {
    return parts.map(function (part) {
      return part.marked ? S.node("mark", null, part.text) : part.text;
    });
  };

  // Signs that turn the direction of a line would turn the words around the query as well.
  S.quote = function (text) {
    var clean = text.replace(HIDDEN_SIGNS, " ").trim();
    var signs = Array.from(clean);
    return S.node("bdi", null, signs.length > SHOWN ? signs.slice(0, SHOWN).join("") + "…" : clean);
  };
})();
