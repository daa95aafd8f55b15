/* Moving over the grid and typing into it: one hand, no mouse. What is entered goes to the hook. */
window.Journal = window.Journal || {};

Journal.Hand = class {
  /** hooks: enter(cell, text), arrived(cell) */
  constructor(cells, words, hooks) {
    this.cells = cells;
    this.table = cells.table;
    this.words = words;
    this.hooks = hooks;
    this.current = null;
    this.anchor = null;
    this.input = null;
    this.last = null;
    this.leaving = false;
    this.done = [];
    this.undone = [];
    this.rows = [...this.table.tBodies[0].rows];
    this.columns = this.rows.length ? [...this.rows[0].querySelectorAll("td[data-c]")].map((cell) => cell.dataset.c) : [];
  }

  /* where one is */

  focus(cell, keepAnchor) {
    if (this.current) {
      this.current.tabIndex = -1;
    }
    this.current = cell;
    cell.tabIndex = 0;
    cell.focus();
    if (!keepAnchor) {
      this.anchor = cell;
    }
    this.paintRange();
    this.hooks.arrived(cell);
    return cell;
  }

  at(cell) {
    return [this.rows.indexOf(cell.parentNode), this.columns.indexOf(cell.dataset.c)];
  }

  cell(row, column) {
    return this.rows[row] && this.cells.find(this.rows[row].dataset.student, this.columns[column]);
  }

  /** The next open cell in a direction; the same one where there is none. */
  neighbour(cell, down, right) {
    let [row, column] = this.at(cell);
    for (;;) {
      row += down;
      column += right;
      const next = this.cell(row, column);
      if (!next) {
        return cell;
      }
      if (Journal.Cells.isOpen(next)) {
        return next;
      }
    }
  }

  /** The cell beside, open or not; the same one at an end. */
  beside(cell, down, right) {
    const [row, column] = this.at(cell);
    return this.cell(row + down, column + right) || cell;
  }

  /** Some steps in a direction, as far as there are cells. */
  far(cell, down, right, steps) {
    let there = cell;
    for (let i = 0; i < steps; i++) {
      there = this.beside(there, down, right);
    }
    return there;
  }

  onwards() {
    return this.direction() === "right" ? [0, 1] : [1, 0];
  }

  direction() {
    try {
      return localStorage.getItem("ejournal.direction") || "down";
    } catch (none) {
      return "down";
    }
  }

  /** Whether one moves down or right after an entry; the teacher's choice on this device. */
  turn(direction) {
    try {
      localStorage.setItem("ejournal.direction", direction);
    } catch (none) {
      // without a store the choice lasts as long as the page
    }
  }

  /* what is chosen */

  range() {
    if (!this.anchor || !this.current) {
      return [];
    }
    const [r1, c1] = this.at(this.anchor);
    const [r2, c2] = this.at(this.current);
    const lines = [];
    for (let row = Math.min(r1, r2); row <= Math.max(r1, r2); row++) {
      const line = [];
      for (let column = Math.min(c1, c2); column <= Math.max(c1, c2); column++) {
        line.push(this.cell(row, column));
      }
      lines.push(line);
    }
    return lines;
  }

  paintRange() {
    this.table.querySelectorAll("td.chosen").forEach((cell) => cell.classList.remove("chosen"));
    if (this.anchor !== this.current) {
      this.range().flat().forEach((cell) => cell.classList.add("chosen"));
    }
  }

  chooseColumn() {
    const [, column] = this.at(this.current);
    const open = this.rows.map((row, at) => this.cell(at, column)).filter(Journal.Cells.isOpen);
    this.anchor = open[0];
    this.focus(open[open.length - 1], true);
  }

  /* entering */

  /** Enters texts into cells as one step that can be taken back. */
  enter(entries) {
    const step = entries
      .filter(([cell, text]) => Journal.Cells.isOpen(cell) && (cell.textContent !== text || cell.dataset.state))
      .map(([cell, text]) => ({ cell: cell, before: cell.textContent, after: text }));
    if (step.length > 0) {
      this.done.push(step);
      this.undone = [];
      step.forEach((one) => this.hooks.enter(one.cell, one.after));
    }
  }

  takeBack() {
    this.replay(this.done, this.undone, "before");
  }

  putBack() {
    this.replay(this.undone, this.done, "after");
  }

  replay(from, to, side) {
    const step = from.pop();
    if (step) {
      to.push(step);
      step.forEach((one) => this.hooks.enter(one.cell, one[side]));
      this.focus(step[0].cell);
    }
  }

  begin(cell, text) {
    if (this.input || !Journal.Cells.isOpen(cell)) {
      return;
    }
    const input = document.createElement("input");
    input.className = "cell";
    input.maxLength = 16;
    input.autocomplete = "off";
    input.value = text;
    input.dataset.before = cell.textContent;
    input.setAttribute("aria-label", this.cells.name(cell) + ", " + this.cells.day(cell, this.words.final));
    this.input = input;
    cell.replaceChildren(input);
    input.focus();
    input.setSelectionRange(text.length, text.length);
    input.addEventListener("blur", () => this.end(cell, true));
  }

  end(cell, keep) {
    if (!this.input) {
      return;
    }
    const typed = this.input.value.trim();
    const before = this.input.dataset.before;
    this.input = null;
    cell.textContent = before;
    if (keep) {
      this.enter([[cell, typed]]);
    }
  }

  /** A letter in the grid: a whole entry is set and one moves on, anything else begins to be typed. */
  press(letter) {
    const cell = this.current;
    const last = this.last;
    this.last = null;
    if (last && last.moved === cell && Journal.Keys.goesOn(last.text, letter)) {
      this.focus(last.cell);
      this.begin(last.cell, last.text + letter);
    } else if (this.anchor !== cell && Journal.Keys.isWhole(letter)) {
      this.enter(this.range().flat().map((one) => [one, letter]));
    } else if (Journal.Keys.isWhole(letter) && Journal.Cells.isOpen(cell)) {
      this.enter([[cell, letter]]);
      const moved = this.focus(this.neighbour(cell, ...this.onwards()));
      this.last = { cell: cell, text: letter, moved: moved };
    } else if (letter === "=" && this.done.length > 0) {
      this.enter([[cell, this.done[this.done.length - 1][0].after]]);
      this.focus(this.neighbour(cell, ...this.onwards()));
    } else if (letter !== " ") {
      this.begin(cell, letter);
    }
  }

  /* keys */

  typing(event, cell) {
    const moves = { Enter: this.onwards(), ArrowDown: [1, 0], ArrowUp: [-1, 0], Tab: [0, event.shiftKey ? -1 : 1] };
    const letter = Journal.Keys.letter(event);
    if (event.key === "Escape") {
      this.end(cell, false);
      this.focus(cell);
    } else if (moves[event.key]) {
      event.preventDefault();
      this.end(cell, true);
      this.focus(this.neighbour(cell, ...moves[event.key]));
    } else if (letter && letter !== event.key) {
      event.preventDefault();
      this.input.setRangeText(letter, this.input.selectionStart, this.input.selectionEnd, "end");
    }
  }

  moving(event, cell) {
    const letter = Journal.Keys.letter(event);
    const control = event.ctrlKey || event.metaKey;
    const place = this.place(event, cell, control);
    if (place) {
      event.preventDefault();
      this.last = null;
      this.focus(place, event.shiftKey && event.key !== "Tab");
    } else if (control && (event.code === "KeyZ" || event.code === "KeyY")) {
      event.preventDefault();
      (event.code === "KeyZ" && !event.shiftKey ? this.takeBack : this.putBack).call(this);
    } else if (control && event.code === "KeyD") {
      event.preventDefault();
      const above = this.neighbour(cell, -1, 0);
      this.enter([[cell, above === cell ? "" : above.textContent]]);
    } else if (control && event.code === "Space") {
      event.preventDefault();
      this.chooseColumn();
    } else if (event.key === "Enter" && this.last && this.last.moved === cell) {
      event.preventDefault();
      this.last = null;
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      this.begin(cell, cell.textContent);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      this.enter(this.range().flat().map((one) => [one, ""]));
    } else if (event.key === "Escape") {
      this.leaving = true;
      this.focus(cell);
    } else if (letter) {
      event.preventDefault();
      this.press(letter);
    }
  }

  /** Where a key of movement leads; nothing for other keys, and for Tab after Escape or at an end: it leaves the grid. */
  place(event, cell, control) {
    const end = 1000;
    const back = control && event.key === "Home";
    const on = control && event.key === "End";
    switch (event.key) {
      case "ArrowDown": return this.beside(cell, 1, 0);
      case "ArrowUp": return this.beside(cell, -1, 0);
      case "ArrowLeft": return this.beside(cell, 0, -1);
      case "ArrowRight": return this.beside(cell, 0, 1);
      case "Home": return this.far(back ? this.far(cell, -1, 0, end) : cell, 0, -1, end);
      case "End": return this.far(on ? this.far(cell, 1, 0, end) : cell, 0, 1, end);
      case "PageDown": return this.far(cell, 1, 0, 10);
      case "PageUp": return this.far(cell, -1, 0, 10);
      case "Tab": return this.tab(event, cell);
      default: return null;
    }
  }

  tab(event, cell) {
    const there = this.neighbour(cell, 0, event.shiftKey ? -1 : 1);
    const leaves = this.leaving || there === cell;
    this.leaving = false;
    return leaves ? null : there;
  }

  /* from and to a sheet */

  copied() {
    return this.range()
      .map((line) => line.map((cell) => cell.textContent).join("\t"))
      .join("\n");
  }

  pasted(text) {
    const [row, column] = this.at(this.current);
    const entries = [];
    text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((line, down) => {
      line.split("\t").forEach((value, right) => {
        const cell = this.cell(row + down, column + right);
        if (cell) {
          entries.push([cell, value.trim()]);
        }
      });
    });
    this.enter(entries);
  }
};
