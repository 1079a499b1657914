// The shortlist: weights first, then marks, then an order that explains itself. Every word reaches the page as text.

const MARKS = ["", "1", "2", "3", "4", "5"];

function render({ model, el, signal: given }) {
  const id = unused("fks"), opened = new Set(), ending = new AbortController();
  const say = h("p", { class: "fk-told", role: "status" });
  const honest = h("p", { class: "fk-honest" }), weights = h("div", {}), marks = h("div", {}), places = h("div", {});
  const name = h("input", { id: `${id}-name`, type: "text", list: `${id}-known`, autocomplete: "off", placeholder: "teaching" });
  const weight = h("input", { id: `${id}-weight`, type: "number", min: "0", step: "any", value: "3" });
  const known = h("datalist", { id: `${id}-known` });
  const ask = (what, extra) => model.send({ do: what, ...extra });
  const root = h("section", { class: "fk fk-journal fk-shortlist", "aria-label": "Your own order" },
    honest,
    h("div", { class: "fk-card" }, h("h3", {}, "What counts for you"), weights,
      h("form", { class: "fk-row", onsubmit: (event) => { event.preventDefault(); ask("weigh", { name: name.value, weight: weight.value }); name.value = ""; name.focus(); } },
        h("label", { for: name.id }, "Something that counts"), name, known, h("label", { for: weight.id }, "how much"), weight,
        h("button", { type: "submit", class: "fk-main" }, "Add it"))),
    say, marks, places,
    h("p", { class: "fk-row" },
      h("button", { type: "button", onclick: () => ask("look") }, "Look again at the board"),
      h("button", { type: "button", onclick: () => ask("export", { form: "html" }) }, "Page to print"),
      h("button", { type: "button", onclick: () => ask("export", { form: "csv" }) }, "Table (CSV)")));
  el.append(root);

  function weightRow([criterion, value]) {
    const input = h("input", { type: "number", min: "0", step: "any", id: `${id}-w-${criterion}`, "data-key": `w-${criterion}`,
      onchange: () => ask("weigh", { name: criterion, weight: input.value }) });
    input.value = value;
    return h("li", { class: "fk-row" }, h("label", { for: input.id }, criterion), input,
      h("button", { type: "button", class: "fk-quiet", "aria-label": `Leave out ${criterion}`, onclick: () => ask("drop", { name: criterion }) }, "Leave out"));
  }
  function markCell(program, criterion) {
    const held = program.marks[criterion] || "";
    const choices = MARKS.includes(held) ? MARKS : [...MARKS, held];
    const input = h("select", { "aria-label": `${criterion} at ${program.name}`, "data-key": `m-${program.id}-${criterion}`,
      onchange: () => ask("mark", { id: program.id, criterion, value: input.value }) }, choices.map((one) => h("option", { value: one }, one || "–")));
    input.value = held;
    return h("td", {}, input);
  }
  function place(one) {
    const node = h("details", { open: opened.has(one.name) }, h("summary", { "data-key": `p-${one.name}` }, one.why), one.lines.map((line) => h("p", {}, line)));
    node.addEventListener("toggle", () => (node.open ? opened.add(one.name) : opened.delete(one.name)));
    return h("tr", {}, h("th", { scope: "row" }, String(one.place)), h("td", {}, one.name, node), h("td", {}, one.score));
  }
  function show() {
    const shown = model.get("shown"), at = root.getRootNode().activeElement?.dataset?.key;
    honest.textContent = shown.honestly || "";
    say.textContent = shown.told || "";
    const criteria = (shown.weights || []).map(([criterion]) => criterion);
    weights.replaceChildren(criteria.length ? h("ul", { class: "fk-weights" }, shown.weights.map(weightRow)) : h("p", { class: "fk-soft" }, "Weights first, before you see any order. Only their proportions count."));
    known.replaceChildren(...(shown.offered || []).map((one) => h("option", { value: one })));
    const programs = shown.programs || [];
    marks.replaceChildren(criteria.length && programs.length
      ? h("div", { class: "fk-scroll", tabindex: "0", role: "region", "aria-label": "Marks" }, h("table", { class: "fk-marks" }, h("caption", {}, "Your marks, 1 to 5"),
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Program"), criteria.map((one) => h("th", { scope: "col" }, one)))),
        h("tbody", {}, programs.map((program) => h("tr", {}, h("th", { scope: "row" }, program.name), criteria.map((one) => markCell(program, one)))))))
      : programs.length ? "" : h("p", {}, "The programs come from your board of interviews; none is there yet."));
    const rows = shown.places || [];
    places.replaceChildren(rows.length ? h("table", { class: "fk-order" }, h("caption", {}, "Your order"),
      h("thead", {}, h("tr", {}, ["Place", "Program", "Score"].map((one) => h("th", { scope: "col" }, one)))), h("tbody", {}, rows.map(place))) : "",
    ...(shown.left || []).map((one) => h("p", {}, `Left out: ${one}`)),
    shown.unmarked?.length ? h("p", { class: "fk-soft" }, `Not marked yet: ${shown.unmarked.join(", ")}`) : "");
    if (at) root.querySelector(`[data-key="${CSS.escape(at)}"]`)?.focus();
  }
  function heard(message, buffers) {
    if (!message.file) return;
    const url = URL.createObjectURL(new Blob([buffers[0]]));
    h("a", { href: url, download: message.file }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }
  model.on("change:shown", show);
  model.on("msg:custom", heard);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) ask("look"); }, { signal: ending.signal });
  ownKeys(root, ending.signal);
  show();
  const end = () => {
    ending.abort();
    model.off("change:shown", show);
    model.off("msg:custom", heard);
  };
  given?.addEventListener("abort", end);
  return end;
}

export default { render };
