(function () {
  "use strict";
  var root = document.documentElement;
  var KEY = "knowhub-theme";
  var ESCAPES = 3;
  var WITHIN_MS = 2000;

  // Browsers that block storage throw on the mere access.
  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch (error) {
      return null;
    }
  }

  function store(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch (error) {
      return;
    }
  }

  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function leave() {
    var link = document.querySelector("[data-exit]");
    if (!link) return;
    root.hidden = true;
    document.title = "\u200b";
    location.replace(link.href);
  }

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!except || !menu.contains(except)) menu.open = false;
    });
  }

  var escapes = [];
  function onKey(event) {
    if (event.key !== "Escape" || event.repeat) return;
    var now = Date.now();
    escapes = escapes.filter(function (time) {
      return now - time < WITHIN_MS;
    });
    escapes.push(now);
    if (escapes.length >= ESCAPES) return leave();
    var open = document.querySelector("details.menu[open]");
    if (open && open.contains(document.activeElement)) open.querySelector("summary").focus();
    closeMenus();
  }

  function onClick(event) {
    if (event.target.closest("[data-exit]")) {
      event.preventDefault();
      return leave();
    }
    closeMenus(event.target);
  }

  function showThemeButton() {
    var button = document.querySelector("[data-theme-button]");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      var theme = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", theme);
      store(theme);
    });
  }

  // A wide table of the text scrolls in a box of its own that the keyboard reaches.
  function boxTable(table) {
    var box = document.createElement("div");
    var label = table.caption || document.querySelector("h1");
    box.className = "scroll";
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", label.textContent.trim());
    table.replaceWith(box);
    box.append(table);
  }

  function start() {
    showThemeButton();
    document.querySelectorAll(".prose table").forEach(boxTable);
    var wide = matchMedia("(min-width: 64rem)").matches;
    document.querySelectorAll("[data-open-wide]").forEach(function (part) {
      part.open = wide;
    });
    // On a small screen, facts that fill it would hide the text below them.
    document.querySelectorAll("[data-fold-tall]").forEach(function (part) {
      part.open = wide || part.offsetHeight < innerHeight;
    });
  }

  var theme = stored();
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("click", onClick, true);
  document.addEventListener("DOMContentLoaded", start);
})();
