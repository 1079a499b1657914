// How each type of drill is drawn. Joined with drill.js or room.js into one module by Python; no dependency.
// A drawing is { node, read, set, mark }: read() gives the answer as Python's check takes it, set(answer) shows one,
// mark(feedback) puts a word beside each part, mark([]) takes them away. changed() is called when the learner acts.

const button = (text, press, props = {}) => h("button", { type: "button", onclick: press, ...props }, text);

const SIGNS = { right: ["✓", "right"], again: ["↻", "look again"], note: ["·", "not this one"], more: ["…", "still open"] };
const sign = (kind) => h("span", { class: `fk-sign fk-${kind}` }, SIGNS[kind][0], " ", SIGNS[kind][1]);

function drawSpot(shown, changed) {
  const words = [];
  const node = h("div", { class: "fk-text", role: "group", "aria-label": "The text. Arrow keys move from word to word; space marks a word." });
  const press = (event) => {
    const word = event.currentTarget;
    word.setAttribute("aria-pressed", String(word.getAttribute("aria-pressed") !== "true"));
    focusOn(word);
    changed();
  };
  for (const line of shown.lines) {
    const row = h("div", { class: "fk-words" });
    for (const text of line) {
      const word = button(text, press, { class: "fk-word", "aria-pressed": "false", tabindex: words.length ? "-1" : "0" });
      words.push(word);
      row.append(word, " ");
    }
    node.append(line.length ? row : h("div", { class: "fk-words fk-blank" }));
  }
  const focusOn = (word, move = false) => {
    for (const one of words) one.tabIndex = one === word ? 0 : -1;
    if (move) word.focus();
  };
  const beside = (at, down) => {
    const from = words[at].getBoundingClientRect();
    const rows = words.filter((one) => {
      const top = one.getBoundingClientRect().top;
      return down ? top > from.top + 4 : top < from.top - 4;
    });
    if (!rows.length) return words[at];
    const tops = rows.map((one) => one.getBoundingClientRect().top);
    const row = down ? Math.min(...tops) : Math.max(...tops);
    const far = (one) => Math.abs(one.getBoundingClientRect().left - from.left);
    return rows.filter((one) => Math.abs(one.getBoundingClientRect().top - row) < 4).reduce((a, b) => (far(b) < far(a) ? b : a));
  };
  node.addEventListener("keydown", (event) => {
    const at = words.indexOf(event.target);
    if (at < 0) return;
    const to = {
      ArrowRight: () => words[Math.min(at + 1, words.length - 1)], ArrowLeft: () => words[Math.max(at - 1, 0)],
      Home: () => words[0], End: () => words[words.length - 1],
      ArrowDown: () => beside(at, true), ArrowUp: () => beside(at, false),
    }[event.key];
    if (to) { event.preventDefault(); focusOn(to(), true); }
  });
  return {
    node,
    read: () => words.flatMap((one, n) => (one.getAttribute("aria-pressed") === "true" ? [n] : [])),
    set: (answer) => words.forEach((one, n) => one.setAttribute("aria-pressed", String((answer || []).includes(n)))),
    mark: (feedback) => {
      for (const one of words) {
        one.classList.remove("fk-is-right", "fk-is-again");
        one.querySelector(".fk-sign")?.remove();
      }
      for (const one of feedback) for (const at of one.at) {
        words[at]?.classList.add(`fk-is-${one.sign}`);
        words[at]?.append(h("span", { class: `fk-sign fk-${one.sign}` }, SIGNS[one.sign][0], h("span", { class: "fk-hidden" }, ` ${SIGNS[one.sign][1]}`)));
      }
    },
  };
}

function options(legend, items, several, changed, spoken = false) {
  const name = unused("fk-options");
  const inputs = items.map(() => h("input", { type: several ? "checkbox" : "radio", name, onchange: changed }));
  const rows = items.map((inside, n) => h("div", { class: "fk-option" }, h("label", {}, inputs[n], h("span", {}, ...inside))));
  const node = h("fieldset", {}, h("legend", { class: spoken ? "fk-hidden" : null }, legend), ...rows);
  return {
    node, rows,
    read: () => inputs.flatMap((one, n) => (one.checked ? [n] : [])),
    set: (chosen) => inputs.forEach((one, n) => { one.checked = (chosen || []).includes(n); }),
    mark: (n, kind) => rows[n]?.append(sign(kind)),
    clear: () => rows.forEach((row) => row.querySelector(":scope > .fk-sign")?.remove()),
  };
}

function drawChoices(shown, changed) {
  const sets = shown.choices.map((one) =>
    options(one.several ? `${one.question} (choose all that fit)` : one.question || shown.prompt, one.options.map((text) => [text]), one.several, changed, !one.question));
  return {
    node: h("div", { class: "fk-choices" }, ...sets.map((one) => one.node)),
    rows: sets.flatMap((one) => one.rows),
    read: () => sets.map((one) => one.read()),
    set: (answer) => sets.forEach((one, n) => one.set((answer || [])[n])),
    mark: (feedback) => {
      sets.forEach((one) => one.clear());
      for (const one of feedback) for (const at of one.at) {
        let before = 0;
        for (const set of sets) {
          if (at < before + set.rows.length) { set.mark(at - before, one.sign); break; }
          before += set.rows.length;
        }
      }
    },
  };
}

