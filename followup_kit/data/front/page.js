// A page that Python writes, with buttons under it: one's progress, the certificate. Python escapes all that is in `page`.

function render({ model, el, signal }) {
  const ended = new AbortController();
  const root = document.createElement("div");
  root.className = "fk fk-page";
  const page = document.createElement("div");
  const bar = document.createElement("div");
  bar.className = "fk-actions";
  const said = document.createElement("p");
  said.className = "fk-told";
  said.setAttribute("role", "status");
  root.append(page, bar, said);
  el.append(root);

  const ask = (what) => {
    model.set("ask", { n: (model.get("ask").n || 0) + 1, what });
    model.save_changes();
  };
  const button = (text, press, main) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.className = main ? "fk-main" : "";
    made.addEventListener("click", press);
    return made;
  };
  const buttons = (focus) => {
    bar.replaceChildren(...model.get("actions").map((one) => button(one.label, () => (one.sure ? sure(one) : act(one)), one.main)));
    if (focus) bar.querySelectorAll("button")[focus - 1]?.focus();
  };
  const act = (one) => (one.what === "open" ? open() : ask(one.what));
  const sure = (one) => {
    const at = model.get("actions").findIndex((other) => other.what === one.what) + 1;
    const yes = button(one.yes, () => { ask(one.what); buttons(at); });
    const no = button("No, leave it", () => { said.textContent = ""; buttons(at); }, true);
    bar.replaceChildren(yes, no);
    said.textContent = one.sure;
    no.focus();
  };
  const open = () => {
    const url = URL.createObjectURL(new Blob([model.get("file")], { type: "text/html;charset=utf-8" }));
    const link = document.createElement("a");
    Object.assign(link, { href: url, target: "_blank", rel: "noopener" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  };
  const show = () => {
    const unfolded = page.querySelector("details")?.open;
    page.innerHTML = model.get("page");
    if (unfolded && page.querySelector("details")) page.querySelector("details").open = true;
    if (/\/lab(\/|$)/.test(location.pathname)) for (const link of page.querySelectorAll("a[data-file]")) {
      link.dataset.commandlinkerCommand = "docmanager:open";
      link.dataset.commandlinkerArgs = JSON.stringify({ path: link.dataset.file });
    }
  };
  const tell = () => { said.textContent = model.get("told"); };
  model.on("change:page", show);
  model.on("change:told", tell);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) ask("look"); }, { signal: ended.signal });
  ownKeys(root, ended.signal);
  show();
  buttons();
  tell();
  const end = () => {
    ended.abort();
    model.off("change:page", show);
    model.off("change:told", tell);
  };
  signal?.addEventListener("abort", end);
  return end;
}

export default { render };
