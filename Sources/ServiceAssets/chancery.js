// Comfort for pages that work without it: suggestions, keys, and marks that answer to their records.
"use strict";

const search = document.querySelector("header input[type=search]");
if (search) {
  const list = document.getElementById("suggestions");
  let asked = 0;
  let timer = 0;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const words = search.value.trim();
      if (words.length < 2) return;
      const mine = ++asked;
      try {
        const answer = await fetch("/suggest.json?q=" + encodeURIComponent(words));
        if (!answer.ok || mine !== asked) return;
        const { subjects } = await answer.json();
        list.replaceChildren(...subjects.map((subject) => {
          const option = document.createElement("option");
          option.value = subject.name;
          return option;
        }));
      } catch { /* the search itself still works */ }
    }, 120);
  });
}

// A slash leads to the search, as in many places.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select")) return;
  if (event.key === "/" && search) {
    event.preventDefault();
    search.focus();
  }
});

// A document: marks and records lead to each other.
const text = document.querySelector(".document pre");
if (text) {
  const show = (ids) => {
    for (const mark of text.querySelectorAll(".mark")) {
      mark.classList.toggle("on", mark.dataset.records.split(" ").some((id) => ids.includes(id)));
    }
    for (const record of document.querySelectorAll(".record")) {
      record.classList.toggle("on", ids.includes(record.dataset.record));
    }
  };
  text.addEventListener("click", (event) => {
    const mark = event.target.closest(".mark");
    if (!mark) return;
    event.preventDefault();
    const ids = mark.dataset.records.split(" ");
    show(ids);
    document.getElementById("r-" + ids[0])?.scrollIntoView({ block: "nearest" });
  });
  document.querySelector(".records").addEventListener("click", (event) => {
    const record = event.target.closest(".record");
    if (record) show([record.dataset.record]);
  });
}

// The queue: keys in place of the mouse.
const pairs = [...document.querySelectorAll(".pair")];
if (document.querySelector(".keys")) {
  let at = -1;
  const go = (to) => {
    if (!pairs.length) return;
    pairs[at]?.classList.remove("at");
    at = Math.max(0, Math.min(pairs.length - 1, to));
    pairs[at].classList.add("at");
    pairs[at].focus({ preventScroll: true });
    pairs[at].scrollIntoView({ block: "nearest" });
  };
  go(0);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    const here = pairs[at];
    switch (event.key) {
      case "j": go(at + 1); break;
      case "k": go(at - 1); break;
      case "a": case "r": here?.querySelector(`[data-key=${event.key}]`)?.click(); break;
      case "m": here?.querySelector("h2 a")?.click(); break;
      case "u": document.querySelector("form[action='/review/undo'] button")?.click(); break;
      default: return;
    }
    event.preventDefault();
  });
}

// What is being read is looked at again until it is done.
const again = document.querySelector("[data-again]");
if (again) setTimeout(() => location.reload(), Number(again.dataset.again));