function drawWhom(shown, changed) {
  const people = shown.people.map((one) => [h("strong", {}, one.name), ", ", one.role]);
  const set = options("Who gets a mail? Choose all that apply.", people, true, changed);
  return {
    node: h("div", {}, h("p", { class: "fk-situation" }, shown.situation), set.node),
    rows: set.rows, read: set.read, set: set.set,
    mark: (feedback) => { set.clear(); for (const one of feedback) for (const at of one.at) set.mark(at, one.sign); },
  };
}

function drawOrder(shown, changed) {
  let order = shown.items.map((_, n) => n);
  let dragged = null;
  const said = h("span", { class: "fk-hidden", role: "status" });
  const list = h("ol", { class: "fk-order", "aria-label": "The pieces, in the order in which they stand now" });
  const move = (item, to) => {
    const at = order.indexOf(item);
    if (to < 0 || to >= order.length || to === at) return;
    order.splice(at, 1);
    order.splice(to, 0, item);
    place();
    said.textContent = `Now in place ${to + 1} of ${order.length}.`;
    changed();
  };
  const rows = shown.items.map((text, item) => {
    const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    const step = (by, sign_, words) => button(sign_, (event) => { move(item, order.indexOf(item) + by); event.currentTarget.focus(); },
      { class: "fk-move", "aria-label": `${words}: ${short}` });
    const row = h("li", { draggable: "true" }, h("span", { class: "fk-item" }, text),
      h("span", { class: "fk-moves" }, step(-1, "↑", "Move up"), step(1, "↓", "Move down")));
    row.addEventListener("dragstart", (event) => { dragged = item; event.dataTransfer.effectAllowed = "move"; event.dataTransfer.setData("text/plain", ""); event.stopPropagation(); });
    row.addEventListener("dragover", (event) => { if (dragged !== null) { event.preventDefault(); event.stopPropagation(); row.classList.add("fk-over"); } });
    row.addEventListener("dragleave", () => row.classList.remove("fk-over"));
    row.addEventListener("dragend", () => { dragged = null; row.classList.remove("fk-over"); });
    row.addEventListener("drop", (event) => {
      if (dragged === null) return;
      event.preventDefault(); event.stopPropagation();
      row.classList.remove("fk-over");
      move(dragged, order.indexOf(item));
      dragged = null;
    });
    return row;
  });
  const place = () => {
    order.forEach((item) => list.append(rows[item]));
    order.forEach((item, at) => {
      const [up, down] = rows[item].querySelectorAll(".fk-move");
      up.setAttribute("aria-disabled", String(at === 0));
      down.setAttribute("aria-disabled", String(at === order.length - 1));
    });
  };
  place();
  return {
    node: h("div", {}, list, said),
    read: () => [...order],
    set: (answer) => {
      order = (answer || []).length === rows.length ? [...answer] : shown.items.map((_, n) => n);
      place();
    },
    mark: (feedback) => {
      for (const row of rows) row.querySelector(".fk-sign")?.remove();
      for (const one of feedback) for (const at of one.at) rows[at]?.querySelector(".fk-item").append(" ", sign(one.sign));
    },
  };
}

function drawMend(shown, changed, check) {
  const id = unused("fk-mend");
  const box = h("textarea", { id, rows: shown.rows, spellcheck: "true", oninput: changed });
  box.value = shown.text;
  box.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") { event.preventDefault(); check?.(); }
  });
  return {
    node: h("div", { class: "fk-mend" }, h("label", { for: id }, "Mend it here, in your own words"), box),
    read: () => box.value,
    set: (answer) => { box.value = typeof answer === "string" ? answer : shown.text; },
    mark: () => {},
  };
}

const KINDS = {
  spot: "Spot the problem", better: "Which is better?", order: "Put it in order", mend: "Mend it",
  when: "When would you send it?", whom: "Whom do you write to?", quiz: "A question",
};
const STATES = { untouched: ["○", "Not started"], "not yet": ["△", "Not yet"], partly: ["◐", "Partly"], right: ["✓", "Right"] };

function draw(shown, changed, check) {
  const by = { spot: drawSpot, better: drawChoices, quiz: drawChoices, order: drawOrder, mend: drawMend, when: drawWhen, whom: drawWhom };
  return by[shown.type](shown, changed, check);
}

function feedbackList(feedback) {
  const mark = (one) => one.sign === "note" && !one.at.length
    ? h("span", { class: "fk-sign fk-note" }, "· good to know") : sign(one.sign);
  return h("ul", { class: "fk-feedback" }, ...feedback.map((one) => h("li", { class: `fk-is-${one.sign}` }, mark(one),
    " ", one.about ? h("q", {}, one.about) : null, one.about ? " " : null, h("span", {}, one.why))));
}
