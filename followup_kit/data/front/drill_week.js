// A week of hours to choose from, as an ARIA grid: arrow keys move, Enter or space chooses. Joined with drill_parts.js.

function drawWhen(shown, changed) {
  const NONE = "none";
  let chosen = null;
  let here = [0, Math.max(0, shown.hours.indexOf(9))];
  const clock = (hour) => `${hour % 12 || 12} ${hour < 12 ? "AM" : "PM"}`;
  const name = (day, hour) => `${day.date}T${String(hour).padStart(2, "0")}:00`;
  const past = new Set(shown.past), talk = new Set(shown.interview);
  const slots = new Map();
  const cells = shown.days.map(() => []);
  const said = h("p", { class: "fk-chosen", role: "status" });
  const rows = shown.hours.map((hour) => h("tr", {},
    h("th", { scope: "row" }, h("span", {}, clock(hour))),
    ...shown.days.map((day, column) => {
      const slot = name(day, hour);
      const told = [talk.has(slot) && "the interview", past.has(slot) && !talk.has(slot) && "past"].filter(Boolean);
      const cell = h("td", {
        role: "gridcell", tabindex: "-1", "aria-selected": "false",
        "aria-label": [`${day.name}, ${clock(hour)}`, ...told].join(", "),
        class: talk.has(slot) ? "fk-talk" : past.has(slot) ? "fk-past" : null,
        onclick: () => { choose(slot); focusOn([column, shown.hours.indexOf(hour)]); },
      });
      slots.set(slot, cell);
      cells[column].push(cell);
      return cell;
    })));
  const table = h("table", { class: "fk-week", role: "grid", "aria-label": "The week, hour by hour. Arrow keys move, Enter chooses." },
    h("thead", {}, h("tr", {}, h("td", { role: "presentation" }), ...shown.days.map((day) =>
      h("th", { scope: "col" }, h("span", { class: "fk-hidden" }, day.name),
        h("span", { "aria-hidden": "true" }, day.short, h("br"), String(Number(day.date.slice(8)))))))),
    h("tbody", {}, ...rows));
  const none = button("I would not write", () => choose(chosen === NONE ? null : NONE), { "aria-pressed": "false", class: "fk-none" });
  const focusOn = ([column, row], move = true) => {
    cells[here[0]][here[1]].tabIndex = -1;
    here = [Math.min(Math.max(column, 0), cells.length - 1), Math.min(Math.max(row, 0), shown.hours.length - 1)];
    const cell = cells[here[0]][here[1]];
    cell.tabIndex = 0;
    if (move) cell.focus();
  };
  const show = (slot) => {
    chosen = slot;
    for (const [key, cell] of slots) cell.setAttribute("aria-selected", String(key === slot));
    none.setAttribute("aria-pressed", String(slot === NONE));
    const cell = slots.get(slot);
    said.textContent = slot === NONE ? "Your choice: not to write." : cell ? `Your choice: ${cell.getAttribute("aria-label")}.` : "No hour is chosen yet.";
  };
  const choose = (slot) => { show(slot); changed(); };
  table.addEventListener("keydown", (event) => {
    const [column, row] = here;
    const to = {
      ArrowRight: [column + 1, row], ArrowLeft: [column - 1, row], ArrowDown: [column, row + 1], ArrowUp: [column, row - 1],
      Home: [0, row], End: [cells.length - 1, row], PageUp: [column, 0], PageDown: [column, shown.hours.length - 1],
    }[event.key];
    if (to) { event.preventDefault(); event.stopPropagation(); focusOn(to); }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault(); event.stopPropagation();
      choose(name(shown.days[column], shown.hours[row]));
    }
  });
  focusOn(here, false);
  show(null);
  return {
    node: h("div", {}, h("ul", { class: "fk-facts" }, ...shown.facts.map((fact) => h("li", {}, fact))), table,
      h("p", { class: "fk-key fk-soft" }, h("span", { class: "fk-talk" }), " the interview ", h("span", { class: "fk-past" }), " past ",
        h("span", { class: "fk-mine" }, "✓"), " your choice"), said, none),
    read: () => chosen,
    set: (answer) => show(slots.has(answer) || answer === NONE ? answer : null),
    mark: () => {},
    many: (answers) => { for (const slot of answers) slots.get(slot)?.classList.add("fk-good"); },
  };
}
