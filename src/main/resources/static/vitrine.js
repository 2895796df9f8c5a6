"use strict";

// Everything works without this script; it saves ways. What it says stands in the page.
(() => {
  const page = document.documentElement;
  const by = (id) => document.getElementById(id);
  const palette = by("palette");
  const list = by("palette-list");
  const words = palette.querySelector("input");
  const everywhere = palette.querySelector(".everywhere");
  const box = document.querySelector("#find input");
  const inNewTab = (event) => event.ctrlKey || event.metaKey;

  // The palette: a box whose arrows go through the list below it, while the box keeps the focus.

  const options = () => [...palette.querySelectorAll("[role=option]")];
  const chosen = () => palette.querySelector("[aria-selected=true]");

  function choose(option) {
    options().forEach((one) => one.setAttribute("aria-selected", String(one === option)));
    if (option) {
      words.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      words.removeAttribute("aria-activedescendant");
    }
  }

  function asOption(link, number) {
    link.id = `option-${number}`;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
  }

  // Looking everywhere may ask AWS, so it stands last unless the form of the words says where to.
  function searchEverywhere(term, asks) {
    const link = document.createElement("a");
    const address = new URL(words.form.action);
    address.searchParams.set("q", term);
    link.href = address;
    link.append(...everywhere.cloneNode(true).childNodes);
    link.querySelector("bdi").textContent = term;
    link.querySelector(".quiet").hidden = !asks;
    const group = document.createElement("ul");
    const item = document.createElement("li");
    item.append(link);
    group.append(item);
    return group;
  }

  function show(found) {
    const term = words.value.trim();
    const asks = found.dataset.asks === "true";
    list.replaceChildren(...found.childNodes);
    if (term) {
      list[asks ? "prepend" : "append"](searchEverywhere(term, asks));
    }
    list.querySelectorAll("section, h2, li").forEach((one) => one.setAttribute("role", "presentation"));
    list.querySelectorAll("ul").forEach((one) => one.setAttribute("role", "group"));
    list.querySelectorAll("a").forEach(asOption);
    choose(options()[0]);
    by("live").textContent = found.dataset.count;
  }

  let asking = null;
  let waiting = 0;

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const address = new URL(palette.dataset.address, location.href);
    address.searchParams.set("q", words.value);
    try {
      const answer = await fetch(address, { headers: { "HX-Request": "true" }, signal: asking.signal });
      if (answer.status === 401) {
        location.reload();
      } else if (answer.ok) {
        const text = new DOMParser().parseFromString(await answer.text(), "text/html");
        show(text.querySelector(".found"));
      }
    } catch (broken) {
      if (broken.name !== "AbortError") {
        trouble("silent");
      }
    }
  }

  function openPalette(text) {
    if (!palette.open) {
      palette.showModal();
      list.replaceChildren();
    }
    words.value = text;
    words.focus();
    ask();
  }

  words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  words.addEventListener("keydown", (event) => {
    const all = options();
    const at = all.indexOf(chosen());
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      choose(all[(at + step + all.length) % all.length]);
    } else if (event.key === "Enter" && chosen()) {
      event.preventDefault();
      if (inNewTab(event)) {
        open(chosen().href, "_blank", "noopener");
      } else {
        location.assign(chosen().href);
      }
    }
  });
  // A click beside it closes it, as Escape does.
  palette.addEventListener("click", (event) => {
    if (event.target === palette) {
      palette.close();
    }
  });
  palette.addEventListener("close", () => { box.value = words.value; });
  box?.addEventListener("click", () => openPalette(box.value));
  box?.addEventListener("input", () => openPalette(box.value));

  // Keys: those that the page shows, and those of its navigation.

  const rows = () => [...document.querySelectorAll("main tbody tr, main .tiles > li")]
    .map((row) => row.querySelector("a[href]"))
    .filter((link) => link && link.checkVisibility());

  function move(step) {
    const links = rows();
    const row = document.activeElement.closest("main tr, main .tiles > li");
    const at = links.findIndex((link) => row && row.contains(link));
    const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step;
    links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
  }

  const actions = {
    find: () => box && openPalette(box.value),
    help: () => by("keys").showModal(),
    next: () => move(1),
    previous: () => move(-1),
    open: () => {
      const row = document.activeElement.closest("main tr, main .tiles > li");
      row?.querySelector("a[href]")?.click();
    },
    again: () => location.reload(),
  };
  const singles = new Map([...document.querySelectorAll("#keys [data-single]")]
    .map((row) => [row.dataset.single, row.dataset.action]));
  let going = 0;

  function goTo(key) {
    going = 0;
    document.querySelector(`.side a[data-key="${CSS.escape(key)}"]`)?.click();
  }

  document.addEventListener("keydown", (event) => {
    if (inNewTab(event) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      actions.find();
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
      || !page.classList.contains("keys") || document.querySelector("dialog[open]")
      || event.target.closest("input, textarea, select, [contenteditable]")) {
      return;
    }
    if (Date.now() - going < 1500) {
      event.preventDefault();
      goTo(event.key);
    } else if (event.key === "g") {
      going = Date.now();
    } else if (singles.has(event.key)) {
      event.preventDefault();
      actions[singles.get(event.key)]?.();
    }
  });
  document.addEventListener("click", (event) => {
    const action = event.target.closest("a[data-action], button[data-action]")?.dataset.action;
    if (actions[action]) {
      event.preventDefault();
      actions[action]();
    }
  });

  // Refreshing: what is read stays where it is, and is announced once.

  function trouble(kind, status = "") {
    const text = by("flash").querySelector("span");
    text.textContent = `${text.dataset[kind]} ${status}`.trim();
    by("flash").hidden = false;
  }

  let kept = null;

  const place = (root, element) => [...root.querySelectorAll(element.tagName)].indexOf(element);
  // By what they are called: their numbers, and their number, change.
  const called = (details) => details.id
    || details.querySelector("summary")?.textContent.replace(/[\d,]+/g, "").trim();

  document.addEventListener("htmx:beforeSwap", (event) => {
    const target = event.detail.target;
    const focused = document.activeElement;
    kept = target.id && {
      id: target.id,
      open: new Map([...target.querySelectorAll("details")].map((one) => [called(one), one.open])),
      scrolled: [...target.querySelectorAll(".scroll")].map((one) => [one.scrollLeft, one.scrollTop]),
      focus: target.contains(focused) && {
        tag: focused.tagName, href: focused.getAttribute("href"), at: place(target, focused),
      },
      at: scrollY,
    };
  });
  document.addEventListener("htmx:afterSwap", () => {
    const target = kept && by(kept.id);
    if (!target) {
      return;
    }
    target.querySelectorAll("details").forEach((one) => { one.open = kept.open.get(called(one)) ?? one.open; });
    target.querySelectorAll(".scroll").forEach((one, at) => { one.scrollTo(...(kept.scrolled[at] ?? [0, 0])); });
    if (kept.focus) {
      const same = [...target.querySelectorAll(kept.focus.tag)];
      const again = same.find((one) => kept.focus.href && one.getAttribute("href") === kept.focus.href)
        ?? same[kept.focus.at];
      again?.focus({ preventScroll: true });
    }
    scrollTo(scrollX, kept.at);
    by("flash").hidden = true;
    const said = target.querySelector(".answer .count, .answer");
    if (said && !target.hasAttribute("hx-get") && by("live").textContent !== said.textContent) {
      by("live").textContent = said.textContent;
    }
  });
  document.addEventListener("htmx:responseError", (event) => {
    trouble("answered", event.detail.xhr.status);
  });
  document.addEventListener("htmx:sendError", () => trouble("silent"));
  document.addEventListener("htmx:timeout", () => trouble("silent"));

  // Times: how long ago something is goes on while the page stands.

  const relative = new Intl.RelativeTimeFormat(page.lang, { style: "short", numeric: "always" });
  const units = [["day", 86400], ["hour", 3600], ["minute", 60]];

  function age(seconds) {
    const [unit, size] = units.find(([, least]) => seconds >= least) ?? ["second", 1];
    return relative.format(-Math.floor(seconds / size), unit);
  }

  setInterval(() => {
    document.querySelectorAll("time[datetime] + .age").forEach((one) => {
      const seconds = (Date.now() - Date.parse(one.previousElementSibling.dateTime)) / 1000;
      if (seconds >= 60) {
        one.textContent = age(seconds);
      }
    });
  }, 30000);
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

  // Who follows an offer by hand comes to the rows.
  let taking = false;

  document.addEventListener("click", (event) => {
    taking = event.isTrusted && Boolean(event.target.closest(".offer"));
  });

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
    if (taking && document.activeElement === document.body) {
      document.querySelector("#rows .scroll")?.focus({ preventScroll: true });
      taking = false;
    }
    const offer = document.querySelector("#answer .offer");
    // Settled is told once for every part that came.
    if (offer && !offer.dataset.taken && !looks(by("rows"))) {
      offer.dataset.taken = "yes";
      offer.click();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.activeElement.closest("#preview")) {
      document.querySelector("#preview .close").click();
    }
  });
})();
