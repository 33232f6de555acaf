(function () {
  "use strict";
  var root = document.documentElement;
  var KEY = "knowhub-theme";
  var SLASH_KEY = "knowhub-slash";
  var ESCAPES = 3;
  var WITHIN_MS = 2000;
  var ARRIVES_WITHIN_MS = 20000;

  // Browsers that block storage throw on the mere access.
  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  }

  function store(key, value) {
    try {
      localStorage.setItem(key, value);
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

  function isField(node) {
    return node.isContentEditable || /^(input|select|textarea)$/i.test(node.tagName);
  }

  function focusSearch(event) {
    var field = document.querySelector("[data-search] input");
    if (!field || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (stored(SLASH_KEY) === "off") return;
    event.preventDefault();
    field.focus();
    field.select();
  }

  var escapes = [];
  function onKey(event) {
    if (event.key === "/") return focusSearch(event);
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
    nameFile(event.target.closest("a[href]"));
  }

  // A folder opened from the disk has no server that adds the file's name.
  function nameFile(link) {
    if (link && link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  }

  // The form goes on leading to the page of the search, and that to the lists.
  function searchFails(form) {
    var page = document.querySelector("[data-find]");
    if (page) page.dataset.state = "failed";
    form.querySelector("[data-search-failed]").hidden = false;
  }

  function loadSearch(form) {
    if (form.dataset.search) return;
    form.dataset.search = "asked";
    var style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = form.dataset.style;
    var script = document.createElement("script");
    var fails = searchFails.bind(null, form);
    var late = setTimeout(fails, ARRIVES_WITHIN_MS);
    script.src = form.dataset.script;
    script.onerror = fails;
    script.onload = function () {
      clearTimeout(late);
      if (!window.KnowhubSearch || !window.KnowhubSearch.start) return fails();
      form.querySelector("[data-search-failed]").hidden = true;
      window.KnowhubSearch.start();
    };
    document.head.append(style, script);
  }

  // Who speaks to the computer may need to switch off a key that is a single sign.
  function prepareSlash() {
    var box = document.querySelector("[data-slash]");
    if (!box) return;
    box.checked = stored(SLASH_KEY) !== "off";
    box.addEventListener("change", function () {
      store(SLASH_KEY, box.checked ? "on" : "off");
    });
  }

  function prepareSearch() {
    prepareSlash();
    var form = document.querySelector("[data-search]");
    if (!form) return;
    var load = loadSearch.bind(null, form);
    form.addEventListener("focusin", load);
    if (document.querySelector("[data-find]") || form.contains(document.activeElement)) load();
  }

  function prepareThemeButton() {
    var button = document.querySelector("[data-theme-button]");
    if (!button) return;
    button.addEventListener("click", function () {
      var theme = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", theme);
      store(KEY, theme);
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

  function today() {
    var now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function isWide() {
    return matchMedia("(min-width: 64rem)").matches;
  }

  // How parts of the page stand depends on the reader's clock (a build of it is the same on any day) and screen.
  var SETTLING = {
    "[data-due]": function (part) {
      part.hidden = today() <= part.dataset.due;
    },
    "[data-until]": function (part) {
      part.hidden = today() > part.dataset.until;
    },
    "[data-open-wide]": function (part) {
      part.open = isWide();
    },
    // On a small screen, facts that fill it would hide the text below them.
    "[data-fold-tall]": function (part) {
      part.open = isWide() || part.offsetHeight < innerHeight;
    },
    ".prose table": boxTable,
  };

  // Of a part that is still arriving, nobody knows the height.
  function isWhole(part) {
    for (var node = part; node && !node.nextSibling; node = node.parentNode);
    return arrived || Boolean(node);
  }

  function settle() {
    Object.keys(SETTLING).forEach(function (selector) {
      document.querySelectorAll(selector).forEach(function (part) {
        if (settled.has(part) || !isWhole(part)) return;
        settled.add(part);
        SETTLING[selector](part);
      });
    });
  }

  function start() {
    arrived = true;
    arriving.disconnect();
    settle();
    prepareThemeButton();
    prepareSearch();
  }

  root.dataset.scripts = "on";
  var theme = stored(KEY);
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("click", onClick, true);
  document.addEventListener("DOMContentLoaded", start);

  // Parts are settled as they arrive, before they are painted: later they would push away what one reads.
  var settled = new WeakSet();
  var arrived = false;
  var arriving = new MutationObserver(settle);
  arriving.observe(root, { childList: true, subtree: true });
})();
