// Gives a line for each thing about the page that somebody could not use (WCAG 2.2, level AA).
(() => {
  const found = [];
  const say = (element, what) => {
    const name = element.tagName.toLowerCase() + (element.id ? "#" + element.id : "") +
      (element.className && element.className.baseVal === undefined ? "." + element.className : "");
    found.push(`${what}: ${name} “${(element.textContent || "").trim().slice(0, 40)}”`);
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const label = (element) =>
    element.getAttribute("aria-label") ||
    (element.getAttribute("aria-labelledby") || "").split(" ").map((id) => document.getElementById(id)?.textContent || "").join("") ||
    [...(element.labels || [])].map((one) => one.textContent).join("") || element.getAttribute("title") || "";

  // 1.1.1, 4.1.2: whatever can be used or seen has a name.
  for (const element of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    if (isShown(element) && !label(element).trim()) say(element, "a field without a label");
  }
  for (const element of document.querySelectorAll("a[href], button, summary")) {
    if (!isShown(element)) continue;
    if (!(element.textContent + label(element) + (element.querySelector("title")?.textContent || "")).trim()) say(element, "nothing to read out");
  }
  for (const element of document.querySelectorAll("svg")) {
    if (isShown(element) && !label(element)) say(element, "a picture without words");
  }

  // 1.3.1, 2.4.1, 2.4.2, 3.1.1: the page has a language, a title, one main part, one first heading, no step left out.
  if (!document.documentElement.lang) found.push("no language");
  if (!document.title) found.push("no title");
  if (document.querySelectorAll("main").length !== 1) found.push("not one main part");
  if (document.querySelectorAll("h1").length !== 1) found.push("not one first heading");
  let level = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1 && level > 0) say(heading, "a heading left out before");
    level = own;
  }
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) found.push("twice the id " + id);
  for (const cell of document.querySelectorAll("thead th")) if (!cell.scope) say(cell, "a heading of a table without scope");

  // 2.1.1, 2.4.3: the tab key goes as the page reads; what scrolls can be reached.
  for (const element of document.querySelectorAll("[tabindex]")) {
    if (element.tabIndex > 0) say(element, "out of the order of the page");
  }

  // 1.4.10: nothing sticks out of a narrow page.
  if (document.documentElement.scrollWidth > innerWidth + 1) {
    found.push("wider than the window: " + document.documentElement.scrollWidth);
  }

  // 2.5.8: what is pressed is large enough, or stands in a line of text.
  for (const element of document.querySelectorAll("button, input:not([type=hidden]), select")) {
    if (!isShown(element) || element.type === "checkbox") continue;
    const box = element.getBoundingClientRect();
    if (box.height < 24 || box.width < 24) say(element, "too small to press");
  }

  // 1.4.3: text stands out from what is behind it.
  const part = (value) => { const x = value / 255; return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; };
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const read = (text) => {
    const numbers = text.match(/[\d.]+/g)?.map(Number) || [0, 0, 0, 0];
    return numbers.length > 3 ? numbers : [...numbers, 1];
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const colour = read(at instanceof SVGElement ? "rgba(0,0,0,0)" : style.backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return read(getComputedStyle(document.documentElement).backgroundColor);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const met = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || met.has(element) || !isShown(element)) continue;
    if (element.closest("title, script, style, option, datalist, .skip")) continue;
    met.add(element);
    const style = getComputedStyle(element);
    const colour = read(element instanceof SVGElement ? style.fill : style.color);
    const [one, other] = [light(colour), light(behind(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
    if (ratio < (isLarge ? 3 : 4.5)) say(element, `contrast ${ratio.toFixed(2)}`);
  }
  return found;
})()
