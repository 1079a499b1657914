/* Lessons of followup-kit show no code: a notebook that says it is one of ours (metadata "followup_kit") gets a class, and the
   style below hides the bars of its collapsed cells. Nothing is run by itself: whoever opens a page presses its start button. */
(() => {
  const STYLE = `
    .fk-lesson .jp-CodeCell:has(> .jp-Cell-inputWrapper .jp-InputPlaceholder) > .jp-Cell-inputWrapper { display: none; }
    .fk-lesson .jp-CodeCell:has(> .jp-Cell-inputWrapper .jp-InputPlaceholder) .jp-OutputPrompt { display: none; }
    .fk-lesson .jp-OutputArea-output.jupyter-widgets:not(:has(> *)) { font-size: 0; }
    .fk-lesson .jp-OutputArea-output.jupyter-widgets:not(:has(> *))::after,
    .fk-lesson .jp-CodeCell:has(> .jp-Cell-inputWrapper .jp-InputPlaceholder):not(:has(.jp-OutputArea-child))::after {
      content: "This part opens when you press the start button above."; display: block; margin: 6px 0; padding: 12px 16px;
      border: 1px dashed var(--jp-border-color1); border-radius: 10px; color: var(--jp-ui-font-color1);
      font: 15px/1.5 var(--jp-ui-font-family);
    }
    .fk-lesson .jp-CodeCell .jp-Cell-outputCollapser, .fk-lesson .jp-CodeCell .jp-Cell-inputCollapser { opacity: 0; }
    .fk-lesson .jp-OutputArea-output { overflow: visible; }
    .fk-lesson .jp-RenderedHTMLCommon button[data-commandlinker-command] {
      font: 600 16px/1.3 var(--jp-ui-font-family); padding: 11px 24px; border: 0; border-radius: 9px; cursor: pointer;
      color: #fff; background: #0a666c;
    }
    .fk-lesson .jp-RenderedHTMLCommon button[data-commandlinker-command]:hover { background: #084f54; }
    .fk-lesson .jp-RenderedHTMLCommon button[data-commandlinker-command]:focus-visible { outline: 3px solid #0a666c; outline-offset: 3px; }
  `;
  const plugin = {
    id: "followup-kit:lesson",
    autoStart: true,
    activate: (app) => {
      const style = document.createElement("style");
      style.textContent = STYLE;
      document.head.append(style);
      const seen = new WeakSet();
      const look = async () => {
        const widget = app.shell.currentWidget, model = widget?.context?.model;
        if (!widget || seen.has(widget) || !model?.getMetadata) return;
        seen.add(widget);
        await widget.context.ready;
        if (model.getMetadata("followup_kit")) widget.node.classList.add("fk-lesson");
      };
      app.shell.currentChanged?.connect(look);
      app.restored.then(look);
    },
  };
  const container = { init() {}, get: () => Promise.resolve(() => ({ __esModule: true, default: plugin })) };
  (window._JUPYTERLAB ??= {})["followup-kit"] = container;
})();
