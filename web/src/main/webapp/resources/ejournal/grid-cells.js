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
    table.querySelectorAll("thead th[data-lesson]").forEach((head) => {
      this.heads.set(head.dataset.column || head.dataset.lesson, head);
    });
    this.columns = [];
    // a column is named once, in its head: so the page is a third shorter on its way
    const names = [...this.heads.keys()];
    this.rows.forEach((row, at) => {
      names.forEach((name, column) => (row.cells[column + 1].dataset.c = name));
      row.querySelectorAll("td[data-c]").forEach((cell) => {
        if (!cell.dataset.v && cell.textContent) {
          cell.dataset.v = "1";
        }
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
    this.heads.forEach((head, name) => {
      head.classList.toggle("shut", !this.rows.some((row) => Journal.Cells.isOpen(this.find(row.dataset.student, name))));
    });
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
    return cell.parentNode.querySelector("th").title;
  }

  /** The day of a cell's column; the word for the term column. */
  day(cell) {
    const head = this.heads.get(cell.dataset.c);
    const more = head && head.dataset.column ? ", " + (head.dataset.title || head.dataset.work) : "";
    return head ? head.dataset.date + more : this.words.final;
  }

  /** The head of the lesson that a column belongs to, be it the lesson's own or that of a further work. */
  lessonHead(column) {
    const head = this.heads.get(column);
    return head && this.heads.get(head.dataset.lesson);
  }

  /** Whether the pupil of a cell misses its lesson; the letter stands in the lesson's own column. */
  isAway(cell) {
    const head = this.heads.get(cell.dataset.c);
    const own = head && this.find(Journal.Cells.student(cell), head.dataset.lesson);
    return Journal.Keys.isAway((own || cell).textContent);
  }

  version(cell) {
    return Number(cell.dataset.v || 0);
  }

  /** Why nobody here may write into a cell. */
  closed(cell) {
    if (this.table.dataset.past) {
      return this.words.past;
    }
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
    cell.classList.toggle("low", /(^|[/→ ])[12]($|[/ ])/.test(text));
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
    let mean = Journal.Means.brought(row.dataset.brought);
    let held = 0;
    let missed = 0;
    row.querySelectorAll("td[data-c]").forEach((cell) => {
      const head = this.heads.get(cell.dataset.c);
      if (head && Journal.Cells.isSettled(cell)) {
        mean = Journal.Means.with(mean, cell.textContent, Number(head.dataset.weight), head.dataset.retake);
        held += head.dataset.held !== undefined && !cell.classList.contains("out") ? 1 : 0;
        missed += /(^| )(н|у|б|нп)$/.test(cell.textContent) ? 1 : 0;
      }
    });
    row.querySelector(".avg").textContent = Journal.Means.shown(mean);
    this.propose(row, mean, 100 * missed > Number(this.table.dataset.missed) * held && held > 0);
  }

  /** What the mean proposes for the term, or н/а where marks are too few and too much was missed. */
  propose(row, mean, away) {
    const data = this.table.dataset;
    const few = data.minimum !== undefined && mean.marks < Number(data.minimum);
    const proposed = few && away ? "н/а" : Journal.Means.proposed(mean, data.thresholds);
    const place = row.querySelector(".avg");
    if (few) {
      place.dataset.few = mean.marks + "/" + data.minimum;
      place.title = Journal.fill(data.few, mean.marks, data.minimum);
    } else {
      delete place.dataset.few;
      place.removeAttribute("title");
    }
    if (proposed) {
      row.querySelector(".fin").dataset.proposed = proposed;
    } else {
      delete row.querySelector(".fin").dataset.proposed;
    }
  }
};
