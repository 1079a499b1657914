// One element with its attributes, listeners ("onclick") and children; what is null, undefined, false or "" is left out.
// Texts become text nodes: nothing that comes from Python or from a writer is ever read as HTML.

function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((one) => one !== null && one !== undefined && one !== false && one !== ""));
  return node;
}

// A beginning for ids that no other widget of the page has: several lessons may stand open in one window.
const unused = (start) => `${start}-${Math.random().toString(36).slice(2, 10)}`;
