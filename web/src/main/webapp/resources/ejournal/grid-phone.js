/* On a phone: one lesson as a list of pupils, with large keys below. */
window.Journal = window.Journal || {};

Journal.Phone = class {
  constructor(cells, hand, pad) {
    this.cells = cells;
    this.hand = hand;
    this.pad = pad;
    this.narrow = window.matchMedia("(max-width: 760px)");
    // what waits for a decision stands above the keys, where the thumb is, not below the whole list
    this.problems = document.getElementById("problems");
    this.place = document.createComment("");
    this.problems.before(this.place);
    this.rule = new CSSStyleSheet();
    document.adoptedStyleSheets.push(this.rule);
    this.narrow.addEventListener("change", () => this.show(this.column));
    const readOnly = cells.table.dataset.editable !== "true";
    pad.querySelectorAll("[data-key]").forEach((key) => {
      key.hidden = readOnly && key.dataset.key !== "Skip";
      // the cell keeps the focus, so that no keyboard slides up
      key.addEventListener("pointerdown", (event) => event.preventDefault());
      key.addEventListener("click", () => this.press(key.dataset.key));
    });
    pad.querySelectorAll("[data-step]").forEach((key) => {
      key.addEventListener("click", () => this.step(Number(key.dataset.step)));
    });
  }

  /** Shows one column only where the window is narrow. */
  show(column) {
    this.column = column;
    const head = this.cells.heads.get(column);
    const one = this.narrow.matches && head;
    this.cells.table.classList.toggle("one", Boolean(one));
    this.pad.hidden = !one;
    if (one && this.problems.parentNode !== this.pad) {
      this.pad.prepend(this.problems);
    } else if (!one && this.problems.parentNode === this.pad) {
      this.place.after(this.problems);
    }
    this.rule.replaceSync(
      one
        ? 'table.one td[data-c]:not(.fin):not([data-c="' + column + '"]), ' +
            'table.one th[data-lesson]:not(#c' + column + ") { display: none }"
        : "",
    );
    if (one) {
      const work = document.createElement("small");
      work.textContent = head.dataset.title || head.dataset.work || "";
      this.pad.querySelector("[data-day]").replaceChildren(head.dataset.date.slice(0, 5), work);
    }
  }

  step(by) {
    const columns = [...this.cells.heads.keys()];
    const next = columns[columns.indexOf(this.column) + by];
    const row = this.hand.current ? this.hand.current.parentNode.dataset.student : null;
    if (next) {
      this.show(next);
      const cell = row && this.cells.find(row, next);
      if (cell) {
        this.hand.focus(cell);
      }
    }
  }

  press(key) {
    const cell = this.hand.current;
    if (key === "+") {
      this.cells.table.dispatchEvent(new CustomEvent("ej:all-present"));
      return;
    } else if (key === "Undo") {
      this.hand.takeBack();
      return;
    } else if (!cell) {
      return;
    }
    if (key === "Delete") {
      this.hand.enter([[cell, ""]]);
    } else if (key === "Skip") {
      this.hand.focus(this.hand.neighbour(cell, 1, 0));
    } else if (Journal.Cells.isOpen(cell)) {
      const joint = this.pad.dataset.joint;
      this.pad.dataset.joint = "";
      if (key === "/" || key === "→") {
        this.pad.dataset.joint = key;
        this.hand.focus(this.hand.last ? this.hand.last.cell : cell);
      } else if (joint) {
        this.hand.enter([[cell, cell.textContent + joint + key]]);
        this.hand.focus(this.hand.neighbour(cell, 1, 0));
      } else if (key.length > 1) {
        this.hand.set(cell, key);
      } else {
        this.hand.press(key);
      }
    }
  }
};
