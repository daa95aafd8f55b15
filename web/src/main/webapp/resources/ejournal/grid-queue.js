/*
 * Edits on their way. They are kept in the browser before they are sent and until they are answered, so that a reload, a
 * lost connection or an ended session loses nothing. An edit keeps its opId for good: sending it again is safe.
 */
window.Journal = window.Journal || {};

/** A list in the browser's storage; in memory only where the browser has none. */
Journal.Store = class {
  constructor(key) {
    this.key = key;
    this.memory = [];
    this.durable = true;
  }

  read() {
    try {
      const text = localStorage.getItem(this.key);
      return text ? JSON.parse(text) : this.durable ? [] : this.memory;
    } catch (unreadable) {
      return this.memory;
    }
  }

  write(list) {
    this.memory = list;
    try {
      if (list.length === 0) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify(list));
      }
      this.durable = true;
    } catch (full) {
      this.durable = false;
    }
  }
};

/** Sends JSON to our own server; throws {status} for answers that are no success, {offline} where none came. */
Journal.send = async function (method, path, body, again) {
  const meta = document.querySelector("meta[name=csrf]");
  let answer;
  try {
    answer = await fetch(path, {
      method: method,
      headers: { "Content-Type": "application/json", "X-CSRF-Token": meta.content },
      body: JSON.stringify(body),
    });
  } catch (unreachable) {
    throw { offline: true };
  }
  if (answer.status === 403 && !again) {
    const session = await fetch("/api/session").then((s) => (s.ok ? s.json() : null), () => null);
    if (session && session.csrf && session.csrf !== meta.content) {
      meta.content = session.csrf;
      return Journal.send(method, path, body, true);
    }
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw { status: answer.status, offline: answer.status >= 500, problem: problem };
  }
  return answer.json();
};

Journal.Queue = class {
  /** hooks: answered(edit, result), changed(waiting, trouble) */
  constructor(page, account, hooks) {
    this.path = "/api/pages/" + page + "/cells";
    this.store = new Journal.Store("ejournal.edits." + account + "." + page);
    this.hooks = hooks;
    this.sending = false;
    this.pause = 0;
    this.timer = 0;
    this.trouble = null;
    window.addEventListener("online", () => this.flush());
    window.addEventListener("beforeunload", (event) => {
      if (!this.store.durable && this.store.read().length > 0) {
        event.preventDefault();
      }
    });
  }

  waiting() {
    return this.store.read();
  }

  /** Takes an edit: replaces one of the same cell that has not left yet, else waits for its answer. */
  add(student, column, text, version) {
    const edits = this.store.read();
    const before = edits.filter((edit) => edit.student === student && edit.column === column).pop();
    if (before && !before.sent) {
      before.text = text;
    } else {
      edits.push({
        opId: crypto.randomUUID ? crypto.randomUUID() : Journal.uuid(),
        student: student,
        column: column,
        text: text,
        version: before ? null : version,
        sent: false,
      });
    }
    this.store.write(edits);
    this.later(120);
  }

  later(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), milliseconds);
    this.hooks.changed(this.store.read().length, this.trouble);
  }

  async flush() {
    if (this.sending) {
      return;
    }
    const edits = this.store.read();
    const batch = edits.filter((edit) => edit.version !== null).slice(0, 100);
    if (batch.length === 0) {
      return;
    }
    batch.forEach((edit) => (edit.sent = true));
    this.store.write(edits);
    this.sending = true;
    try {
      const answer = await Journal.send("PATCH", this.path, { edits: batch.map(Journal.Queue.wire) });
      this.trouble = null;
      this.pause = 0;
      answer.results.forEach((result) => this.settle(result));
    } catch (failure) {
      this.trouble = failure;
    }
    this.sending = false;
    this.next();
  }

  next() {
    const left = this.store.read().length;
    this.hooks.changed(left, this.trouble);
    if (left === 0) {
      return;
    }
    if (this.trouble) {
      this.pause = Math.min(20000, this.pause ? this.pause * 2 : 1500);
      this.later(this.trouble.status === 401 ? 15000 : this.pause);
    } else {
      this.later(0);
    }
  }

  settle(result) {
    const edits = this.store.read();
    const at = edits.findIndex((edit) => edit.opId === result.opId);
    if (at < 0) {
      return;
    }
    const edit = edits.splice(at, 1)[0];
    const after = edits.find((other) => other.student === edit.student && other.column === edit.column);
    if (after && after.version === null) {
      after.version = result.status === "conflict" ? edit.version : result.version;
    }
    this.store.write(edits);
    this.hooks.answered(edit, result, Boolean(after));
  }

  static wire(edit) {
    return {
      opId: edit.opId,
      student: Number(edit.student),
      lesson: Number(edit.column),
      text: edit.text,
      expectedVersion: edit.version,
    };
  }
};

/** Where the browser makes no UUIDs by itself: not on a secure origin. */
Journal.uuid = function () {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};
