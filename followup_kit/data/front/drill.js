// One drill on a page: what is asked, the answer, and what Python says about it. Python judges; nothing here knows the answer.

const PATIENCE = 6000;
const WAITING = "Python does not answer just now, so nothing is checked. Your answer stays. If this lasts, choose Kernel, then Restart Kernel and Run All Cells, in the menu at the top.";

function render({ model, el, signal }) {
  const ended = new AbortController();
  const root = h("div", { class: "fk fk-drill", role: "group" });
  el.append(root);
  let timer = 0;

  const build = () => {
    clearTimeout(timer);
    const shown = model.get("shown");
    root.replaceChildren();
    root.setAttribute("aria-label", `Exercise: ${KINDS[shown.type]}`);
    const state = h("span", { class: "fk-state" });
    const said = h("div", { class: "fk-outcome", role: "status", "aria-atomic": "false" });
    const verdict = h("div", { class: "fk-verdict" }), help = h("div", {}), pause = h("p", { class: "fk-pause" });
    said.append(pause, verdict, help);
    const name = (text) => { const [mark, word] = STATES[text]; state.replaceChildren(`${mark} ${word}`); state.dataset.state = text; };
    const drawing = draw(shown, () => {
      model.set("answer", drawing.read());
      model.save_changes();
      drawing.mark([]);
      if (verdict.firstChild) verdict.classList.add("fk-old");
    }, () => ask("check"));
    const ask = (what) => {
      if (what === "over") { drawing.set(null); drawing.mark([]); }
      const n = (model.get("ask").n || 0) + 1;
      model.set("answer", what === "over" ? null : drawing.read());
      model.set("ask", { n, what, answer: model.get("answer") });
      model.save_changes();
      clearTimeout(timer);
      timer = setTimeout(() => { if ((model.get("told").n || 0) < n) pause.textContent = WAITING; }, PATIENCE);
    };
    const tell = () => {
      const told = model.get("told");
      pause.textContent = "";
      name(told.state || "untouched");
      verdict.classList.remove("fk-old");
      verdict.replaceChildren();
      if (told.said) {
        verdict.append(h("p", { class: "fk-said" }, told.said), feedbackList(told.feedback || []));
        drawing.mark(told.feedback || []);
      }
      const hint = told.hint ? [h("p", { class: "fk-hint" }, h("strong", {}, "Hint: "), told.hint)] : [];
      const solution = told.solution ? [h("p", { class: "fk-solution" }, h("strong", {}, "Solution: "), told.solution)] : [];
      if (told.sample) solution.push(h("p", { class: "fk-solution" }, h("strong", {}, "One good answer: "), h("span", { class: "fk-sample" }, told.sample)));
      const kept = told.kept ? [h("p", { class: "fk-soft" }, told.kept)] : [];
      help.replaceChildren(...hint, ...solution, ...kept);
    };
    root.append(
      h("div", { class: "fk-head" }, h("span", { class: "fk-kind" }, KINDS[shown.type]), state),
      h("p", { class: "fk-prompt" }, shown.prompt),
      h("div", { class: "fk-body" }, drawing.node),
      h("div", { class: "fk-actions" },
        button("Check", () => ask("check"), { class: "fk-main" }), button("Hint", () => ask("hint")),
        button("Solution", () => ask("solution")), button("Start over", () => ask("over"), { class: "fk-quiet" })),
      said);
    if (model.get("answer") !== null) drawing.set(model.get("answer"));
    tell();
    return { tell, again: () => { if (JSON.stringify(drawing.read()) !== JSON.stringify(model.get("answer"))) drawing.set(model.get("answer")); } };
  };

  let page = build();
  const rebuild = () => { page = build(); };
  const tell = () => page.tell();
  const again = () => page.again();
  model.on("change:shown", rebuild);
  model.on("change:told", tell);
  model.on("change:answer", again);
  ownKeys(root, ended.signal);
  const end = () => {
    ended.abort();
    clearTimeout(timer);
    model.off("change:shown", rebuild);
    model.off("change:told", tell);
    model.off("change:answer", again);
  };
  signal?.addEventListener("abort", end);
  return end;
}

export default { render };
