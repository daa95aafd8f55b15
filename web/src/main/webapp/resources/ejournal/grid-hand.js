/* Moving over the grid and typing into it: one hand, no mouse. What is entered goes to the hook. */
window.Journal = window.Journal || {};

Journal.Hand = class {
  /** hooks: enter(cell, text), arrived(cell), refused(cell): nothing can be typed there, say(text, seen), ended(cell) */
  constructor(cells, words, account, hooks) {
    this.cells = cells;
    this.table = cells.table;
    this.words = words;
    this.hooks = hooks;
    // the one cell that the Tab key comes to
    this.stop = cells.table.querySelector("td[tabindex='0']");
    this.current = null;
    this.anchor = null;
    this.input = null;
    this.last = null;
    this.leaving = false;
    this.done = [];
    this.undone = [];
    this.rows = cells.rows;
    this.columns = cells.columns;
    this.remembered = "ejournal.direction." + account;
  }

  /* where one is */

  focus(cell, keepAnchor) {
    if (this.stop) {
      this.stop.tabIndex = -1;
      this.stop.removeAttribute("aria-describedby");
    }
    const several = this.anchor !== this.current;
    this.current = this.stop = cell;
    cell.tabIndex = 0;
    cell.setAttribute("aria-describedby", "cellNote");
    if (!keepAnchor) {
      this.anchor = cell;
    }
    if (several || keepAnchor) {
      this.paintRange();
    }
    this.hooks.arrived(cell);
    cell.focus();
    return cell;
  }

  at(cell) {
    return [this.rows.indexOf(cell.parentNode), this.columns.indexOf(cell.dataset.c)];
  }

  cell(row, column) {
    return this.rows[row] && this.cells.find(this.rows[row].dataset.student, this.columns[column]);
  }

  /** The cell some steps away, as far as the page goes; those one cannot write into are read on the way. */
  step(cell, down, right) {
    const [row, column] = this.at(cell);
    const within = (at, size) => Math.min(size - 1, Math.max(0, at));
    return this.cell(within(row + down, this.rows.length), within(column + right, this.columns.length));
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

  onwards() {
    return this.direction() === "right" ? [0, 1] : [1, 0];
  }

  direction() {
    try {
      return localStorage.getItem(this.remembered) || "down";
    } catch (none) {
      return this.turned || "down";
    }
  }

  /** Whether one moves down or right after an entry; the teacher's choice on this device. */
  turn(direction) {
    this.turned = direction;
    try {
      localStorage.setItem(this.remembered, direction);
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
    this.table.querySelectorAll("td.chosen").forEach((cell) => {
      cell.classList.remove("chosen");
      cell.removeAttribute("aria-selected");
    });
    if (this.anchor !== this.current) {
      this.range().flat().forEach((cell) => {
        cell.classList.add("chosen");
        cell.setAttribute("aria-selected", "true");
      });
    }
  }

  chooseColumn() {
    const [, column] = this.at(this.current);
    this.anchor = this.cell(0, column);
    this.focus(this.cell(this.rows.length - 1, column), true);
    this.hooks.say(Journal.fill(this.words.columnChosen, this.cells.day(this.current)), true);
  }

  /* entering */

  /** Enters texts into cells as one step that can be taken back; answers how many cells it changes. */
  enter(entries) {
    const step = entries
      .filter(([cell, text]) => Journal.Cells.isOpen(cell) && (cell.textContent !== text || !Journal.Cells.isSettled(cell)))
      .map(([cell, text]) => ({ cell: cell, before: cell.textContent, after: text }));
    if (step.length > 0) {
      this.done.push(step);
      this.undone = [];
      step.forEach((one) => this.hooks.enter(one.cell, one.after));
    }
    return step.length;
  }

  /** Says how much was done, and of what was left out only what there was. */
  tell(first, ...counts) {
    const left = counts.filter(([, count]) => count > 0).map(([text, count]) => Journal.fill(text, count));
    this.hooks.say([first, ...left].join(" "), true);
  }

  /** One entry for all that is chosen; a mark is for those who were there. */
  fill(text) {
    const chosen = this.range().flat();
    const open = chosen.filter(Journal.Cells.isOpen);
    const there = Journal.Keys.isMark(text) ? open.filter((cell) => !this.cells.isAway(cell)) : open;
    const count = this.enter(there.map((cell) => [cell, text]));
    const done = Journal.fill(this.words.filled, text || this.words.emptyCell, count);
    this.tell(done, [this.words.leftAway, open.length - there.length], [this.words.leftClosed, chosen.length - open.length]);
  }

  takeBack() {
    this.replay(this.done, this.undone, "after", "before");
  }

  putBack() {
    this.replay(this.undone, this.done, "before", "after");
  }

  /** Cells that hold something else by now are somebody else's: they stay as they are. */
  replay(from, to, there, wanted) {
    const step = from.pop();
    if (!step) {
      return;
    }
    const ours = step.filter((one) => one.cell.textContent === one[there]);
    if (ours.length > 0) {
      to.push(ours);
      ours.forEach((one) => this.hooks.enter(one.cell, one[wanted]));
    }
    this.focus(step[0].cell);
    const key = there === "after" ? this.words.undone : this.words.redone;
    this.tell(Journal.fill(key, ours.length), [this.words.leftOthers, step.length - ours.length]);
  }

  begin(cell, text) {
    if (this.input) {
      return;
    } else if (!Journal.Cells.isOpen(cell)) {
      this.hooks.refused(cell);
      return;
    }
    const input = document.createElement("input");
    input.className = "cell";
    input.maxLength = 26;
    input.autocomplete = "off";
    input.value = text;
    input.dataset.before = cell.textContent;
    input.setAttribute("aria-label", this.cells.name(cell) + ", " + this.cells.day(cell));
    this.input = input;
    cell.replaceChildren(input);
    input.focus();
    input.setSelectionRange(text.length, text.length);
    input.addEventListener("blur", () => this.end(cell, true));
  }

  /** Whether just this cell is being typed into. */
  isTyping(cell) {
    return this.input !== null && this.input.parentNode === cell;
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
    this.hooks.ended(cell);
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
      this.fill(letter);
    } else if (!Journal.Cells.isOpen(cell)) {
      this.hooks.refused(cell);
    } else if (Journal.Keys.isWhole(letter)) {
      this.set(cell, letter);
    } else if (letter === "=" && this.done.length > 0) {
      this.set(cell, this.done[this.done.length - 1][0].after);
    } else if (letter !== " ") {
      this.begin(cell, letter);
    }
  }

  /** Sets a whole entry and moves on. */
  set(cell, text) {
    this.enter([[cell, text]]);
    this.hooks.say([this.cells.name(cell), text, Journal.Keys.meaning(text, this.words)].filter(Boolean).join(": "));
    const moved = this.focus(this.neighbour(cell, ...this.onwards()));
    this.last = { cell: cell, text: text, moved: moved };
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
    let closed = 0;
    let beyond = 0;
    text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((line, down) => {
      line.split("\t").forEach((value, right) => {
        const cell = this.cell(row + down, column + right);
        if (cell && Journal.Cells.isOpen(cell)) {
          entries.push([cell, value.trim()]);
        } else if (value.trim()) {
          closed += cell ? 1 : 0;
          beyond += cell ? 0 : 1;
        }
      });
    });
    // an empty cell of the sheet empties ours: that is not to happen unseen
    const emptied = entries.filter(([cell, value]) => !value && cell.textContent).length;
    const left = [[this.words.emptied, emptied], [this.words.leftClosed, closed], [this.words.leftBeyond, beyond]];
    this.tell(Journal.fill(this.words.pasted, this.enter(entries)), ...left);
  }
};
