/* A cell that is closed to its teacher: she asks for its correction. Hears of cells from grid-history.js. */
(function () {
  "use strict";
  const table = document.getElementById("grid");
  let where = null;

  function isAskedFor(there) {
    const asks = there.head ? there.head.dataset.asks : table.dataset.asksFinal;
    return asks === "true" && !there.cell.classList.contains("out");
  }

  const asking = new Journal.Asking("ask", document.getElementById("cellAsk"), {
    isAsked: isAskedFor,
    key: (there) => ({ student: there.student, column: there.column }),
    text: (there) => there.cell.textContent,
    request: (there, text) => [
      "/api/corrections",
      {
        page: Number(table.dataset.page),
        lesson: Number(there.column),
        student: Number(there.student),
        text: text,
        expectedVersion: Number(there.cell.dataset.v || 0),
      },
    ],
    back: (there) => there.cell,
  });

  document.getElementById("cellBox").addEventListener("ej:cell-shown", (event) => {
    where = event.detail;
    asking.show(where);
  });
  // where typing is not possible, the keys that begin it begin the request
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td[data-c]");
    const begins = event.key === "Enter" || (event.key === "F2" && !event.shiftKey);
    if (cell && begins && !Journal.Cells.isOpen(cell) && where && where.cell === cell && isAskedFor(where)) {
      event.preventDefault();
      asking.unfold(true);
    }
  });
})();
