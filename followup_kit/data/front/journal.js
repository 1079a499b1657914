// The journal's board: a form for an interview day, who stands where, what may be done. Every word from Python reaches
// the page as text, never as HTML. The page asks `{do: …}`; Python answers with a new `shown`, and a sentence.

const FEW = 40; // lines of one status that are shown at first

function render({ model, el, signal: given }) {
  const ending = new AbortController(), signal = ending.signal;
  given?.addEventListener("abort", () => ending.abort());
  const setup = model.get("setup"), id = unused("fkj");
  const say = h("p", { class: "fk-told", role: "status" });
  const board = h("div", {}), reminder = h("div", {}), form = dayForm(), more = moreWays();
  const root = h("section", { class: "fk fk-journal", "aria-label": "Your interviews" },
    form.node, say, reminder, board, more.node);
  el.append(root);

  const ask = (what, extra = {}, buffers) => {
    say.textContent = "One moment …";
    try {
      model.send({ do: what, ...extra }, undefined, buffers);
    } catch {
      say.textContent = "Python is not answering. Please reload the page; what is kept stays kept.";
    }
  };

  function field(label, props = {}, wide) {
    const name = `${id}-${++field.count}`;
    const { choices, ...rest } = props;
    const input = choices
      ? h("select", { id: name, ...rest }, choices.map(([value, words]) => h("option", { value }, words)))
      : h("input", { id: name, type: "text", autocomplete: "off", ...rest });
    return { input, node: h("div", { class: wide ? "fk-field fk-wide" : "fk-field" }, h("label", { for: name }, label), input) };
  }

  // An interview day ----------------------------------------------------------------------------------------------------
  function dayForm() {
    field.count = 0;
    const list = h("datalist", { id: `${id}-programs` });
    const fields = {
      program: field("Program", { required: true, list: list.id }, true),
      city: field("City and state", { placeholder: "Millbrook, OH" }),
      specialty: field("Specialty", { placeholder: "Internal Medicine" }),
      day: field("Day", { type: "date" }),
      start: field("From (their time)", { type: "time" }),
      end: field("To (their time)", { type: "time" }),
      mode: field("How", { choices: [["", ""], ["virtual", "by video"], ["on site", "I was there"]] }),
      policy: field("What did it say about notes?", { choices: setup.policies }),
      zone: field("Time zone (if the state does not tell)", { placeholder: "ET" }),
    };
    const people = h("div", {});
    const person = (focus) => {
      const number = people.children.length + 1;
      const one = {
        name: field("Name, with title", { placeholder: "Dr. Helen Okafor" }),
        role: field("Role", { choices: setup.roles.map((role) => [role, role]) }),
        discussed: field("One thing you spoke about", {}, true),
        email: field("Email", { type: "email" }),
        pronounced: field("How it is said", {}),
        promise: field("What you promised", {}),
      };
      const node = h("fieldset", { class: "fk-person" }, h("legend", {}, `Person ${number}`),
        h("div", { class: "fk-grid" }, Object.values(one).map((two) => two.node)));
      node.fields = one;
      people.append(node);
      if (focus) one.name.input.focus();
    };
    fields.program.input.addEventListener("change", () => {
      const known = model.get("shown").programs.find((one) => one.name === fields.program.input.value);
      for (const key of ["city", "specialty"]) if (known && !fields[key].input.value) fields[key].input.value = known[key];
    });
    const values = (set) => Object.fromEntries(Object.entries(set).map(([key, one]) => [key, one.input.value]));
    const node = h("details", { class: "fk-card fk-add" }, h("summary", {}, "Add an interview"),
      h("form", { onsubmit: (event) => {
        event.preventDefault();
        ask("add", { day: { ...values(fields), people: [...people.children].map((one) => values(one.fields)) } });
      } },
      h("p", { class: "fk-soft" }, "Only the program’s name is needed; all else can come later. Whoever is there already is not added twice."),
      h("div", { class: "fk-grid" }, Object.values(fields).map((one) => one.node)), list, people,
      h("p", { class: "fk-row" },
        h("button", { type: "button", onclick: () => person(true) }, "Another person"),
        h("button", { type: "submit", class: "fk-main" }, "Keep it"))));
    const clear = () => {
      const kept = fields.specialty.input.value;
      for (const one of node.querySelectorAll("input, select")) one.value = "";
      fields.specialty.input.value = kept;
      people.replaceChildren();
      person(false);
    };
    person(false);
    return { node, clear, known: (programs) => list.replaceChildren(...programs.map((one) => h("option", { value: one.name }))), focus: () => fields.program.input.focus() };
  }

  // Who stands where ----------------------------------------------------------------------------------------------------
  const opened = new Set();
  function act(one, what, label, main) {
    return h("button", { type: "button", class: main ? "fk-main" : null, "data-key": `${one.id}-${what}`,
      "aria-label": `${label}: ${one.name}, ${one.program}`, onclick: () => ask(what, { id: one.id }) }, label);
  }
  function actions(one) {
    if (one.status === "sent") return [act(one, "reopen", "Not sent after all")];
    if (one.status === "none wanted") return one.asked ? [] : [act(one, "reopen", "Open again")];
    return [act(one, "write", one.begun ? "Go on writing" : "Write", true), act(one, "sent", "Sent"), act(one, "none", "None wanted")];
  }
  function details(one) {
    const text = h("input", { type: "text", id: `${id}-note-${one.id}`, autocomplete: "off" });
    const node = h("details", { "data-person": one.id, open: opened.has(one.id) }, h("summary", { "data-key": `${one.id}-notes` }, one.notes.length ? `Notes (${one.notes.length})` : "Notes"),
      one.said && h("p", {}, `Said: ${one.said}`), one.promise && h("p", {}, `You promised: ${one.promise}`),
      one.notes.length > 0 && h("ul", {}, one.notes.map((note) => h("li", {}, note))),
      h("form", { class: "fk-note", onsubmit: (event) => { event.preventDefault(); ask("note", { id: one.id, text: text.value }); } },
        h("label", { for: text.id }, "What stayed with you?"), text, h("button", { type: "submit" }, "Note it")));
    node.addEventListener("toggle", () => (node.open ? opened.add(one.id) : opened.delete(one.id)));
    return node;
  }
  const row = (one) => h("tr", { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, one.name, h("span", { class: "fk-soft" }, one.role && `, ${one.role}`), details(one)),
    h("td", { role: "cell" }, one.program, h("div", { class: "fk-soft" }, one.day)),
    h("td", { role: "cell" }, one.when),
    h("td", { role: "cell" }, h("div", { class: "fk-row" }, actions(one))));
  const all = new Set();
  function group(one) {
    if (!one.lines.length) return null;
    const shown = all.has(one.status) ? one.lines : one.lines.slice(0, FEW);
    const rest = one.lines.length - shown.length;
    return h("section", { "aria-labelledby": `${id}-${one.title}` },
      h("h3", { id: `${id}-${one.title}` }, `${one.title} (${one.lines.length})`),
      h("table", { role: "table", "aria-labelledby": `${id}-${one.title}` },
        h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ["Who", "Program", "When", "What next"].map((head) => h("th", { scope: "col", role: "columnheader" }, head)))),
        h("tbody", { role: "rowgroup" }, shown.map(row))),
      rest > 0 && h("button", { type: "button", "data-key": `more-${one.status}`, onclick: () => { all.add(one.status); show(); } }, `Show ${rest} more`));
  }
  function show() {
    const shown = model.get("shown"), at = root.getRootNode().activeElement?.dataset?.key;
    const groups = shown.groups.map(group).filter(Boolean);
    board.replaceChildren(...groups,
      groups.length ? "" : h("p", {}, shown.problem || "No interview is noted yet. Add the first one above; it takes less than a minute."),
      shown.empty.length ? h("p", { class: "fk-soft" }, `Nobody noted yet at: ${shown.empty.join(", ")}.`) : "");
    const alike = (shown.copies || []).map((one) => h("li", {}, one.told, h("blockquote", {}, one.words), h("p", { class: "fk-soft" }, one.ask)));
    reminder.replaceChildren(alike.length ? h("details", { class: "fk-card fk-alike", open: true },
      h("summary", {}, `The same words in two of your mails: ${alike.length}`), h("ul", {}, alike)) : "",
    shown.reminders.length ? h("details", { class: "fk-card fk-remind" },
      h("summary", {}, `No follow-up yet: ${shown.reminders.length}`),
      h("ul", {}, shown.reminders.slice(0, FEW).map((one) => h("li", {}, one.text))), h("p", { class: "fk-soft" }, shown.why)) : "");
    form.known(shown.programs);
    const again = at && (root.querySelector(`[data-key="${CSS.escape(at)}"]`) || root.querySelector(`[data-key^="${CSS.escape(at.split("-")[0])}-"]`));
    again?.focus();
  }

  // Plans, tables, the end ------------------------------------------------------------------------------------------------
  function moreWays() {
    const report = h("pre", { class: "fk-report", tabindex: "0", hidden: true, "aria-label": "What the table would bring in" });
    const take = h("button", { type: "button", class: "fk-main", hidden: true, onclick: () => ask("take-in") }, "Take it in");
    const file = h("input", { type: "file", id: `${id}-file`, accept: ".csv,.tsv,.xlsx,.ics", onchange: async () => {
      const one = file.files[0];
      if (one) ask("import", { name: one.name }, [await one.arrayBuffer()]);
    } });
    const sure = h("span", { class: "fk-row", hidden: true });
    const remove = h("button", { type: "button", onclick: () => { sure.hidden = false; sure.querySelector("button").focus(); } }, "Delete everything …");
    const no = () => { sure.hidden = true; remove.focus(); };
    sure.append("Interviews, notes, drafts of this board: all gone for good?",
      h("button", { type: "button", class: "fk-main", onclick: no }, "No, keep it"),
      h("button", { type: "button", onclick: () => { no(); ask("delete", { sure: true }); } }, "Yes, delete it"));
    const give = (words, what, extra) => h("button", { type: "button", onclick: () => ask(what, extra) }, words);
    const node = h("div", { class: "fk-more" },
      h("p", { class: "fk-row" }, give("Plan all that is open", "plan"), give("Reminders for my calendar (.ics)", "ics")),
      h("details", { class: "fk-card" }, h("summary", {}, "A spreadsheet, a calendar, a copy, the end"),
        h("p", {}, h("label", { for: file.id }, "Take in a spreadsheet (CSV, XLSX) or invitations (.ics); it is shown first"), file), report, take,
        h("p", { class: "fk-row" }, give("Copy as CSV", "export", { form: "csv" }), give("Copy as XLSX", "export", { form: "xlsx" }), give("All of it (.zip)", "export", { form: "zip" })),
        h("p", { class: "fk-row" }, remove, sure), h("p", { class: "fk-soft" }, `Everything is kept in ${setup.path}, on this computer only.`)));
    const offer = (text) => { report.textContent = text; report.hidden = take.hidden = !text; if (text) report.focus(); else file.value = ""; };
    return { node, offer };
  }
  function handOut(name, data) {
    const url = URL.createObjectURL(new Blob([data]));
    const link = h("a", { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  // Python answers --------------------------------------------------------------------------------------------------------
  function goBelow(tries = 40) {
    const box = [...document.querySelectorAll("textarea.fk-input")].find((one) => root.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (box) {
      box.scrollIntoView({ block: "center" });
      box.focus();
    } else if (tries) setTimeout(() => goBelow(tries - 1), 100);
  }
  function heard(message, buffers) {
    if (typeof message.say === "string") say.textContent = message.say;
    if (typeof message.report === "string") more.offer(message.report);
    if (message.file) handOut(message.file, buffers[0]);
    if (message.done === "add") { form.clear(); form.node.open = false; form.node.querySelector("summary").focus(); say.scrollIntoView({ block: "nearest" }); }
    if (message.done === "take-in" || message.done === "delete") more.offer("");
    if (message.done === "write") goBelow();
  }
  model.on("change:shown", show);
  model.on("msg:custom", heard);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) model.send({ do: "look" }); }, { signal });
  ownKeys(root, signal);
  show();
  if (!model.get("shown").groups.some((one) => one.lines.length)) form.node.open = true;
  const end = () => {
    ending.abort();
    model.off("change:shown", show);
    model.off("msg:custom", heard);
  };
  given?.addEventListener("abort", end);
  return end;
}

export default { render };
