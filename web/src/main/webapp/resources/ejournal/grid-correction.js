/*
 * Asking for a correction of a cell that is closed by its age or by the term's seal. What was typed stays in the form until
 * the request arrived; it keeps its opId, so that sending again asks once. Hears of cells from grid-history.js.
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
      unfold(false);
      say("", "");
    }
  }

  function unfold(open) {
    form.hidden = !open;
    way.setAttribute("aria-expanded", String(open));
    if (open) {
      opId = Journal.uuid();
      text.value = where.cell.textContent;
      reason.value = "";
      say("", "");
      text.focus();
      text.select();
    }
  }

  async function send() {
    try {
      const asked = await Journal.page.send("POST", "/api/corrections", {
        opId: opId,
        page: Number(table.dataset.page),
        lesson: Number(where.column),
        student: Number(where.student),
        text: text.value.trim(),
        expectedVersion: Number(where.cell.dataset.v || 0),
        reason: reason.value,
      });
      const nothing = box.dataset.nothing;
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
  document.getElementById("askCancel").addEventListener("click", () => {
    unfold(false);
    where.cell.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      unfold(false);
      where.cell.focus();
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
