/*
 * Asking for a correction of a cell that is closed by its age or by the term's seal. What was typed is kept in the browser, by
 * its cell, until the request arrived, whatever is selected or opened meanwhile; it keeps its opId, so that sending again asks
 * once. Hears of cells from grid-history.js.
 */
(function () {
  "use strict";
  const table = document.getElementById("grid");
  const box = document.getElementById("cellBox");
  const way = document.getElementById("cellAsk");
  const form = document.getElementById("askForm");
  const text = document.getElementById("askText");
  const reason = document.getElementById("askReason");
  const said = document.getElementById("askSaid");
  const drafts = new Journal.Store("ejournal.ask." + Journal.page.account + "." + table.dataset.page);
  let where = null;
  let opId = null;

  function isAskedFor(there) {
    const asks = there.head ? there.head.dataset.asks : table.dataset.asksFinal;
    return asks === "true" && !there.cell.classList.contains("out");
  }

  function say(kind, message) {
    said.hidden = !message;
    said.className = "note " + kind;
    said.textContent = message;
  }

  function show(there) {
    const other = !where || where.cell !== there.cell;
    where = there;
    way.hidden = !isAskedFor(there);
    if (other) {
      say("", "");
      unfold(false);
      if (!way.hidden && draft()) {
        fill();
      }
    }
  }

  const isOf = (one, cell) => one.student === cell.student && one.column === cell.column;

  /** What was typed for the cell and has not arrived. */
  function draft() {
    return drafts.read().find((one) => isOf(one, where));
  }

  function keep(one) {
    drafts.write([...drafts.read().filter((other) => !isOf(other, one)), one]);
  }

  function forget(cell) {
    drafts.write(drafts.read().filter((one) => !isOf(one, cell)));
  }

  /** Shows the form with what is kept, or as it begins. */
  function fill() {
    const kept = draft() || { opId: Journal.uuid(), text: where.cell.textContent, reason: "" };
    opId = kept.opId;
    text.value = kept.text;
    reason.value = kept.reason;
    form.hidden = false;
    way.setAttribute("aria-expanded", "true");
  }

  function unfold(open) {
    form.hidden = !open;
    way.setAttribute("aria-expanded", String(open));
    if (open) {
      fill();
      say("", "");
      text.focus();
      text.select();
    }
  }

  async function send() {
    const asking = where;
    try {
      const asked = await Journal.page.send("POST", "/api/corrections", {
        opId: opId,
        page: Number(table.dataset.page),
        lesson: Number(asking.column),
        student: Number(asking.student),
        text: text.value.trim(),
        expectedVersion: Number(asking.cell.dataset.v || 0),
        reason: reason.value,
      });
      const nothing = box.dataset.nothing;
      forget(asking);
      if (where.cell !== asking.cell) {
        return;
      }
      unfold(false);
      say("good", Journal.fill(form.dataset.sent, asked.before || nothing, asked.wanted || nothing));
      where.cell.focus();
    } catch (failure) {
      const problem = failure.problem || {};
      const there = problem.current ? " " + Journal.fill(form.dataset.there, text.value, problem.current.text) : "";
      say("bad", (problem.detail || form.dataset.failed) + there);
    }
  }

  box.addEventListener("ej:cell-shown", (event) => show(event.detail));
  way.addEventListener("click", () => unfold(form.hidden));
  function leave() {
    forget(where);
    unfold(false);
    where.cell.focus();
  }

  document.getElementById("askCancel").addEventListener("click", leave);
  form.addEventListener("input", () => {
    keep({ student: where.student, column: where.column, opId: opId, text: text.value, reason: reason.value });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    }
  });
  // where typing is not possible, the keys that begin it begin the request
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td[data-c]");
    const begins = event.key === "Enter" || (event.key === "F2" && !event.shiftKey);
    if (cell && begins && !Journal.Cells.isOpen(cell) && where && where.cell === cell && isAskedFor(where)) {
      event.preventDefault();
      unfold(true);
    }
  });
})();
