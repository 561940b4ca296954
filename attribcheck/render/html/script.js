"use strict";
// Filters, and a note beside whatever words are pointed at, tapped or focused. Only clones of what
// the page already holds are shown; nothing is ever read as markup.
document.documentElement.classList.add("scripted");
const all = (selector, within) => Array.from(within.querySelectorAll(selector));
const bubble = document.createElement("div");
bubble.className = "bubble";
bubble.hidden = true;
bubble.setAttribute("aria-hidden", "true");
document.body.append(bubble);

for (const report of all("article.report", document)) {
  const runs = all("[data-claims]", report);
  const numbers = all("a[data-claim]", report);
  const bars = all("[data-bar]", report);
  const whys = new Map(all(".whys li", report).map((item) => [item.dataset.claim, item]));
  const findings = new Map(all(".findings-part li[data-finding]", report).map((item) => [item.dataset.finding, item]));
  let hot = [];
  let leaving = 0;

  const hide = () => {
    clearTimeout(leaving);
    bubble.hidden = true;
    for (const run of hot) run.classList.remove("hot");
    hot = [];
  };

  // A moment's grace, in which the pointer can reach the note itself.
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 300);
  };
  bubble.addEventListener("mouseenter", () => clearTimeout(leaving));
  bubble.addEventListener("mouseleave", leave);

  const show = (parts, marked, at) => {
    hide();
    if (!parts.length) return;
    bubble.replaceChildren(...parts);
    bubble.hidden = false;
    hot = marked;
    for (const run of hot) run.classList.add("hot");
    const box = at.getClientRects()[0] || at.getBoundingClientRect();
    const room = document.documentElement.clientWidth - bubble.offsetWidth - 16;
    bubble.style.left = `${Math.max(16, Math.min(box.left, room)) + scrollX}px`;
    const below = box.bottom + 6 + bubble.offsetHeight < innerHeight;
    const top = below ? box.bottom + 6 : Math.max(8, box.top - bubble.offsetHeight - 6);
    bubble.style.top = `${top + scrollY}px`;
  };

  const copied = (item) => {
    const part = document.createElement("div");
    for (const child of item.children) part.append(child.cloneNode(true), " ");
    for (const element of all("[id]", part)) element.removeAttribute("id");
    for (const link of all("a", part)) link.tabIndex = -1;
    return part;
  };

  const within = (claim) => runs.filter((run) => run.dataset.claims.split(" ").includes(claim));

  const tell = (target) => {
    const flag = target.closest("[data-finding]");
    if (flag && flag.matches("a")) {
      const item = findings.get(flag.dataset.finding);
      show(item ? [copied(item)] : [], [], flag);
      return;
    }
    const number = target.closest("a[data-claim]");
    const run = target.closest("[data-claims]");
    const claims = number ? [number.dataset.claim] : run ? run.dataset.claims.split(" ") : [];
    const told = claims.filter((claim) => whys.has(claim));
    if (!told.length || target.closest(".off")) {
      leave();
      return;
    }
    show(told.map((claim) => copied(whys.get(claim))), told.flatMap(within), number || run);
  };

  const story = report.querySelector(".story-part");
  story.addEventListener("mouseover", (event) => tell(event.target));
  story.addEventListener("mouseleave", leave);
  story.addEventListener("focusin", (event) => tell(event.target));
  story.addEventListener("focusout", hide);
  story.addEventListener("click", (event) => {
    if (!event.target.closest("a")) tell(event.target);
  });

  const strip = report.querySelector(".strip");
  strip.addEventListener("mouseover", (event) => {
    const why = whys.get(event.target.dataset.bar);
    if (why) show([copied(why)], within(event.target.dataset.bar), event.target);
    else leave();
  });
  strip.addEventListener("mouseleave", leave);
  strip.addEventListener("click", (event) => {
    const link = numbers.find((number) => number.dataset.claim === event.target.dataset.bar);
    if (link) link.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  const form = report.querySelector("form.filters");
  if (!form) continue;
  const state = form.querySelector(".state");
  const filter = () => {
    hide();
    const kinds = new Set(all("input:checked", form).map((input) => input.value));
    const source = form.querySelector("select").value;
    const wanted = (item) =>
      !source ||
      (source === "anonymous" ? item.dataset.voice === "anonymous" : item.dataset.source === source);
    const open = new Set();
    for (const [claim, item] of whys) if (wanted(item)) open.add(claim);
    const seen = new Set();
    for (const run of runs) {
      const kind = ["anonymous", "direct", "reported"].find((name) => run.classList.contains(name));
      const claims = run.dataset.claims.split(" ").filter((claim) => open.has(claim));
      const on = claims.length > 0 && kinds.has(kind);
      run.classList.toggle("off", !on);
      if (on) for (const claim of claims) seen.add(claim);
    }
    for (const link of numbers) link.parentElement.classList.toggle("off", !seen.has(link.dataset.claim));
    for (const bar of bars) bar.classList.toggle("off", !seen.has(bar.dataset.bar));
    for (const [claim, item] of whys) item.classList.toggle("off", !seen.has(claim));
    const sources = new Set(Array.from(seen, (claim) => whys.get(claim).dataset.source));
    const narrowed = seen.size < whys.size;
    let shown = 0;
    for (const item of findings.values()) {
      const on = !narrowed || sources.has(item.dataset.source);
      item.classList.toggle("off", !on);
      shown += on;
    }
    for (const group of all(".group", report)) {
      const held = group.dataset.findings.split(" ").map((number) => findings.get(number));
      group.classList.toggle("off", held.every((item) => item.classList.contains("off")));
    }
    for (const link of all(".story-part [data-finding]", report)) {
      const item = findings.get(link.dataset.finding);
      const holder = link.closest("sup, li");
      holder.classList.toggle("off", item.classList.contains("off"));
    }
    for (const note of all(".notes .who", report)) {
      note.classList.toggle("off", narrowed && !sources.has(note.dataset.source));
    }
    state.textContent = narrowed
      ? `Showing ${seen.size} of ${whys.size} claims and ${shown} of ${findings.size} findings.`
      : "";
  };
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  if (form.querySelector("select").value || all("input:not(:checked)", form).length) filter();
}
