/* The table as the server wrote it: finding cells, showing what they hold and how they stand, means. Knows nothing of sending. */
window.Journal = window.Journal || {};

Journal.Cells = class {
  /** For how many milliseconds a cell says that it is saved. */
  static SAVED = 4000;

  constructor(table, words) {
    this.table = table;
    this.words = words;
    this.byKey = new Map();
    this.heads = new Map();
    this.told = new WeakMap();
    this.rows = [...table.tBodies[0].rows];
    table.querySelectorAll("thead th[data-lesson]").forEach((head) => this.heads.set(head.dataset.lesson, head));
    this.columns = [];
    this.rows.forEach((row, at) => {
      row.querySelectorAll("td[data-c]").forEach((cell) => {
        this.byKey.set(row.dataset.student + "/" + cell.dataset.c, cell);
        cell.setAttribute("aria-colindex", cell.cellIndex + 1);
        cell.tabIndex = cell.tabIndex === 0 ? 0 : -1;
        if (!Journal.Cells.isOpen(cell)) {
          cell.setAttribute("aria-readonly", "true");
        }
        if (at === 0) {
          this.columns.push(cell.dataset.c);
        }
      });
    });
    this.thresholds = table.dataset.thresholds.split(";").map(Number);
  }

  find(student, column) {
    return this.byKey.get(student + "/" + column);
  }

  static student(cell) {
    return cell.parentNode.dataset.student;
  }

  static isOpen(cell) {
    return cell.classList.contains("mine");
  }

  name(cell) {
    return cell.parentNode.querySelector("th").textContent;
  }

  /** The day of a cell's column; the word for the term column. */
  day(cell) {
    const head = this.heads.get(cell.dataset.c);
    return head ? head.dataset.date : this.words.final;
  }

  version(cell) {
    return Number(cell.dataset.v || 0);
  }

  /** Why nobody here may write into a cell. */
  closed(cell) {
    const head = this.heads.get(cell.dataset.c);
    const rule = this.table.dataset.closed || (cell.classList.contains("out") ? "JR-04" : (head && head.dataset.closed) || "JR-01");
    return this.words[rule] || "";
  }

  /** What is to be said of a cell's state. */
  note(cell) {
    return this.told.get(cell) || "";
  }

  /** Shows a text that the journal has. */
  settle(cell, text, version) {
    cell.textContent = text;
    cell.dataset.v = String(version);
    this.paint(cell, text);
    this.mark(cell, null, "");
    this.reckon(cell.parentNode);
  }

  /** Shows a text that is on its way or was refused. */
  show(cell, text, state, note) {
    cell.textContent = text;
    this.paint(cell, text);
    this.mark(cell, state, note);
  }

  /** States a cell's state: saving, saved, unsent, invalid, locked, conflict, other; null for none to speak of. */
  mark(cell, state, note) {
    clearTimeout(cell.fading);
    this.told.set(cell, note);
    if (state) {
      cell.dataset.state = state;
      cell.title = note;
    } else {
      delete cell.dataset.state;
      cell.removeAttribute("title");
    }
    if (state === "saved") {
      cell.fading = setTimeout(() => delete cell.dataset.state, Journal.Cells.SAVED);
    }
  }

  /** Whether what a cell shows is what the journal has. */
  static isSettled(cell) {
    return !cell.dataset.state || cell.dataset.state === "saved" || cell.dataset.state === "other";
  }

  paint(cell, text) {
    cell.classList.toggle("low", /(^|[/ ])[12]($|[/ ])/.test(text));
    cell.classList.toggle("away", Journal.Keys.isAway(text));
  }

  /** Shades the names of those who miss a lesson. */
  shade(column) {
    this.rows.forEach((row) => {
      const cell = this.find(row.dataset.student, column);
      row.classList.toggle("absent", Boolean(cell && cell.classList.contains("away")));
    });
  }

  /** The mean of a row from what the journal has, and the term mark it proposes; whole numbers until the last step. */
  reckon(row) {
    let sum = 0;
    let weight = 0;
    row.querySelectorAll("td[data-c]").forEach((cell) => {
      const head = this.heads.get(cell.dataset.c);
      if (head && Journal.Cells.isSettled(cell)) {
        (cell.textContent.match(/[1-5]/g) || []).forEach((mark) => {
          sum += Number(mark) * Number(head.dataset.weight);
          weight += Number(head.dataset.weight);
        });
      }
    });
    const mean = row.querySelector(".avg");
    const final = row.querySelector(".fin");
    if (weight === 0) {
      mean.textContent = "";
      delete final.dataset.proposed;
      return;
    }
    const hundredths = Math.floor((200 * sum + weight) / (2 * weight));
    mean.textContent = Math.floor(hundredths / 100) + "," + String(hundredths % 100).padStart(2, "0");
    const at = this.thresholds.findIndex((least) => sum >= least * weight - 1e-9);
    final.dataset.proposed = String(at < 0 ? 2 : 5 - at);
  }
};
