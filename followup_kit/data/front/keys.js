// Keys pressed in a widget are the widget's own. JupyterLab listens as events bubble; Notebook 7 listens before, and leaves a
// key alone only where the focused element itself carries the attribute. Saving the page stays Jupyter's.

function ownKeys(root, signal) {
  const saves = (event) => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
  window.addEventListener("keydown", (event) => {
    if (root.contains(event.target)) event.target.toggleAttribute("data-lm-suppress-shortcuts", !saves(event));
  }, { capture: true, signal });
  root.addEventListener("keydown", (event) => { if (!saves(event)) event.stopPropagation(); }, { signal });
}
