// A room and a projector: one drill at a time in large type, hands counted, then the answer and the reasons.

function render({ model, el, signal }) {
  const ended = new AbortController();
  const root = h("div", { class: "fk fk-room", role: "group", "aria-label": "Exercises for a room" });
  el.append(root);
  let size = 1;

  const ask = (what, more = {}) => {
    model.set("ask", { n: (model.get("ask").n || 0) + 1, what, ...more });
    model.save_changes();
  };
  const lesson = h("select", { "aria-label": "Lesson", onchange: (event) => ask("open", { lesson: event.target.value }) });
  const count = h("span", { class: "fk-count", role: "status" });
  const stage = h("div", { class: "fk-stage", tabindex: "-1" });
  const back = button("← Back", () => ask("back"));
  const next = button("Next →", () => ask("next"));
  const sized = (by) => { size = Math.min(2, Math.max(0.6, size + by)); root.style.setProperty("--fk-zoom", size.toFixed(2)); };
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.());
  let drawing = null, told = null;
  root.append(
    h("div", { class: "fk-bar" }, lesson, count,
      h("span", { class: "fk-tools" }, button("A−", () => sized(-0.1), { "aria-label": "Smaller type" }),
        button("A+", () => sized(0.1), { "aria-label": "Larger type" }), button("Full screen", full))),
    stage,
    h("div", { class: "fk-actions" }, back, button("Hint", () => ask("hint")),
      button("Check the room's answer", () => ask("check", { answer: drawing.read() })),
      button("Reveal", () => ask("reveal"), { class: "fk-main" }), next),
    h("p", { class: "fk-soft" }, "Keys: arrows or Page Up and Page Down go back and on, space reveals."));

  const hands = () => {
    const boxes = (drawing.rows || []).map((row, n) => {
      const text = row.textContent.trim().slice(0, 60);
      const box = h("input", { type: "number", min: "0", max: "999", value: "0", "aria-label": `Hands for: ${text}`, oninput: tally });
      const by = (step, sign_, words) => button(sign_, () => { box.value = Math.max(0, (parseInt(box.value, 10) || 0) + step); tally(); }, { "aria-label": `${words}: ${text}` });
      const bar = h("span", { class: "fk-share" }, h("span", {}));
      const said = h("span", { class: "fk-tally" });
      row.append(h("span", { class: "fk-hands" }, by(-1, "−", "One hand fewer"), box, by(1, "+", "One hand more")), bar, said);
      return { row, box, bar, said };
    });
    function tally() {
      for (const { row, box, bar, said } of boxes) {
        const mine = boxes.filter((one) => one.row.parentNode === row.parentNode);
        const all = mine.reduce((sum, one) => sum + (parseInt(one.box.value, 10) || 0), 0);
        const here = parseInt(box.value, 10) || 0;
        bar.firstChild.style.width = `${all ? (100 * here) / all : 0}%`;
        said.textContent = all ? `${here} of ${all} hands` : "";
      }
    }
  };

  const decks = () => {
    lesson.replaceChildren(...model.get("decks").map((one) => h("option", { value: one.lesson }, `${one.title} (${one.count})`)));
  };
  const show = () => {
    const shown = model.get("shown");
    lesson.value = shown.lesson;
    count.textContent = `Exercise ${shown.number} of ${shown.of}`;
    back.disabled = shown.number === 1;
    next.disabled = shown.number === shown.of;
    told = h("div", { class: "fk-outcome", role: "status", "aria-atomic": "false" });
    drawing = draw(shown, () => drawing.mark([]), () => ask("check", { answer: drawing.read() }));
    stage.setAttribute("aria-label", shown.prompt);
    stage.replaceChildren(h("div", { class: "fk-kind" }, KINDS[shown.type]), h("p", { class: "fk-prompt" }, shown.prompt),
      h("div", { class: "fk-body" }, drawing.node), told);
    hands();
    if (root.contains(document.activeElement) && document.activeElement !== lesson) stage.focus();
  };
  const tell = () => {
    const say = model.get("told");
    told.replaceChildren();
    if (say.answer !== undefined && say.answer !== null) drawing.set(say.answer);
    drawing.many?.(say.many || []);
    drawing.mark(say.feedback || []);
    if (say.said) told.append(h("p", { class: "fk-said" }, say.said), feedbackList(say.feedback || []));
    if (say.hint) told.append(h("p", { class: "fk-hint" }, h("strong", {}, "Hint: "), say.hint));
    if (say.solution) told.append(h("p", { class: "fk-solution" }, h("strong", {}, "Why: "), say.solution));
    if (say.sample) told.append(h("p", { class: "fk-solution" }, h("strong", {}, "One good answer: "), h("span", { class: "fk-sample" }, say.sample)));
  };

  ownKeys(root, ended.signal);
  root.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    const what = { ArrowRight: "next", PageDown: "next", ArrowLeft: "back", PageUp: "back" }[event.key];
    if (what) { event.preventDefault(); ask(what); }
    if (event.key === " " && !event.target.closest("button, td")) { event.preventDefault(); ask("reveal"); }
  }, { signal: ended.signal });
  model.on("change:decks", decks);
  model.on("change:shown", show);
  model.on("change:told", tell);
  decks();
  show();
  tell();
  const end = () => {
    ended.abort();
    model.off("change:decks", decks);
    model.off("change:shown", show);
    model.off("change:told", tell);
  };
  signal?.addEventListener("abort", end);
  return end;
}

export default { render };
