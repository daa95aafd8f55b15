/* The lesson beside the grid: its topic and homework, saved as they are typed and kept in the browser until they are. */
window.Journal = window.Journal || {};

Journal.Lesson = class {
  /** hooks: changed(waiting, trouble), shown(head), saved(head), stale(head, problem, keep, take), refused(head, problem) */
  constructor(panel, account, words, hooks) {
    this.panel = panel;
    this.prefix = "ejournal.note." + account + ".";
    this.words = words;
    this.hooks = hooks;
    this.head = null;
    this.editable = false;
    this.timer = 0;
    this.topic = document.getElementById("topic");
    this.homework = document.getElementById("homework");
    [this.topic, this.homework].forEach((field) => {
      field.addEventListener("input", () => this.keep());
      field.addEventListener("blur", () => this.flush());
    });
    window.addEventListener("online", () => this.flush());
  }

  show(head, editable) {
    if (this.head === head) {
      return;
    }
    this.flush();
    this.head = head;
    const draft = this.store().read()[0];
    const data = head.dataset;
    document.getElementById("lessonTitle").textContent = Journal.fill(this.panel.dataset.title, data.date, data.number);
    document.getElementById("lessonFacts").textContent = [
      data.work ? Journal.fill(this.panel.dataset.work, data.work, data.weight) : this.panel.dataset.none,
      data.teacher,
    ].join(" · ");
    this.topic.value = draft ? draft.topic : data.topic;
    this.homework.value = draft ? draft.homework : data.homework;
    this.editable = editable && data.mine === "true";
    this.topic.readOnly = this.homework.readOnly = !this.editable;
    this.hooks.shown(head);
    if (draft) {
      this.flush();
    }
  }

  store() {
    return new Journal.Store(this.prefix + this.head.dataset.lesson);
  }

  keep() {
    const store = this.store();
    const before = store.read()[0];
    store.write([
      {
        topic: this.topic.value,
        homework: this.homework.value,
        version: before ? before.version : Number(this.head.dataset.version),
        opId: crypto.randomUUID ? crypto.randomUUID() : Journal.uuid(),
      },
    ]);
    this.hooks.changed(1, null);
    this.later(900);
  }

  later(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), milliseconds);
  }

  async flush() {
    if (!this.head || this.sending) {
      return;
    }
    const head = this.head;
    const store = this.store();
    const draft = store.read()[0];
    if (!draft) {
      return;
    }
    this.sending = true;
    try {
      const saved = await Journal.send("PUT", "/api/lessons/" + head.dataset.lesson, {
        topic: draft.topic,
        homework: draft.homework,
        expectedVersion: draft.version,
        opId: draft.opId,
      });
      this.settle(head, store, draft, saved);
    } catch (failure) {
      this.fail(head, store, draft, failure);
    }
    this.sending = false;
  }

  settle(head, store, draft, saved) {
    head.dataset.version = saved.version;
    head.dataset.topic = draft.topic;
    head.dataset.homework = draft.homework;
    head.title = head.dataset.date + (draft.topic ? ": " + draft.topic : "");
    const now = store.read()[0];
    if (now && now.opId !== draft.opId) {
      now.version = saved.version;
      store.write([now]);
      this.later(300);
    } else {
      store.write([]);
    }
    this.hooks.saved(head);
    this.hooks.changed(0, null);
  }

  fail(head, store, draft, failure) {
    if (failure.status === 409 && failure.problem.version !== undefined) {
      this.hooks.stale(
        head,
        failure.problem,
        () => this.decide(head, store, { ...draft, version: failure.problem.version, opId: Journal.uuid() }),
        () => this.take(head, store, failure.problem)
      );
    } else if (failure.status && failure.status !== 401 && failure.status < 500) {
      this.hooks.refused(head, failure.problem, () => this.take(head, store, head.dataset));
    } else {
      this.hooks.changed(1, failure);
      this.later(5000);
    }
  }

  decide(head, store, draft) {
    store.write([draft]);
    this.flush();
  }

  take(head, store, current) {
    store.write([]);
    head.dataset.version = current.version;
    head.dataset.topic = current.topic;
    head.dataset.homework = current.homework;
    if (this.head === head) {
      this.topic.value = current.topic;
      this.homework.value = current.homework;
    }
    this.hooks.changed(0, null);
  }
};

/** Fills {0}, {1} in a text. */
Journal.fill = function (text, ...values) {
  return text.replace(/\{(\d)\}/g, (all, index) => (values[index] === undefined ? all : values[index]));
};
