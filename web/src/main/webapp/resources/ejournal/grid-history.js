/*
 * The past of a cell, one key away: Shift+F2 in the grid, or the button beside it; and of whatever else on the page asks by
 * ej:history-wanted {from, name, path}. Stands after grid.js and knows of it by its events and Journal.page only.
 */
(function () {
  "use strict";
  const page = Journal.page;
  const table = document.getElementById("grid");
  const box = document.getElementById("cellBox");
  const dialog = document.getElementById("history");
  const title = document.getElementById("historyTitle");
  const body = document.getElementById("historyBody");
  const words = dialog.dataset;
  let from = null;
  let back = null;
  let asked = 0;

  /* which cell */

  function place(cell) {
    return {
      cell: cell,
      head: page.cells.heads.get(cell.dataset.c),
      column: cell.dataset.c,
      student: cell.parentNode.dataset.student,
    };
  }

  function called(cell) {
    return page.cells.name(cell) + ", " + page.cells.day(cell);
  }

  function choose(cell) {
    from = cell;
    const where = place(cell);
    box.hidden = false;
    showNoteNow(page.cells.lessonHead(cell.dataset.c));
    box.dispatchEvent(new CustomEvent("ej:cell-shown", { detail: where }));
  }

  /** Of a page as of a moment: what topic and homework are now. */
  function showNoteNow(head) {
    const line = document.getElementById("noteNow");
    const now = head ? [head.dataset.topicNow, head.dataset.homeworkNow].filter((text) => text !== undefined) : [];
    line.hidden = now.length === 0;
    line.textContent = now.map((text) => Journal.fill(box.dataset.noteNow, text || box.dataset.nothing)).join(" · ");
  }

  table.addEventListener("ej:cell-selected", (event) => choose(event.detail.cell));
  table.addEventListener("ej:lesson-selected", (event) => showNoteNow(event.detail.head));

  /* its past */

  function line(className, text) {
    const one = document.createElement("p");
    one.className = className;
    one.textContent = text;
    return one;
  }

  function entry(change) {
    const item = document.createElement("li");
    const step = Journal.fill(words.change, change.was || words.nothing, change.now || words.nothing);
    item.append(line("change", step), line("hint", Journal.moment(new Date(change.at)) + " · " + change.author));
    if (change.reason) {
      item.append(line("words", Journal.fill(words.reason, change.reason)));
    }
    if (change.approvedBy) {
      item.append(line("hint", Journal.fill(words.approved, change.approvedBy)));
    }
    return item;
  }

  function list(changes) {
    if (changes.length === 0) {
      return line("hint", words.none);
    }
    const all = document.createElement("ol");
    all.reversed = true;
    all.append(...changes.map(entry));
    return all;
  }

  async function fill(path) {
    const number = ++asked;
    let shown;
    try {
      shown = list(await page.send("GET", path));
    } catch (failure) {
      shown = line("note bad", words.failed);
    }
    if (number === asked) {
      body.replaceChildren(shown);
      beside(back);
    }
  }

  /** Beside the cell where there is room; on a phone the sheet has its place by the style. */
  function beside(cell) {
    const there = cell.getBoundingClientRect();
    const own = dialog.getBoundingClientRect();
    const right = there.right + 8;
    const left = right + own.width < window.innerWidth ? right : Math.max(8, there.left - own.width - 8);
    dialog.style.left = left + "px";
    dialog.style.top = Math.max(8, Math.min(there.top, window.innerHeight - own.height - 8)) + "px";
  }

  function open(cell) {
    choose(cell);
    const where = place(cell);
    show(cell, called(cell), "/api/pages/" + table.dataset.page + "/cells/" + where.column + "/" + where.student + "/history");
  }

  /** Shows what a path tells of the past, beside an element that is gone back to. */
  function show(element, name, path) {
    back = element;
    title.textContent = Journal.fill(words.title, name);
    body.replaceChildren(line("hint", words.wait));
    if (!dialog.open) {
      dialog.show();
    }
    beside(element);
    dialog.focus();
    fill(path);
  }

  function close(andGoBack) {
    if (dialog.open) {
      dialog.close();
      if (andGoBack && back) {
        back.focus();
      }
    }
  }

  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell && event.key === "F2" && event.shiftKey) {
      event.preventDefault();
      event.stopImmediatePropagation();
      open(cell);
    }
  }, true);
  table.addEventListener("ej:history-wanted", (event) => show(event.detail.from, event.detail.name, event.detail.path));
  document.getElementById("cellHistory").addEventListener("click", () => from && open(from));
  dialog.querySelector("[data-close]").addEventListener("click", () => close(true));
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      close(true);
    }
  });
  dialog.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !dialog.contains(event.relatedTarget)) {
      close(false);
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (!dialog.contains(event.target)) {
      close(false);
    }
  });
})();
