/* The absences of a class: choosing days of a pupil by keys or pointer, giving them a reason, deciding on notes. */
(function () {
  "use strict";
  const table = document.getElementById("absences");
  const form = document.getElementById("reason");
  const led = table.dataset.led === "true";
  // by the key's place, so that either layout of the keyboard does
  const KEYS = { Comma: "ill", KeyE: "excused", KeyG: "unexcused" };
  const rows = [...table.tBodies[0].rows];
  let start = null;
  let end = null;

  const days = (row) => [...row.querySelectorAll("td.day")];

  function failed(box, failure) {
    const line = box.querySelector(".note");
    const problem = failure.problem || {};
    line.textContent = failure.status && failure.status < 500 ? problem.detail || problem.title || box.dataset.failed : box.dataset.offline;
    line.hidden = false;
  }

  /** Sends once; the page is read anew when it is done. The same try keeps its opId. */
  async function send(box, path, body) {
    const key = path + JSON.stringify(body);
    if (box.dataset.key !== key) {
      box.dataset.key = key;
      box.dataset.op = Journal.uuid();
    }
    try {
      await Journal.send("POST", path, { ...body, opId: box.dataset.op });
      location.reload();
    } catch (failure) {
      failed(box, failure);
    }
  }

  /* choosing */

  function chosen() {
    if (!start) {
      return [];
    }
    const all = days(start.parentNode);
    const ends = [all.indexOf(start), all.indexOf(end)].sort((a, b) => a - b);
    return all.slice(ends[0], ends[1] + 1);
  }

  function show() {
    const cells = chosen();
    table.querySelectorAll("td.day").forEach((cell) => {
      cell.classList.toggle("chosen", cells.includes(cell));
      cell.setAttribute("aria-selected", String(cells.includes(cell)));
    });
    if (!led || cells.length === 0) {
      return;
    }
    const row = start.parentNode;
    form.hidden = false;
    form.querySelector("#who").textContent = row.querySelector("th").textContent;
    form.elements.starts.value = cells[0].dataset.date;
    form.elements.ends.value = cells[cells.length - 1].dataset.date;
    form.querySelector(".note").hidden = true;
    form.querySelector("#annulment").hidden = true;
    standing(JSON.parse(row.dataset.reasons), cells[0].dataset.date, cells[cells.length - 1].dataset.date);
    sessionStorage.setItem("absences", row.dataset.student + "/" + cells[0].dataset.date);
  }

  function standing(reasons, first, last) {
    const lines = reasons
      .filter((reason) => reason.starts <= last && reason.ends >= first)
      .map((reason) => {
        const line = document.createElement("li");
        const button = document.createElement("button");
        button.type = "button";
        button.className = "link";
        button.textContent = form.dataset.annul;
        button.addEventListener("click", () => annul(reason));
        line.append(reason.text + " ", button);
        return line;
      });
    form.querySelector("#standing").replaceChildren(...lines);
  }

  function annul(reason) {
    const box = form.querySelector("#annulment");
    const why = box.querySelector("input");
    box.hidden = false;
    why.value = "";
    why.focus();
    const act = () => why.value.trim() && send(form, "/api/absences/reasons/" + reason.id + "/annulment", { why: why.value.trim() });
    box.querySelector("button").onclick = act;
    why.onkeydown = (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        act();
      }
    };
  }

  function focus(cell, stretch) {
    if (!cell) {
      return;
    }
    // chosen before the focus goes there: what comes into focus outside of the choice begins a new one
    if (stretch && start && start.parentNode === cell.parentNode) {
      end = cell;
    } else {
      start = end = cell;
    }
    table.querySelectorAll("td[tabindex='0']").forEach((one) => (one.tabIndex = -1));
    cell.tabIndex = 0;
    cell.focus();
    show();
  }

  function neighbour(cell, down, right) {
    const row = rows[rows.indexOf(cell.parentNode) + down];
    return row && days(row)[days(cell.parentNode).indexOf(cell) + right];
  }

  function place(cell, key) {
    const all = days(cell.parentNode);
    switch (key) {
      case "ArrowDown": return neighbour(cell, 1, 0);
      case "ArrowUp": return neighbour(cell, -1, 0);
      case "ArrowRight": return neighbour(cell, 0, 1);
      case "ArrowLeft": return neighbour(cell, 0, -1);
      case "Home": return all[0];
      case "End": return all[all.length - 1];
      default: return null;
    }
  }

  function set(reason) {
    send(form, "/api/absences/reasons", {
      student: Number(start.parentNode.dataset.student),
      starts: form.elements.starts.value,
      ends: form.elements.ends.value,
      reason: reason,
    });
  }

  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td.day");
    const there = cell && place(cell, event.key);
    if (there) {
      event.preventDefault();
      focus(there, event.shiftKey);
    } else if (cell && led && KEYS[event.code] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      set(KEYS[event.code]);
    } else if (cell && event.key === "Delete" && led) {
      const first = form.querySelector("#standing button");
      if (first) {
        event.preventDefault();
        first.click();
      }
    } else if (cell && event.key === "Enter" && led) {
      event.preventDefault();
      form.elements.starts.focus();
    }
  });
  table.addEventListener("focusin", (event) => {
    const cell = event.target.closest("td.day");
    if (cell && !chosen().includes(cell)) {
      start = end = cell;
      show();
    }
  });
  table.addEventListener("pointerdown", (event) => {
    const cell = event.target.closest("td.day");
    if (cell) {
      event.preventDefault();
      focus(cell, event.shiftKey);
    }
  });
  table.addEventListener("pointerover", (event) => {
    const cell = event.target.closest("td.day");
    if (cell && event.buttons === 1 && start && start.parentNode === cell.parentNode) {
      end = cell;
      show();
    }
  });
  if (led) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      set(event.submitter.value);
    });
  }

  /* notes */

  document.querySelectorAll("[data-note]").forEach((note) => {
    const path = "/api/absences/notes/" + note.dataset.note;
    const select = note.querySelector("select");
    if (!select) {
      return;
    }
    select.value = select.dataset.asked.toLowerCase();
    note.querySelector(".accept").addEventListener("submit", (event) => {
      event.preventDefault();
      const fields = event.target.elements;
      send(note, path + "/acceptance", { starts: fields.starts.value, ends: fields.ends.value, reason: fields.reason.value });
    });
    note.querySelector(".decline").addEventListener("submit", (event) => {
      event.preventDefault();
      send(note, path + "/refusal", { answer: event.target.elements.answer.value.trim() });
    });
  });

  const [student, date] = (sessionStorage.getItem("absences") || "/").split("/");
  const row = rows.find((one) => one.dataset.student === student);
  focus(row && days(row).find((cell) => cell.dataset.date === date), false);
})();
