"use strict";

// Before anything is painted: what the system says, where nobody has chosen. Without this script
// the style sheet does the same for all but a few signs.
(() => {
  const page = document.documentElement;
  if (page.hasAttribute("data-bs-theme")) {
    return;
  }
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => page.setAttribute("data-bs-theme", dark.matches ? "dark" : "light");
  follow();
  dark.addEventListener("change", follow);
})();
