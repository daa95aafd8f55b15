/*
 * Edits on their way. Each lies in the drawer before it is sent and until it is answered, so that a reload, a lost
 * connection or an ended session loses nothing. It keeps its opId for good: sending it again is safe. What is typed while
 * nothing is under way leaves at once; what is typed meanwhile leaves together. An answer that will not change by itself, as
 * that of a page which is closed to its typist by now, refuses the edit: it is told with its text, not sent for ever.
 */
window.Journal = window.Journal || {};

Journal.Queue = class {
  /** So many leave together. */
  static MOST = 100;

  /** Refusals of a request that may be taken the next time as it stands. */
  static PASSING = [401, 408, 425, 429];

  /** hooks: answered(edit, result, more), changed() */
  constructor(page, drawer, hooks) {
    this.path = "/api/pages/" + page + "/cells";
    this.drawer = drawer;
    this.hooks = hooks;
    this.sending = false;
    this.most = Journal.Queue.MOST;
    this.pause = 0;
    this.timer = 0;
    this.trouble = null;
    this.since = null;
    // how many records our own saves made on the page that nobody else could have counted
    this.made = 0;
    window.addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => document.hidden || this.hurry());
  }

  /** Takes over edits that another page left: they may have been sent by it. */
  take(left) {
    left.forEach((edit) => (edit.sent = true));
    this.flush();
  }

  waiting() {
    return this.drawer.all("edit");
  }

  /** The edit of a cell that nobody has answered yet. */
  of(student, column) {
    return this.waiting().filter((edit) => edit.student === student && edit.column === column).pop();
  }

  /**
   * Takes an edit: in place of one of the same cell that has not left yet, else after it. about: {where, was}, how the cell is
   * called and what it held, for whoever is told of it without the page.
   */
  add(student, column, text, version, about) {
    const before = this.of(student, column);
    const follows = before && before.sent;
    const edit = {
      id: Journal.uuid(),
      kind: "edit",
      student: student,
      column: column,
      text: text,
      where: about.where,
      was: before && !follows ? before.was : about.was,
      version: follows ? null : before ? before.version : version,
      made: Date.now(),
      sent: false,
    };
    this.drawer.change([edit], before && !follows ? [before.id] : []);
    this.hooks.changed();
    if (!this.trouble) {
      this.flush();
    }
    return edit;
  }

  later(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), milliseconds);
  }

  /** Tries now what would be tried later. */
  async hurry() {
    if (this.trouble) {
      this.take((await this.drawer.gather()).filter((record) => record.kind === "edit"));
    }
  }

  async flush() {
    const batch = this.waiting().filter((edit) => edit.version !== null).slice(0, this.most);
    if (this.sending || batch.length === 0) {
      return;
    }
    clearTimeout(this.timer);
    const fresh = new Set(batch.filter((edit) => !edit.sent).map((edit) => edit.id));
    batch.forEach((edit) => (edit.sent = true));
    this.sending = true;
    try {
      const answer = await Journal.send("PATCH", this.path, { edits: batch.map(Journal.Queue.wire) });
      this.trouble = this.since = null;
      this.pause = 0;
      answer.results.forEach((result) => this.settle(result, fresh.has(result.opId)));
    } catch (failure) {
      if (Journal.Queue.isFinal(failure)) {
        this.refuse(batch, failure.problem);
      } else {
        this.trouble = failure;
        this.since = this.since || batch[0].made;
      }
    }
    this.sending = false;
    this.next();
  }

  static isFinal({ status }) {
    return status >= 400 && status < 500 && !Journal.Queue.PASSING.includes(status);
  }

  /** One edit may be to blame for the refusal of many: from now on each goes alone, and is refused alone. */
  refuse(batch, problem) {
    this.trouble = this.since = null;
    this.pause = 0;
    if (batch.length > 1) {
      this.most = 1;
      return;
    }
    const [edit] = batch;
    const reason = problem.detail || problem.title || "";
    this.settle({ opId: edit.id, status: "locked", reason: reason, text: edit.was || "", version: edit.version }, false);
  }

  next() {
    this.hooks.changed();
    if (this.waiting().length === 0) {
      this.most = Journal.Queue.MOST;
    } else if (this.trouble) {
      this.pause = Math.min(20000, this.pause ? this.pause * 2 : 1500);
      this.later(this.trouble.status === 401 ? 10000 : this.pause);
    } else {
      this.flush();
    }
  }

  settle(result, fresh) {
    const edit = this.drawer.find(result.opId);
    if (!edit) {
      return;
    }
    const after = this.waiting().find((other) => other !== edit && other.version === null && Journal.Queue.same(other, edit));
    if (after) {
      after.version = result.status === "conflict" ? edit.version : result.version;
    }
    this.made += fresh && result.status === "saved" ? 1 : 0;
    this.drawer.change(after ? [after] : [], [edit.id]);
    this.hooks.answered(edit, result, Boolean(after || this.of(edit.student, edit.column)));
  }

  static same(one, other) {
    return one.student === other.student && one.column === other.column;
  }

  static wire(edit) {
    return {
      opId: edit.id,
      student: Number(edit.student),
      lesson: Number(edit.column),
      text: edit.text,
      expectedVersion: edit.version,
    };
  }
};
