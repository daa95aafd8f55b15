// Lessons of a draft are moved by hand or by keys; each drop is a form of the page, so that nothing here knows the rules.
(() => {
  const table = document.getElementById("weekly");
  const form = document.getElementById("drop");
  if (!table || !form) {
    return;
  }
  let held = null;

  const set = (name, value) => {
    form.elements[`drop:${name}`].value = value ?? "";
  };
  const send = (unit, cell, button) => {
    const [weekday, number] = (cell ?? "1.1").split(".");
    set("slot", unit.slot);
    set("group", unit.group);
    set("room", unit.room);
    set("weeks", unit.weeks ?? "0");
    set("weekday", weekday);
    set("number", number);
    form.elements[`drop:${button}`].click();
  };
  const unitOf = (element) => element.closest("[data-group]")?.dataset;
  const cellOf = (element) => element.closest("td[data-cell]");

  document.addEventListener("dragstart", (event) => {
    const unit = unitOf(event.target);
    if (unit) {
      held = unit;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", unit.group);
    }
  });
  table.addEventListener("dragover", (event) => {
    const cell = held && cellOf(event.target);
    if (cell) {
      event.preventDefault();
      cell.classList.add("over");
    }
  });
  table.addEventListener("dragleave", (event) => cellOf(event.target)?.classList.remove("over"));
  table.addEventListener("drop", (event) => {
    const cell = cellOf(event.target);
    if (held && cell) {
      event.preventDefault();
      send(held, cell.dataset.cell, "keep");
    }
  });

  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const step = (cell, [days, lessons]) => {
    const [day, number] = cell.dataset.cell.split(".").map(Number);
    const next = table.querySelector(`td[data-cell="${day + days}.${number + lessons}"]`);
    (next?.querySelector("a.unit") ?? next?.querySelector("a"))?.focus();
  };
  table.addEventListener("keydown", (event) => {
    const cell = cellOf(event.target);
    const unit = unitOf(event.target);
    if (!cell) {
      return;
    }
    if (steps[event.key] && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      step(cell, steps[event.key]);
    } else if (event.ctrlKey && event.code === "KeyX" && unit?.slot) {
      event.preventDefault();
      held = unit;
      table.querySelectorAll(".held").forEach((other) => other.classList.remove("held"));
      event.target.closest("a").classList.add("held");
    } else if (event.ctrlKey && event.code === "KeyV" && held) {
      event.preventDefault();
      send(held, cell.dataset.cell, "keep");
    } else if (event.key === "Delete" && unit?.slot) {
      event.preventDefault();
      send(unit, cell.dataset.cell, "remove");
    }
  });
})();
