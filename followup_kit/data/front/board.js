/* The draft board: a real textarea over a mirror that carries the marks, and beside it what the reviewer says.
   Python sends plain data (render/as_board.py); every word of it reaches the page as text, never as HTML.
   Names: text = what stands in the box; rev = how often it was sent; shown = the review of one rev; kept = what was saved. */

const PAUSE = 150; // ms without a key after which the text is sent
const PATIENCE = 2500; // ms without an answer after which feedback counts as paused
const SEVERITIES = ["error", "warning", "note"];
const COPY = "followup-kit draft ";

const hiddenText = (words) => h("span", { class: "fk-hidden" }, words);

/* Highlights: one per severity for the whole document, each board adds and takes away its own ranges ----------------- */

function highlight(name) {
  if (!globalThis.Highlight || !CSS.highlights) return null;
  if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
  return CSS.highlights.get(name);
}

class Marks {
  constructor(mirror) {
    this.node = document.createTextNode("");
    this.ranges = [];
    mirror.append(this.node);
  }
  range(start, end) {
    const made = document.createRange(), last = this.node.data.length;
    made.setStart(this.node, Math.min(start, last));
    made.setEnd(this.node, Math.min(end, last));
    return made;
  }
  clear() {
    for (const [name, range] of this.ranges) highlight(name)?.delete(range);
    this.ranges = [];
  }
  paint(text, findings, current) {
    this.clear();
    const data = text === "" || text.endsWith("\n") ? text + "\u200b" : text;
    if (this.node.data !== data) this.node.data = data;
    for (const one of findings) {
      if (one.gone || (one.wide && one !== current) || one.start === one.end) continue;
      this.add("fk-" + one.severity, one.start, one.end);
    }
    if (current && !current.gone && current.start < current.end) this.add("fk-current", current.start, current.end);
  }
  add(name, start, end) {
    const marks = highlight(name);
    if (!marks) return;
    const range = this.range(start, end);
    marks.add(range);
    this.ranges.push([name, range]);
  }
}

/* Places in a text that has changed since the review: what lies before or behind the change moves along with it ------- */

function follow(findings, before, after) {
  if (before === after) return;
  const most = Math.min(before.length, after.length);
  let head = 0, tail = 0;
  while (head < most && before[head] === after[head]) head++;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const cut = before.length - tail, moved = after.length - before.length;
  const move = (place) => {
    if (place.end <= head) return true;
    if (place.start < cut) return false;
    place.start += moved;
    place.end += moved;
    return true;
  };
  for (const one of findings) {
    if (!move(one)) one.gone = true;
    if (one.fix && !move(one.fix)) one.fix = null;
  }
}

/* The form: what is known around the mail --------------------------------------------------------------------------- */

function form(setup, values, changed, id) {
  const inputs = {};
  const control = (field) => {
    const name = `${id}-${field.key.replace(/\W/g, "-")}`;
    const props = { id: name, autocomplete: "off", placeholder: field.hint || null };
    let input;
    if (field.takes === "choice") {
      const choices = field.choices.some(([value]) => value === values[field.key])
        ? field.choices : [...field.choices, [values[field.key], values[field.key]]];
      input = h("select", { id: name }, choices.map(([value, words]) => h("option", { value }, words)));
    } else if (field.takes === "lines") input = h("textarea", { ...props, rows: 3 });
    else if (field.takes === "time") input = h("input", { ...props, type: "datetime-local" });
    else input = h("input", { ...props, type: "text", inputmode: field.takes === "year" ? "numeric" : null });
    input.value = values[field.key] ?? "";
    input.addEventListener("input", () => changed(field.key, input.value));
    inputs[field.key] = input;
    return h("div", { class: `fk-field fk-${field.takes}` }, h("label", { for: name }, field.label), input);
  };
  const node = h("div", { class: "fk-form" }, setup.form.map(([group, fields]) =>
    h("fieldset", {}, h("legend", {}, group), h("div", { class: "fk-grid" }, fields.map(control)))));
  return { node, inputs };
}

