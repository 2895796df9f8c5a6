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
