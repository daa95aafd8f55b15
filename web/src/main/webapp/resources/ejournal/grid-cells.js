/* The table as the server wrote it: finding cells, showing what they hold, means. Knows nothing of sending. */
window.Journal = window.Journal || {};

Journal.Cells = class {
  constructor(table) {
    this.table = table;
    this.byKey = new Map();
    this.heads = new Map();
    table.querySelectorAll("thead th[data-lesson]").forEach((head) => {
      this.heads.set(head.dataset.column || head.dataset.lesson, head);
    });
    table.querySelectorAll("tbody tr").forEach((row) => {
      row.querySelectorAll("td[data-c]").forEach((cell) => {
        this.byKey.set(row.dataset.student + "/" + cell.dataset.c, cell);
      });
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
    return cell.parentNode.querySelector("th").textContent;
  }

  /** The day of a cell's column; the words for the term column. */
  day(cell, finalWord) {
    const head = this.heads.get(cell.dataset.c);
    const more = head && head.dataset.column ? ", " + (head.dataset.title || head.dataset.work) : "";
    return head ? head.dataset.date + more : finalWord;
  }

  /** The head of the lesson that a column belongs to, be it the lesson's own or that of a further work. */
  lessonHead(column) {
    const head = this.heads.get(column);
    return head && this.heads.get(head.dataset.lesson);
  }

  version(cell) {
    return Number(cell.dataset.v || 0);
  }

  /** Shows a text that is saved. */
  settle(cell, text, version) {
    cell.textContent = text;
    cell.dataset.v = String(version);
    this.paint(cell, text);
    this.mark(cell, null);
    this.reckon(cell.parentNode);
  }

  /** Shows a text that is on its way or was refused. */
  show(cell, text, state) {
    cell.textContent = text;
    this.paint(cell, text);
    this.mark(cell, state);
  }

  mark(cell, state) {
    if (state) {
      cell.dataset.state = state;
    } else {
      delete cell.dataset.state;
    }
  }

  paint(cell, text) {
    cell.classList.toggle("low", /(^|[/→ ])[12]($|[/ ])/.test(text));
    cell.classList.toggle("away", /^(н|у|б|нп)$/i.test(text));
  }

  /** The mean of a row from what its cells show, and the term mark it proposes; whole numbers until the last step. */
  reckon(row) {
    let mean = Journal.Means.NONE;
    let held = 0;
    let missed = 0;
    row.querySelectorAll("td[data-c]").forEach((cell) => {
      const head = this.heads.get(cell.dataset.c);
      if (head && !cell.dataset.state) {
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
