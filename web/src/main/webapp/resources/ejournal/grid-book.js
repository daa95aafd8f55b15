/* Entries and what becomes of them: between the cells, the queue and the questions beside the grid. */
window.Journal = window.Journal || {};

Journal.Book = class {
  /** hooks: hand(), tell(), changed(cell, saved), refused(cell, edit, result): whether somebody else takes care of it */
  constructor(cells, drawer, report, words, hooks) {
    this.cells = cells;
    this.drawer = drawer;
    this.report = report;
    this.words = words;
    this.hooks = hooks;
    this.later = new Map();
    this.queue = new Journal.Queue(cells.table.dataset.page, drawer, {
      answered: (edit, result, more) => this.answered(edit, result, more),
      changed: () => this.changed(),
    });
  }

  static key(edit) {
    return edit.student + "/" + edit.column;
  }

  /** Takes over what earlier pages left: what is still to be sent, and what was refused and not decided. */
  async begin() {
    const left = (await this.drawer.gather()).filter((record) => record.kind === "edit");
    this.queue.take(left);
    left.forEach((edit) => this.showWaiting(edit));
    this.drawer.all("refused").forEach((one) => this.complain(one.edit, one.result));
    if (left.length > 0 || this.report.problems.childElementCount > 0) {
      this.hooks.tell();
    }
  }

  /** The line of state, and the cells that wait: on their way, or not sent since. */
  changed() {
    const stuck = Boolean(this.queue.trouble);
    if (stuck !== this.stuck || stuck) {
      this.queue.waiting().forEach((edit) => this.showWaiting(edit));
    }
    this.stuck = stuck;
    this.hooks.tell();
  }

  showWaiting(edit) {
    const cell = this.cells.find(edit.student, edit.column);
    const stuck = Boolean(this.queue.trouble);
    if (cell && !this.hooks.hand().isTyping(cell)) {
      const note = stuck ? Journal.fill(this.words.cellUnsent, Journal.moment(new Date(edit.made))) : this.words.cellSaving;
      this.cells.show(cell, edit.text, stuck ? "unsent" : "saving", note);
    }
  }

  enter(cell, text, version) {
    this.dismiss(Journal.Cells.student(cell) + "/" + cell.dataset.c);
    const expected = version === undefined ? this.cells.version(cell) : version;
    const about = { where: this.cells.name(cell) + ", " + this.cells.day(cell), was: cell.textContent };
    this.showWaiting(this.queue.add(Journal.Cells.student(cell), cell.dataset.c, text, expected, about));
  }

  answered(edit, result, more) {
    const cell = this.cells.find(edit.student, edit.column);
    const good = result.status === "saved" || result.status === "unchanged";
    if (more) {
      return;
    } else if (!cell) {
      good || this.refuse(edit, result);
    } else if (this.hooks.hand().isTyping(cell)) {
      this.underHand(cell, edit, result, good);
    } else if (good) {
      this.dismiss(Journal.Book.key(edit));
      this.settle(cell, result);
      this.cells.mark(cell, "saved", Journal.fill(this.words.cellSaved, Journal.moment(new Date())));
    } else if (!this.hooks.refused(cell, edit, result)) {
      this.refuse(edit, result);
    } else {
      this.settle(cell, result);
    }
  }

  /** The typist goes on with what she has just entered there: her next text follows on it, unless somebody came between. */
  underHand(cell, edit, result, good) {
    if (result.status === "conflict") {
      this.later.set(cell, () => this.complain(edit, result));
    } else {
      cell.dataset.v = String(result.version);
      this.hooks.hand().input.dataset.before = result.text;
      this.cells.mark(cell, null, "");
      if (good) {
        this.dismiss(Journal.Book.key(edit));
        this.hooks.changed(cell, result);
      }
    }
  }

  settle(cell, there) {
    this.cells.settle(cell, there.text, there.version);
    this.hooks.changed(cell, there);
  }

  /** Refused, and kept until its typist has decided. */
  refuse(edit, result) {
    this.complain(edit, result);
    this.drawer.put({ id: "refused/" + this.drawer.owner + "/" + Journal.Book.key(edit), kind: "refused", edit: edit, result: result });
  }

  complain(edit, result) {
    const cell = this.cells.find(edit.student, edit.column);
    const words = this.words;
    if (!cell) {
      // its column is gone: the text is all there is
      const gone = Journal.fill(words.refused, edit.where || "", edit.text, result.reason || "");
      this.report.ask(Journal.Book.key(edit), gone, [[words.drop, () => {}]], (key) => this.decided(key));
      return;
    }
    const where = this.cells.name(cell) + ", " + this.cells.day(cell);
    const there = result.status === "conflict" ? result.current : result;
    const mine = edit.text || words.emptyCell;
    const theirs = there.text || words.emptyCell;
    const restore = () => this.settle(cell, there);
    let text = Journal.fill(words.refused, where, edit.text, result.reason);
    let ways = [
      [words.correct, () => this.hooks.hand().begin(this.hooks.hand().focus(cell), edit.text)],
      [Journal.fill(words.restore, theirs), restore],
    ];
    if (result.status === "conflict") {
      const at = there.at ? Journal.moment(new Date(there.at)) : "";
      text = Journal.fill(words.conflict, where, mine, there.author, at, theirs, Journal.moment(new Date(edit.made)));
      ways = [
        [Journal.fill(words.keepMine, mine), () => this.enter(cell, edit.text, there.version)],
        [Journal.fill(words.takeTheirs, theirs), restore],
      ];
    }
    this.cells.show(cell, edit.text, result.status, result.status === "conflict" ? text : result.reason);
    this.report.ask(Journal.Book.key(edit), text, ways, (key) => this.decided(key));
  }

  dismiss(key) {
    this.report.dismiss(key);
    const kept = "refused/" + this.drawer.owner + "/" + key;
    if (this.drawer.find(kept)) {
      this.drawer.remove(kept);
    }
  }

  decided(key) {
    this.dismiss(key);
    this.hooks.tell();
  }

  /**
   * What the journal holds by now: {student, column, text, version, author, at}. An edit under way is not touched: it expects
   * the version that its typist saw, and its answer will say what stands there. Whoever is typing into the cell, or has an
   * entry there that was refused, is asked.
   */
  apply(change) {
    const cell = this.cells.find(change.student, change.column);
    const key = Journal.Book.key(change);
    if (!cell || this.queue.of(change.student, change.column) || change.version <= this.cells.version(cell)) {
      return;
    }
    const refused = this.drawer.find("refused/" + this.drawer.owner + "/" + key);
    if (this.hooks.hand().isTyping(cell)) {
      this.later.set(cell, () => this.apply(change));
    } else if (refused) {
      refused.result = { status: "conflict", current: change };
      this.drawer.put(refused);
      this.complain(refused.edit, refused.result);
    } else {
      const before = cell.textContent;
      this.settle(cell, change);
      const at = Journal.moment(new Date(change.at));
      this.cells.mark(cell, "other", Journal.fill(this.words.cellOther, change.author, at, before || this.words.emptyCell));
    }
  }

  /** A cell is no longer typed into: what came meanwhile is shown, unless an edit went and will be answered. */
  ended(cell) {
    const shown = this.later.get(cell);
    this.later.delete(cell);
    if (shown && !this.queue.of(Journal.Cells.student(cell), cell.dataset.c)) {
      shown();
    } else if (!this.queue.of(Journal.Cells.student(cell), cell.dataset.c)) {
      this.cells.paint(cell, cell.textContent);
      this.cells.reckon(cell.parentNode);
    }
  }
};