function renderProfile({ model, el, signal }) {
  const setup = model.get("setup"), id = unused("fk");
  const state = h("p", { class: "fk-soft", role: "status" }, model.get("kept").told || "");
  let timer = 0;
  const made = form(setup, model.get("fields"), (key, value) => {
    clearTimeout(timer);
    model.set("fields", { ...model.get("fields"), [key]: value });
    timer = setTimeout(() => model.save_changes(), PAUSE);
  }, id);
  const root = h("section", { class: "fk fk-board", "aria-label": "About you" },
    h("div", { class: "fk-card" }, made.node, state));
  ownKeys(root, signal);
  model.on("change:kept", () => { state.textContent = model.get("kept").told || ""; });
  el.append(root);
}

/* What is said about one finding: in the list and in the popover alike ------------------------------------------------ */

function explanation(one, notes, act, id) {
  const note = notes[one.code] || {}, panels = [], buttons = [];
  const toggle = (name, label, ...inside) => {
    const panel = h("div", { class: "fk-panel", id: `${id}-${name}`, hidden: true }, inside);
    const button = h("button", { type: "button", class: "fk-quiet", "aria-expanded": "false", "aria-controls": panel.id, onclick: () => {
      panel.hidden = !panel.hidden;
      button.setAttribute("aria-expanded", String(!panel.hidden));
      if (!panel.hidden) panel.querySelector("input")?.focus();
    } }, label);
    panels.push(panel);
    buttons.push(button);
  };
  const reason = h("input", { id: `${id}-reason`, type: "text", autocomplete: "off" });
  if (act.show) buttons.push(h("button", { type: "button", class: "fk-quiet", onclick: () => act.show(one) }, one.start === one.end ? "Go there" : "Show"));
  if (note.why) toggle("why", "Why?", h("p", {}, note.why), h("p", { class: "fk-soft" }, `From ${note.source}.`));
  if (note.pair) toggle("pair", "Show me an example", h("dl", { class: "fk-pair" },
    h("dt", {}, h("span", { "aria-hidden": "true" }, "✕ "), "Not like this"), h("dd", {}, note.pair[0]),
    h("dt", {}, h("span", { "aria-hidden": "true" }, "✓ "), "This is fine"), h("dd", {}, note.pair[1])),
  h("p", { class: "fk-soft" }, "In the examples, Maya Lindgren writes to Dr. Helen Okafor at Larch Valley Hospital."));
  toggle("aside", "Set aside …", h("form", { class: "fk-aside", onsubmit: (event) => {
    event.preventDefault();
    if (reason.value.trim()) act.setAside(one, reason.value);
    else reason.focus();
  } }, h("label", { for: reason.id }, "Why does this not apply here?"), reason, h("button", { type: "submit" }, "Set it aside")));
  return [
    h("p", { class: "fk-message" }, one.message),
    ...one.asks.map((ask) => h("p", { class: "fk-ask" }, ask)),
    one.fix && h("p", {}, h("button", { type: "button", class: "fk-fix fk-main", onclick: () => act.fix(one) }, one.fix.label)),
    h("p", { class: "fk-row fk-more" }, buttons),
    ...panels,
  ].filter(Boolean);
}

const tag = (one) => h("p", { class: `fk-tag fk-${one.severity}` }, one.word,
  h("span", { class: "fk-soft" }, ` · ${one.part}${one.start === one.end ? " · something is missing" : ""}`));

/* The board ------------------------------------------------------------------------------------------------------------ */

