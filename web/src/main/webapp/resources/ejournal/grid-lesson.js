/* The lesson beside the grid: its topic and homework, saved as they are typed and kept in the drawer until they are. */
window.Journal = window.Journal || {};

Journal.Lesson = class {
  static FIELDS = ["topic", "homework", "due", "links", "hours"];

  /**
   * hooks: changed(), shown(head), saved(head), made(): one of our records more, ask(head, text, ways), dismiss(head)
   */
  constructor(panel, drawer, words, hooks) {
    this.panel = panel;
    this.drawer = drawer;
    this.words = words;
    this.hooks = hooks;
    this.head = null;
    this.editable = false;
    this.sending = false;
    this.trouble = null;
    this.timer = 0;
    this.heads = [...document.querySelectorAll("#grid thead th[data-lesson]:not([data-column])")];
    this.rows = document.querySelector("#topics tbody").rows;
    this.heads.forEach((head, at) => Journal.Lesson.read(head, this.rows[at]));
    this.fields = Journal.Lesson.FIELDS.map((name) => document.getElementById(name));
    this.fields.forEach((field) => {
      field.addEventListener("input", () => this.keep());
      field.addEventListener("change", () => this.keep());
      field.addEventListener("blur", () => this.flush());
    });
    window.addEventListener("online", () => this.flush());
  }

  /** What the list of topics says of a lesson, which the head of its column does not say again. */
  static read(head, { cells, dataset: said }) {
    const [, , topic, homework, teacher] = cells;
    const data = head.dataset;
    data.topic = topic.firstChild && topic.firstChild.nodeType === Node.TEXT_NODE ? topic.firstChild.data : "";
    data.homework = homework.firstElementChild.textContent;
    data.teacher = teacher.textContent;
    data.hours = said.hours || "1";
    data.due = said.due || "";
    data.links = said.links || "";
    Journal.Lesson.name(head);
  }

  static name(head) {
    head.title = head.dataset.date + (head.dataset.topic ? ": " + head.dataset.topic : "");
  }

  /** Takes over what earlier pages left. */
  begin() {
    this.waiting().forEach((draft) => (draft.asked = false));
    if (this.head) {
      this.fill(this.head);
    }
    return this.flush();
  }

  waiting() {
    return this.drawer.all("note");
  }

  draft(lesson) {
    return this.drawer.find("note/" + this.drawer.owner + "/" + lesson);
  }

  show(head, editable) {
    if (this.head === head) {
      return;
    }
    this.flush();
    this.head = head;
    this.editable = editable && head.dataset.mine === "true" && !head.dataset.closed;
    this.fill(head);
    this.hooks.shown(head);
  }

  fill(head) {
    const data = head.dataset;
    const draft = this.draft(data.lesson) || {};
    const next = this.heads[this.heads.indexOf(head) + 1];
    document.getElementById("lessonTitle").textContent = Journal.fill(this.panel.dataset.title, head.getAttribute("aria-label"), data.number);
    this.tellFacts();
    document.getElementById("dueHint").textContent = next ? Journal.fill(this.words.dueNext, next.dataset.date) : "";
    this.fields.forEach((field) => {
      const kept = draft[field.id];
      Journal.Lesson.put(field, kept === undefined ? data[field.id] || "" : kept);
      field[field.tagName === "SELECT" ? "disabled" : "readOnly"] = !this.editable;
    });
    Journal.Links.show(document.getElementById("linksShown"), this.value("links"));
  }

  /** What a choice does not offer is offered from now on: the journal has it, and it is not to be lost by typing beside it. */
  static put(field, value) {
    if (field.options && ![...field.options].some((one) => one.value === value)) {
      field.append(new Option(value));
    }
    field.value = value;
  }

  /** The works of the lesson, each with its weight, and who teaches it. */
  tellFacts() {
    const works = document.querySelectorAll('#grid thead th[data-lesson="' + this.head.dataset.lesson + '"]');
    document.getElementById("lessonFacts").textContent = [
      [...works]
        .map(({ dataset: one }) =>
          one.work ? Journal.fill(this.panel.dataset.work, one.title || one.work, one.weight) : this.panel.dataset.none
        )
        .join("; "),
      this.head.dataset.teacher,
    ].join(" · ");
  }

  value(name) {
    return document.getElementById(name).value;
  }

  keep() {
    const head = this.head;
    const before = this.draft(head.dataset.lesson);
    // leaving a field tells of a change that was kept while it was typed: a question on it would go from under the hand
    const held = (field) => (before ? before[field.id] : head.dataset[field.id]) || "";
    if (!this.editable || this.fields.every((field) => field.value === held(field))) {
      return;
    }
    const draft = {
      id: "note/" + this.drawer.owner + "/" + head.dataset.lesson,
      kind: "note",
      lesson: head.dataset.lesson,
      version: before ? before.version : Number(head.dataset.version),
      opId: Journal.uuid(),
      made: before ? before.made : Date.now(),
      where: head.dataset.date,
      order: before && before.order,
    };
    this.fields.forEach((field) => (draft[field.id] = field.value));
    this.drawer.put(draft);
    Journal.Links.show(document.getElementById("linksShown"), draft.links);
    this.hooks.changed();
    this.later(900);
  }

  later(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), milliseconds);
  }

  /** What can be sent: neither waiting for a decision nor of a lesson that is gone from the page. */
  next() {
    return this.waiting().find((one) => !one.asked && this.heads.some((head) => head.dataset.lesson === one.lesson));
  }

  /** Sends what waits, one lesson after the other; those that want a decision stay. */
  async flush() {
    const draft = this.next();
    if (!draft || this.sending) {
      return;
    }
    const head = this.heads.find((one) => one.dataset.lesson === draft.lesson);
    clearTimeout(this.timer);
    this.sending = true;
    try {
      const saved = await Journal.send("PUT", "/api/lessons/" + draft.lesson, Journal.Lesson.wire(draft));
      this.trouble = null;
      this.settle(head, draft, saved);
    } catch (failure) {
      this.fail(head, draft, failure);
    }
    this.sending = false;
    this.hooks.changed();
    if (this.next()) {
      this.later(this.trouble ? 5000 : 300);
    }
  }

  static wire(draft) {
    return {
      topic: draft.topic,
      homework: draft.homework,
      due: draft.due,
      links: Journal.Links.of(draft.links),
      hours: Number(draft.hours),
      expectedVersion: draft.version,
      opId: draft.opId,
    };
  }

  settle(head, draft, saved) {
    if (saved.version === draft.version + 1 && !draft.tried) {
      this.hooks.made();
    }
    this.take(head, saved);
    const now = this.draft(draft.lesson);
    if (now && now.opId !== draft.opId) {
      now.version = saved.version;
      this.drawer.put(now);
    } else {
      this.drawer.remove(draft.id);
    }
    this.hooks.saved(head);
  }

  /** What the journal holds of a lesson, written to the head of its column. */
  take(head, note) {
    const data = head.dataset;
    data.version = note.version;
    data.topic = note.topic;
    data.homework = note.homework;
    data.due = note.due || "";
    data.links = (note.links || []).join("\n");
    data.hours = note.hours;
    Journal.Lesson.name(head);
    const { cells } = this.rows[this.heads.indexOf(head)];
    cells[2].textContent = note.topic;
    cells[3].firstElementChild.textContent = note.homework;
  }

  fail(head, draft, failure) {
    const now = this.draft(draft.lesson);
    if (!now) {
      // dropped while it was under way: nobody waits for the answer
      return;
    }
    now.tried = true;
    if (failure.status === 409 && failure.problem.current) {
      now.asked = true;
      this.ask(head, now, failure.problem.current);
    } else if (failure.status && failure.status !== 401 && failure.status < 500) {
      now.asked = true;
      const problem = failure.problem;
      this.hooks.ask(head, problem.reason || problem.detail || problem.title || this.words.failed, [
        [this.words.restoreNote, () => this.drop(head, now)],
      ]);
    } else {
      this.trouble = failure;
    }
    this.drawer.put(now);
  }

  /** Shows of both notes what differs, with author and time, and asks which is right. */
  ask(head, draft, there) {
    const moment = (at) => (at ? Journal.moment(new Date(at)) : "");
    const theirs = Journal.Lesson.facts(there.topic, there.homework, there.due, there.links || [], there.hours);
    const mine = Journal.Lesson.facts(draft.topic, draft.homework, draft.due, Journal.Links.of(draft.links), draft.hours);
    const names = Object.keys(mine).filter((name) => mine[name] !== theirs[name]);
    const said = (facts) => names.map((name) => Journal.fill(this.words["note." + name], facts[name] || this.words.emptyCell)).join("; ");
    const text = Journal.fill(
      this.words.staleLesson, head.getAttribute("aria-label"), there.author || "", moment(there.at), said(theirs), moment(draft.made), said(mine)
    );
    this.hooks.ask(head, text, [
      [this.words.keepMyNote, () => this.insist(draft, there.version)],
      [this.words.takeTheirNote, () => this.drop(head, draft, there)],
    ]);
  }

  /** A note as it is read; both sides' the same way, so that they can be compared. */
  static facts(topic, homework, due, links, hours) {
    const quoted = (text) => text && "«" + text + "»";
    const day = (due || "").split("-").reverse().join(".");
    return { topic: quoted(topic), homework: quoted(homework), due: day, links: links.join(" "), hours: String(Number(hours)) };
  }

  insist(draft, version) {
    this.drawer.put({ ...draft, version: version, opId: Journal.uuid(), asked: false });
    this.flush();
  }

  drop(head, draft, there) {
    this.drawer.remove(draft.id);
    if (there) {
      this.take(head, there);
    }
    if (this.head === head) {
      this.fill(head);
    }
    this.hooks.changed();
  }

  /** What somebody else noted of a lesson. */
  apply(head, note) {
    if (!head || note.version <= Number(head.dataset.version)) {
      return;
    }
    const draft = this.draft(head.dataset.lesson);
    if (draft && !this.sending) {
      draft.asked = true;
      this.drawer.put(draft);
      this.ask(head, draft, note);
    } else if (!draft) {
      this.take(head, note);
      if (this.head === head) {
        this.fill(head);
      }
      this.hooks.saved(head);
    }
  }
};

/** Addresses in a text, one a line; only those of the web become links. */
Journal.Links = {
  of(text) {
    return text.split(/\s+/).filter(Boolean);
  },

  isWeb(text) {
    try {
      return /^https?:$/.test(new URL(text).protocol);
    } catch (none) {
      return false;
    }
  },

  show(list, text) {
    list.replaceChildren(
      ...Journal.Links.of(text).filter(Journal.Links.isWeb).map((address) => {
        const line = document.createElement("li");
        const link = document.createElement("a");
        link.href = address;
        link.target = "_blank";
        link.rel = "noopener noreferrer";
        link.textContent = new URL(address).hostname + (new URL(address).pathname === "/" ? "" : "…");
        link.title = address;
        line.append(link);
        return line;
      })
    );
  },
};
