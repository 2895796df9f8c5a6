"use strict";

(() => {
  const find = document.querySelector("#find input");

  document.addEventListener("keydown", (event) => {
    const inField = event.target.closest("input, textarea, select, [contenteditable]");
    const single = document.documentElement.classList.contains("keys") && !inField
      && !event.ctrlKey && !event.metaKey && !event.altKey;
    const palette = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      && event.key.toLowerCase() === "k";
    if (find && (palette || (single && event.key === "/"))) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });
})();

// Lists and ids.
(() => {
  // Browsers lend the clipboard to secure pages only; without it there is nothing to offer.
  document.documentElement.classList.toggle("js", Boolean(navigator.clipboard));
  const by = (id) => document.getElementById(id);

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy[data-copy]");
    if (!button) {
      return;
    }
    await navigator.clipboard.writeText(button.dataset.copy);
    const sign = button.querySelector(".bi");
    sign.classList.replace("bi-copy", "bi-check2");
    setTimeout(() => sign.classList.replace("bi-check2", "bi-copy"), 2000);
  });

  // Whoever looks at rows keeps them where they are; nobody else has to ask for more.
  function looks(rows) {
    const box = rows.querySelector(".scroll.rows");
    return scrollY > 80 || rows.matches(":hover") || rows.contains(document.activeElement)
      || (box && (box.scrollTop > 0 || box.scrollLeft > 0))
      || !document.getSelection().isCollapsed
      || document.querySelector("#places details[open], #facets details[open], #preview:not([hidden])");
  }

  // The panel beside the rows gives the focus back to where it came from.
  let from = null;

  document.addEventListener("htmx:beforeSwap", (event) => {
    from = event.detail.target.id === "preview" ? event.detail.target.dataset.row : null;
  });
  document.addEventListener("htmx:afterSettle", () => {
    if (from && by("preview")?.hidden) {
      document.querySelector(`button.look[value="${CSS.escape(from)}"]`)?.focus();
      from = null;
    }
    const offer = document.querySelector("#answer .offer");
    if (offer && !looks(by("rows"))) {
      offer.click();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.activeElement.closest("#preview")) {
      document.querySelector("#preview .close").click();
    }
  });
})();
