/* The table as the server wrote it: finding cells, showing what they hold, means. Knows nothing of sending. */
window.Journal = window.Journal || {};

Journal.Cells = class {
  constructor(table) {
    this.table = table;
    this.byKey = new Map();
    this.heads = new Map();
    table.querySelectorAll("thead th[data-lesson]").forEach((head) => this.heads.set(head.dataset.lesson, head));
    table.querySelectorAll("tbody tr").forEach((row) => {
      row.querySelectorAll("td[data-c]").forEach((cell) => {
        this.byKey.set(row.dataset.student + "/" + cell.dataset.c, cell);
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

  /** The day of a cell's column; the words for the term column. */
  day(cell, finalWord) {
    const head = this.heads.get(cell.dataset.c);
    return head ? head.dataset.date : finalWord;
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
    cell.classList.toggle("low", /(^|[/ ])[12]($|[/ ])/.test(text));
    cell.classList.toggle("away", /^(н|у|б|нп)$/i.test(text));
  }

  /** The mean of a row from what its cells show, and the term mark it proposes; whole numbers until the last step. */
  reckon(row) {
    let sum = 0;
    let weight = 0;
    row.querySelectorAll("td[data-c]").forEach((cell) => {
      const head = this.heads.get(cell.dataset.c);
      if (head && !cell.dataset.state) {
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
