/* Lessons of followup-kit show no code: a notebook that says it is one of ours (metadata "followup_kit") gets a class, and the
   style below hides the bars of its collapsed cells. Nothing is run by itself: whoever opens a page presses its start button. */
(() => {
  const STYLE = `
    .fk-lesson .jp-CodeCell:has(> .jp-Cell-inputWrapper .jp-InputPlaceholder) > .jp-Cell-inputWrapper { display: none; }
    .fk-lesson .jp-CodeCell:has(> .jp-Cell-inputWrapper .jp-InputPlaceholder) .jp-OutputPrompt { display: none; }
    .fk-lesson .fk-pair table { table-layout: fixed; width: 100%; } .fk-lesson .fk-pair :is(td, th) { width: 50%; text-align: left !important; vertical-align: top; }
    @media (max-width: 640px) {
      .fk-lesson .fk-pair thead { display: none; } .fk-lesson .fk-pair :is(table, tbody, tr, td) { display: block; width: auto !important; }
      .fk-lesson .fk-pair tr { padding: 8px 0; } .fk-lesson .fk-pair td { padding: 4px 8px !important; }
      .fk-lesson .fk-pair td:last-child { border-left: 4px solid #0a666c; }
      .fk-lesson .fk-pair td:first-child::before { content: "at night: "; font-style: italic; }
      .fk-lesson .fk-pair td:last-child::before { content: "in the morning: "; font-style: italic; }
    }
    .fk-lesson .jp-OutputArea-output.jupyter-widgets:not(:has(> *)) { font-size: 0; }
    .fk-lesson .jp-OutputArea-output.jupyter-widgets:not(:has(> *))::after,
    .fk-lesson .jp-CodeCell:has(> .jp-Cell-inputWrapper .jp-InputPlaceholder):not(:has(.jp-OutputArea-child))::after {
      content: "This part opens when you press the start button above."; display: block; margin: 6px 0; padding: 12px 16px;
      border: 1px dashed var(--jp-border-color1); border-radius: 10px; color: var(--jp-ui-font-color1);
      font: 15px/1.5 var(--jp-ui-font-family);
    }
    .fk-lesson .jp-OutputArea-promptOverlay { display: none; }
    .fk-lesson .jp-CodeCell .jp-Cell-outputCollapser, .fk-lesson .jp-CodeCell .jp-Cell-inputCollapser { opacity: 0; }
    .fk-lesson :is(.jp-OutputArea-output, .jp-OutputArea-child, .jp-OutputArea, .lm-Widget:has(> .fk)) { overflow: visible; }
    .fk-lesson .jp-CodeCell .cm-content {
      white-space: break-spaces; overflow-wrap: anywhere; flex-shrink: 1; font: 16px/1.6 Georgia, "Times New Roman", serif;
    }
    .fk-lesson .jp-CodeCell .cm-line span { color: inherit !important; font-style: normal !important; font-weight: normal !important; }
    .fk-lesson .jp-RenderedHTMLCommon button[data-commandlinker-command] {
      font: 600 16px/1.3 var(--jp-ui-font-family); padding: 11px 24px; border: 0; border-radius: 9px; cursor: pointer;
      color: #fff; background: #0a666c;
    }
    .fk-lesson .jp-RenderedHTMLCommon button[data-commandlinker-command]:hover { background: #084f54; }
    .fk-lesson .jp-RenderedHTMLCommon button[data-commandlinker-command]:focus-visible { outline: 3px solid #0a666c; outline-offset: 3px; }
  `;
  /* A start button that is pressed before Python is there would run nothing: it waits, and then does what it was pressed for. */
  const RUN = "notebook:run-all-cells";
  const waitForPython = async (event, widget, app) => {
    const button = event.target.closest?.(`button[data-commandlinker-command="${RUN}"]`);
    const ready = () => {
      const kernel = widget.sessionContext?.session?.kernel;
      return kernel?.connectionStatus === "connected" && ["idle", "busy"].includes(kernel.status);
    };
    if (!button || ready()) return;
    event.stopPropagation();
    event.preventDefault();
    if (button.disabled) return;
    const words = button.textContent;
    button.disabled = true;
    button.textContent = "One moment …";
    for (let tries = 0; tries < 600 && !ready(); tries++) await new Promise((done) => setTimeout(done, 100));
    button.disabled = false;
    button.textContent = words;
    if (ready() && app.shell.currentWidget === widget) app.commands.execute(RUN);
  };
  const plugin = {
    id: "followup-kit:lesson",
    autoStart: true,
    activate: (app) => {
      const style = document.createElement("style");
      style.textContent = STYLE;
      document.head.append(style);
      /* Running all cells would carry the reader to the last one: the page stays where the button was pressed, until she moves it. */
      app.commands.commandExecuted?.connect((_, done) => {
        const widget = app.shell.currentWidget, page = widget?.node.querySelector(".fk-lesson .jp-WindowedPanel-outer");
        if (done.id !== "notebook:run-all-cells" || !page) return;
        const top = page.scrollTop, over = new AbortController();
        const options = { signal: over.signal, passive: true };
        page.addEventListener("scroll", () => page.scrollTo(0, top), options);
        for (const move of ["wheel", "touchmove", "keydown", "pointerdown"]) page.addEventListener(move, () => over.abort(), options);
        const rest = () => {
          if (!over.signal.aborted) widget.content.activeCellIndex = 0;
          setTimeout(() => over.abort(), 500);
        };
        Promise.resolve(done.result).finally(rest);
      });
      const seen = new WeakSet();
      const look = async () => {
        const widget = app.shell.currentWidget, model = widget?.context?.model;
        if (!widget || seen.has(widget) || !model?.getMetadata) return;
        seen.add(widget);
        await widget.context.ready;
        if (!model.getMetadata("followup_kit")) return;
        widget.node.addEventListener("click", (event) => waitForPython(event, widget, app), true);
        widget.node.classList.add("fk-lesson");
      };
      app.shell.currentChanged?.connect(look);
      app.restored.then(look);
    },
  };
  const container = { init() {}, get: () => Promise.resolve(() => ({ __esModule: true, default: plugin })) };
  (window._JUPYTERLAB ??= {})["followup-kit"] = container;
})();