function renderBoard({ model, el, signal: given }) {
  const ending = new AbortController(), signal = ending.signal;
  given?.addEventListener("abort", () => ending.abort());
  const setup = model.get("setup"), id = unused("fk"), mine = `${COPY}${setup.path} ${Math.random().toString(36).slice(2)}`;
  let shown = structuredClone(model.get("shown")), text = model.get("value"), rev = model.get("rev");
  let unsent = false, paused = false, current = null, fixes = 0, looked = 0;
  const timers = {};
  const later = (name, wait, work) => { clearTimeout(timers[name]); timers[name] = setTimeout(work, wait); };

  // What stands on the page
  const input = h("textarea", { class: "fk-input", id: `${id}-text`, spellcheck: "false", autocomplete: "off", autocapitalize: "sentences",
    "data-gramm": "false", "data-enable-grammarly": "false", "aria-describedby": `${id}-hint`, "aria-keyshortcuts": "F8 Shift+F8 Control+.",
    placeholder: "Subject: …\n\nDear Dr. …,\n\n…" });
  const mirror = h("div", { class: "fk-mirror", "aria-hidden": "true" });
  const marks = new Marks(mirror);
  const tip = h("div", { class: "fk fk-tip", popover: "manual", role: "group", "aria-label": "Remark" });
  const say = h("p", { class: "fk-hidden", role: "status" });
  const banner = h("div", { class: "fk-banner", hidden: true });
  const pause = h("p", { class: "fk-paused", role: "status", hidden: true });
  const keptLine = h("p", { class: "fk-kept fk-soft", role: "status" });
  const facts = h("details", { class: "fk-facts fk-card" });
  const verdict = h("p", { class: "fk-verdict" });
  const lead = h("p", { class: "fk-soft" });
  const essentials = h("ul", { class: "fk-essentials" });
  const band = h("div", { class: "fk-band", "aria-hidden": "true" }, h("i", { class: "fk-good" }), h("i", { class: "fk-now" }));
  const wordsTold = h("p", {});
  const paragraphs = h("ol", { class: "fk-paragraphs" });
  const roles = h("p", { class: "fk-soft" });
  const here = h("ul", { class: "fk-findings" }), rest = h("ul", { class: "fk-findings" });
  const hereTitle = h("h3", { tabindex: "-1" }), restTitle = h("h3", { tabindex: "-1" });
  const unchecked = h("div", {}), aside = h("div", {});
  const undo = h("button", { type: "button", class: "fk-undo", hidden: true, onclick: () => undoFix() }, "Undo the change");
  const frame = h("button", { type: "button", class: "fk-frame", onclick: () => model.send({ do: "frame" }) },
    setup.practice ? "Start over" : "Begin with a frame of questions");
  const mailLink = h("a", { class: "fk-button", href: "mailto:", target: "_blank", rel: "noopener" }, "Open in my mail program");
  const mailHint = h("p", { class: "fk-soft" });
  const known = form(setup, model.get("fields"), formChanged, id);
  facts.append(h("summary", {}, h("b", {}, "What you know"), h("span", { class: "fk-soft fk-count" })),
    h("p", { class: "fk-soft" }, "Everything is optional; each line lets more be checked. Times are the program’s own."), known.node);
  const root = h("section", { class: "fk fk-board", "aria-label": setup.title },
    facts, banner, pause,
    h("div", { class: "fk-sides" },
      h("div", { class: "fk-write" },
        h("label", { for: input.id, class: "fk-title" }, setup.title),
        h("div", { class: "fk-stack" }, mirror, input), tip,
        h("p", { class: "fk-soft", id: `${id}-hint` }, "Marked words have a remark: click them, or press F8 for the next one. ",
          "Ctrl+. makes a safe change, Esc closes."),
        h("div", { class: "fk-row fk-actions" }, undo, frame,
          h("button", { type: "button", onclick: () => copy(mailBody(), "The email is copied, without its subject.") }, "Copy the email"),
          h("button", { type: "button", onclick: () => copy(subject(), "The subject is copied.") }, "Copy the subject"),
          h("button", { type: "button", onclick: () => download(`${setup.name}.txt`, input.value, "text/plain") }, "Save as .txt"),
          h("button", { type: "button", onclick: () => ask({ do: "eml" }) }, "Save as .eml"), mailLink), mailHint,
        keptLine),
      h("div", { class: "fk-read", role: "region", "aria-label": `${setup.title}: the review` },
        h("div", { class: "fk-card" }, verdict, lead, h("h3", {}, "The seven essentials"), essentials,
          h("h3", {}, "Length and paragraphs"), wordsTold, band, paragraphs, roles),
        h("div", { class: "fk-card" }, hereTitle, here, restTitle, rest, unchecked, aside))),
    say);
  el.append(root);

  // Typing
  function typed() {
    const now = input.value;
    follow(shown.findings, text, now);
    if (current?.gone) hideTip();
    text = now;
    unsent = true;
    marks.paint(text, shown.findings, current);
    frame.hidden = !setup.practice && text.trim() !== "";
    remember();
    later("send", PAUSE, send);
  }
  function send() {
    clearTimeout(timers.send);
    if (!unsent) return;
    unsent = false;
    rev += 1;
    try {
      model.set({ value: text, rev });
      model.save_changes();
    } catch { /* the kernel is gone: the watch below says so */ }
    later("watch", PATIENCE, () => setPaused(true));
  }
  function answered() {
    const fresh = model.get("shown");
    if (fresh.rev < rev) return;
    rev = fresh.rev;
    shown = structuredClone(fresh);
    follow(shown.findings, model.get("value"), text);
    const kept = current && shown.findings.find((one) => one.id === current.id && !one.gone);
    if (current && !kept && tip.matches(":popover-open")) hideTip();
    current = kept || null;
    marks.paint(text, shown.findings, current);
    clearTimeout(timers.watch);
    setPaused(false);
    root.dispatchEvent(new CustomEvent("fk-marked")); // for benchmarks/editor.py
    later("panel", 30, fill);
  }
  function ask(message) {
    try { model.send(message); } catch { setPaused(true); return; }
    later("watch", PATIENCE, () => setPaused(true));
  }
  function setPaused(now) {
    if (paused === now) return;
    paused = now;
    root.classList.toggle("fk-is-paused", now);
    pause.hidden = !now;
    pause.textContent = now ? "Feedback paused: Python is busy or has stopped. Keep writing, your words are kept in this browser. " +
      "If this stays, press “Start the lesson” at the top again, or reload the page: your draft comes back." : "";
    if (now) remember();
    clearInterval(timers.ping);
    if (now) timers.ping = setInterval(() => { try { model.send({ do: "ping" }); } catch { /* still gone */ } }, 3000);
  }

  // A copy in the browser, until the file has it
  function remember() {
    try { localStorage.setItem(mine, JSON.stringify({ text: input.value, at: Date.now() })); } catch { /* private window */ }
  }
  function forget(key = mine) {
    try { localStorage.removeItem(key); } catch { /* private window */ }
  }
  function offerCopies() {
    let best = null;
    try {
      for (const key of Object.keys(localStorage).filter((one) => one.startsWith(`${COPY}${setup.path} `) && one !== mine)) {
        const copy = JSON.parse(localStorage.getItem(key));
        if (copy.text === text || copy.at / 1000 <= setup.saved || !copy.text.trim()) forget(key);
        else if (!best || copy.at > best.at) best = { ...copy, key };
      }
    } catch { return; }
    if (!best) return;
    const when = new Date(best.at).toLocaleString([], { weekday: "short", hour: "2-digit", minute: "2-digit" });
    tell(`This browser holds newer words of yours, written while feedback was paused (${when}).`, [
      ["Bring them back", () => { replaceAll(best.text); forget(best.key); }, true],
      ["Leave them out", () => forget(best.key)],
    ], best.text);
  }

  // Python speaks
  function keptChanged() {
    const kept = model.get("kept");
    clearTimeout(timers.watch);
    keptLine.textContent = kept.told || "";
    keptLine.classList.toggle("fk-error", kept.state === "failed");
    if (kept.state === "kept" && kept.rev >= rev && !unsent) forget();
    if (kept.state === "conflict" && banner.dataset.about !== "conflict") {
      tell("This draft was also changed on another page. Nothing is overwritten; which words shall stay?", [
        ["Keep mine", () => ask({ do: "resolve", choice: "mine" }), true],
        ["Take the other ones", () => ask({ do: "resolve", choice: "theirs" })],
        ["Keep both (the other as a copy)", () => ask({ do: "resolve", choice: "both" })],
      ], kept.theirs, "conflict");
    } else if (kept.state !== "conflict" && banner.dataset.about === "conflict") quiet();
  }
  function valueChanged() { // another view, or another page's words
    const value = model.get("value");
    if (value === text || unsent) return;
    replaceAll(value, true);
  }
  function heard(message) {
    clearTimeout(timers.watch);
    if (message.pong !== undefined) {
      setPaused(false);
      if (message.pong < rev || unsent) { unsent = true; send(); }
    }
    if (message.file !== undefined) download(message.file, message.text, message.type);
    if (message.frame !== undefined) replaceAll(message.frame);
    if (message.say) announce(message.say, true);
    if (message.fields) for (const [key, one] of Object.entries(known.inputs)) {
      if (one !== document.activeElement && message.fields[key] !== undefined) one.value = message.fields[key];
    }
  }
  function tell(words, choices, more = "", about = "note") {
    banner.dataset.about = about;
    banner.replaceChildren(h("p", {}, words),
      more && h("details", {}, h("summary", {}, "Look at those words"), h("pre", {}, more)),
      h("p", { class: "fk-row" }, choices.map(([label, work, main]) =>
        h("button", { type: "button", class: main ? "fk-main" : null, onclick: () => { quiet(); work(); input.focus(); } }, label))));
    banner.hidden = false;
    announce(words);
  }
  function quiet() { banner.hidden = true; banner.dataset.about = ""; }
  function announce(words, visible = false) {
    say.textContent = "";
    setTimeout(() => { say.textContent = words; }, 50);
    if (visible) { keptLine.textContent = words; }
  }

  // Changes that keep the browser's own undo
  function replace(start, end, words) {
    input.focus({ preventScroll: true });
    input.setSelectionRange(start, end);
    if (start === end && !words) return;
    const done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (!done) { input.setRangeText(words, start, end, "end"); typed(); }
  }
  function replaceAll(words, fromPython = false) {
    const place = Math.min(input.selectionStart, words.length);
    if (fromPython && document.activeElement !== input) { input.value = words; typed(); }
    else { replace(0, input.value.length, words); input.setSelectionRange(place, place); }
    if (fromPython) { unsent = false; clearTimeout(timers.send); forget(); }
    else send();
  }
  function fix(one) {
    const step = one.fix;
    if (!step || one.gone || input.value.slice(step.start, step.end) !== step.was) return announce("The text has changed since; one moment.");
    hideTip();
    replace(step.start, step.end, step.text);
    fixes += 1;
    undo.hidden = false;
    announce(step.text ? `Changed to “${step.text.trim()}”. Undo with Ctrl+Z.` : "Taken out. Undo with Ctrl+Z.", true);
    send();
  }
  function undoFix() {
    input.focus();
    document.execCommand("undo");
    fixes -= 1;
    undo.hidden = fixes < 1;
    send();
  }
  function setAside(one, reason) {
    hideTip();
    ask({ do: "set-aside", id: one.id, reason });
    (one.here ? hereTitle : restTitle).focus();
  }

  // The popover
  const act = { fix, setAside, show };
  function showTip(one, told = false) {
    current = one;
    tip.replaceChildren(
      h("div", { class: "fk-tip-head" }, tag(one), h("button", { type: "button", class: "fk-quiet fk-close", "aria-label": "Close the remark",
        onclick: () => { hideTip(); input.focus(); } }, "✕")),
      ...explanation(one, setup.notes, { ...act, show: null }, `${id}-tip`));
    if (!tip.matches(":popover-open")) tip.showPopover?.();
    marks.paint(text, shown.findings, current);
    placeTip();
    if (told) {
      const alive = shown.findings.filter((each) => !each.gone);
      announce(`Remark ${alive.indexOf(one) + 1} of ${alive.length}. ${one.word}: ${one.message} ` +
        (one.fix ? `Control period: ${one.fix.label} ` : "") + "Tab for more.");
    }
  }
  function hideTip() {
    if (tip.matches(":popover-open")) tip.hidePopover();
    if (current) { current = null; marks.paint(text, shown.findings, null); }
  }
  function placeTip() {
    if (!current || !tip.matches(":popover-open")) return;
    const end = Math.max(current.end, Math.min(current.start + 1, marks.node.data.length));
    const rects = marks.range(current.start, end).getClientRects();
    const box = current.wide ? { left: rects[0]?.left, top: rects[0]?.top, bottom: rects[0]?.bottom } : rects[rects.length - 1];
    const spot = box?.bottom ? box : input.getBoundingClientRect();
    const wide = tip.offsetWidth, high = tip.offsetHeight, room = document.documentElement.clientWidth;
    tip.style.left = `${Math.max(8, Math.min((rects[0]?.left ?? spot.left), room - wide - 8))}px`;
    const below = spot.bottom + 6, above = (rects[0]?.top ?? spot.top ?? below) - high - 6;
    tip.style.top = `${below + high <= innerHeight - 8 || above < 8 ? Math.max(8, Math.min(below, innerHeight - high - 8)) : above}px`;
  }
  function at(place) {
    return shown.findings.filter((one) => !one.gone && !one.wide && one.start <= place && place <= one.end && one.start < one.end)
      .sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
  }
  function show(one) {
    if (one.gone) return;
    input.focus();
    input.setSelectionRange(one.start, one.start);
    const rect = marks.range(one.start, Math.min(one.start + 1, marks.node.data.length)).getBoundingClientRect();
    if (rect.top < 60 || rect.bottom > innerHeight - 60) input.scrollIntoView({ block: rect.top < 60 ? "start" : "center" });
    showTip(one, true);
  }
  function step(back) {
    const alive = shown.findings.filter((one) => !one.gone);
    if (!alive.length) return announce("There is no remark.");
    const place = input.selectionStart, now = alive.indexOf(current);
    let next;
    if (now >= 0) next = alive[(now + (back ? -1 : 1) + alive.length) % alive.length];
    else next = back ? alive.filter((one) => one.start < place).pop() || alive.at(-1) : alive.find((one) => one.start >= place) || alive[0];
    show(next);
  }
  function keys(event) {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === "s") {
      event.preventDefault();
      unsent = true;
      send();
    } else if (event.key === "F8") {
      event.preventDefault();
      step(event.shiftKey);
    } else if (command && event.key === ".") {
      event.preventDefault();
      const one = current || at(input.selectionStart);
      if (one && !one.fix) showTip(one, true);
      else if (one) fix(one);
    } else if (event.key === "Escape" && tip.matches(":popover-open")) {
      event.preventDefault();
      hideTip();
      input.focus();
    }
    event.stopPropagation(); // Jupyter would take single keys for commands, and forbid undo
  }
  function hover(event) {
    later("hover", 250, () => {
      if (tip.matches(":popover-open") && tip.contains(document.activeElement)) return;
      const over = shown.findings.filter((one) => !one.gone && !one.wide && one.start < one.end).filter((one) =>
        [...marks.range(one.start, one.end).getClientRects()].some((box) =>
          box.left <= event.clientX && event.clientX <= box.right && box.top <= event.clientY && event.clientY <= box.bottom))
        .sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
      if (over && over !== current) showTip(over);
    });
  }

  // What stands beside the text
  function fill() {
    const findings = shown.findings, empty = text.trim() === "";
    verdict.textContent = empty ? "Your review will stand here as you write." : shown.verdict;
    lead.textContent = shown.lead;
    lead.hidden = !shown.lead;
    essentials.replaceChildren(...shown.essentials.map((one) => h("li", { class: (one.there ? "fk-yes" : "fk-no") + (one.here ? " fk-here" : "") },
      h("span", { class: "fk-icon", "aria-hidden": "true" }, one.there ? "✓" : "○"), hiddenText(one.there ? "There: " : "Not yet: "), one.label)));
    fillWords(shown.words);
    paragraphs.replaceChildren(...shown.paragraphs.map((one) => h("li", {},
      one.does.length ? one.does.map((role) => h("span", { class: `fk-role fk-role-${role}` }, role)) : h("span", { class: "fk-role fk-none" }, "no part of its own"),
      h("span", { class: "fk-soft" }, ` ${one.words} ${one.words === 1 ? "word" : "words"}`))));
    const missing = shown.roles.filter((one) => !one.there).map((one) => one.name);
    roles.textContent = shown.paragraphs.length && missing.length ? `Not seen yet: ${missing.join(", ")}.` : "";
    const mineHere = findings.filter((one) => one.here), others = findings.filter((one) => !one.here);
    hereTitle.hidden = here.hidden = !setup.stepTitle;
    hereTitle.textContent = `This step: ${setup.stepTitle}`;
    restTitle.textContent = setup.stepTitle ? "In the rest of the email" : "What to look at";
    list(here, mineHere, "Nothing to change here.");
    list(rest, others, empty ? "" : setup.stepTitle ? "Nothing else to look at." : "Nothing to look at.");
    restTitle.hidden = empty && !others.length;
    restTitle.parentElement.hidden = restTitle.hidden && !setup.stepTitle;
    fillUnchecked();
    fillAside();
    fillMail();
    later("announce", 1500, () => { if (!empty && document.activeElement === input && say.textContent !== shown.verdict) say.textContent = shown.verdict; });
  }
  function fillWords(words) {
    wordsTold.textContent = words.told;
    band.hidden = !words.scale;
    if (!words.scale) return;
    const part = (count) => `${Math.min(100, (100 * count) / words.scale)}%`;
    const [good, now] = band.children;
    good.style.left = part(words.low);
    good.style.width = part(words.high - words.low);
    now.style.width = part(words.count);
    now.classList.toggle("fk-within", words.count >= words.low && words.count <= words.high);
  }
  function list(node, findings, none) {
    const old = new Map([...node.children].map((item) => [item.dataset.key, item])), seen = {};
    const items = findings.map((one, number) => {
      seen[one.id] = (seen[one.id] || 0) + 1;
      const key = `${one.id}.${seen[one.id]}.${one.severity}.${one.message}.${one.excerpt}.${one.fix ? one.fix.label : ""}`;
      const item = old.get(key) || h("li", { "data-key": key, class: `fk-finding fk-${one.severity}`, "data-code": one.code });
      if (!item.firstChild) {
        item.live = one;
        const proxy = { fix: () => fix(item.live), setAside: (_, reason) => setAside(item.live, reason), show: () => show(item.live) };
        item.append(tag(one), one.excerpt && !one.wide ? h("blockquote", { dir: "auto" }, one.excerpt) : "",
          ...explanation(one, setup.notes, proxy, `${id}-${one.here ? "h" : "r"}${number}-${rev}`));
      }
      item.live = one;
      return item;
    });
    if (!items.length && none) items.push(h("li", { class: "fk-soft fk-all-well" }, none));
    const same = items.length === node.children.length && items.every((item, number) => node.children[number] === item);
    if (!same) node.replaceChildren(...items);
  }
  function fillUnchecked() {
    const sig = JSON.stringify([shown.unchecked, shown.failed]);
    if (unchecked.dataset.sig === sig) return;
    unchecked.dataset.sig = sig;
    unchecked.replaceChildren(...(shown.unchecked.length ? [h("h3", {}, "What could not be checked yet"),
      h("p", { class: "fk-soft" }, "If you know it, fill it in:"),
      h("ul", { class: "fk-plain" }, shown.unchecked.map((one) => h("li", {}, known.inputs[one.key]
        ? h("button", { type: "button", class: "fk-quiet", onclick: () => { facts.open = true; known.inputs[one.key].focus(); } }, one.label)
        : one.label, h("span", { class: "fk-soft" }, ` ${one.count} more ${one.count === 1 ? "check" : "checks"}`))))] : []),
      ...(shown.failed.length ? [h("p", {}, `A fault of ours: these checks could not be made. Please tell us: ${shown.failed.join(", ")}.`)] : []));
  }
  function fillAside() {
    const sig = JSON.stringify(shown.aside);
    if (aside.dataset.sig === sig) return;
    aside.dataset.sig = sig;
    aside.replaceChildren(...(shown.aside.length ? [h("h3", {}, "Set aside by you"), h("ul", { class: "fk-plain" }, shown.aside.map((one) =>
      h("li", {}, h("b", {}, setup.notes[one.code]?.title || one.code), one.excerpt ? ` “${one.excerpt}”` : "", h("br"), `Your reason: ${one.reason} `,
        h("button", { type: "button", class: "fk-quiet", onclick: () => ask({ do: "take-back", id: one.id }) }, "Take it up again"))))] : []));
  }

  // Taking the email along
  const subject = () => shown.mail.subject;
  const mailBody = () => (paused ? text : shown.mail.body);
  function fillMail() {
    mailLink.href = shown.mail.link;
    mailHint.textContent = shown.mail.whole ? "" : "This email is too long for the mail program’s link: it opens with the subject only, and you paste the copied email.";
  }
  async function copy(words, told) {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const box = h("textarea", { class: "fk-hidden", "aria-hidden": "true" });
      box.value = words;
      root.append(box);
      box.select();
      document.execCommand("copy");
      box.remove();
    }
    announce(told, true);
  }
  function download(name, words, type) {
    const link = h("a", { href: URL.createObjectURL(new Blob([words], { type })), download: name });
    root.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    announce(`Saved as ${name}, where your browser keeps downloads.`, true);
  }

  function formChanged(key, value) {
    model.set("fields", { ...model.get("fields"), [key]: value });
    count();
    later("fields", PAUSE, () => {
      try { model.save_changes(); } catch { /* the watch says so */ }
      later("watch", PATIENCE, () => setPaused(true));
    });
  }
  function count() {
    const fields = model.get("fields"), filled = Object.entries(fields).filter(([key, value]) => key !== "kind" && value).length;
    facts.querySelector(".fk-count").textContent = filled ? ` · ${filled} ${filled === 1 ? "line" : "lines"} filled in` : " · whom, program, when, your notes";
  }

  // Listening
  const on = (node, name, work) => node.addEventListener(name, work, { signal });
  on(input, "input", typed);
  on(root, "keydown", keys);
  ownKeys(root, signal);
  on(root, "paste", (event) => event.stopPropagation());
  on(input, "click", () => { const one = at(input.selectionStart); if (one && input.selectionStart === input.selectionEnd) showTip(one); else hideTip(); });
  on(input, "mousemove", hover);
  on(input, "mouseleave", () => clearTimeout(timers.hover));
  on(document, "scroll", placeTip);
  document.addEventListener("scroll", placeTip, { signal, capture: true, passive: true });
  on(window, "resize", placeTip);
  on(document, "pointerdown", (event) => { if (!root.contains(event.target)) hideTip(); });
  const look = () => {
    if (unsent || document.hidden || !root.isConnected || Date.now() - looked < 1000) return;
    looked = Date.now();
    ask({ do: "look" });
  };
  on(root, "focusin", look);
  on(window, "focus", look);
  on(document, "visibilitychange", () => { if (document.hidden) send(); else look(); });
  on(window, "pagehide", send);
  const beat = setInterval(() => { if (!document.hidden && root.contains(document.activeElement)) ask({ do: "ping" }); }, 10000);
  const hear = [["change:shown", answered], ["change:kept", keptChanged], ["change:value", valueChanged], ["msg:custom", heard]];
  for (const [name, work] of hear) model.on(name, work);

  input.value = text;
  marks.paint(text, shown.findings, null);
  frame.hidden = !setup.practice && text.trim() !== "";
  count();
  fill();
  keptChanged();
  offerCopies();

  return () => {
    send();
    for (const [name, work] of hear) model.off(name, work);
    for (const timer of Object.values(timers)) { clearTimeout(timer); clearInterval(timer); }
    clearInterval(beat);
    ending.abort();
    hideTip();
    marks.clear();
  };
}

export default {
  render(given) {
    return given.model.get("setup").only === "profile" ? renderProfile(given) : renderBoard(given);
  },
};
