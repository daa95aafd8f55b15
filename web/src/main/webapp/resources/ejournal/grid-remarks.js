/*
 * Remarks beside the lesson that the panel shows. What is typed is kept in the browser until it is sent, what is sent until
 * it is answered; each keeps its opId, so that sending again is safe. Alt+R begins one to the pupil of the selected cell.
 */
(function () {
  "use strict";
  const part = document.getElementById("remarks");
  if (!part) {
    return;
  }
  const page = Journal.page;
  const words = page.words;
  const table = document.getElementById("grid");
  const list = part.querySelector("ul");
  const begin = document.getElementById("remarkNew");
  const form = document.getElementById("remarkForm");
  const whom = document.getElementById("remarkTo");
  const text = document.getElementById("remarkText");
  const sent = new Journal.Store("ejournal.remarks." + page.account + "." + table.dataset.page);
  const drafts = new Journal.Store("ejournal.remark-drafts." + page.account + "." + table.dataset.page);
  const known = new Map();
  let lesson = null;
  let editable = false;
  let subject = null;
  let asked = 0;
  let timer = 0;
  let sending = false;
  let stuck = null;
  let again = 0;

  table.querySelectorAll("tbody tr[data-student]").forEach((row) => {
    whom.append(new Option(row.querySelector("th").title, row.dataset.student));
  });

  /* reading */

  function element(name, style, content) {
    const made = document.createElement(name);
    made.className = style;
    made.textContent = content;
    return made;
  }

  function act(label, remark, kind) {
    const button = element("button", "link", label);
    button.type = "button";
    button.addEventListener("click", () => open(kind, remark));
    return button;
  }

  function line(remark) {
    const item = document.createElement("li");
    item.append(element("b", "", remark.student ? remark.student.name : words.remarkClass));
    const body = element("p", remark.annulled ? "soft" : "", remark.annulled ? Journal.fill(words.remarkAnnulled, remark.annulled) : remark.text);
    item.append(body);
    const at = remark.at ? new Date(remark.at) : null;
    const day = at ? String(at.getDate()).padStart(2, "0") + "." + String(at.getMonth() + 1).padStart(2, "0") + " " : "";
    item.append(element("span", "hint", at ? remark.author + ", " + day + Journal.Report.time(at) : words.remarkWaiting));
    if (editable && at && !remark.annulled) {
      item.append(act(words.remarkCorrect, remark, "correct"), act(words.remarkAnnul, remark, "annul"));
    }
    return item;
  }

  /** What is on its way, as it will stand. */
  function waiting() {
    return sent.read().filter((one) => one.lesson === lesson && one.kind === "new");
  }

  function show() {
    const remarks = known.get(lesson) || [];
    list.replaceChildren(...remarks.map(line), ...waiting().map((one) => line({ student: one.student, text: one.body.text })));
    begin.hidden = !editable || !form.hidden;
    part.hidden = !editable && list.childElementCount === 0;
  }

  async function read() {
    const number = ++asked;
    const wanted = lesson;
    try {
      const answer = await fetch("/api/remarks?lesson=" + wanted);
      if (answer.ok) {
        known.set(wanted, (await answer.json()).remarks);
      }
    } catch (unreachable) {
      known.delete(wanted);
    }
    if (number === asked && wanted === lesson) {
      show();
    }
  }

  table.addEventListener("ej:lesson-selected", (event) => {
    close();
    lesson = event.detail.lesson;
    editable = event.detail.editable;
    clearTimeout(timer);
    if (!known.has(lesson)) {
      timer = setTimeout(read, 250);
    }
    show();
  });
  table.addEventListener("ej:page-changed", (event) => {
    if ((event.detail.kinds || []).includes("remark")) {
      known.clear();
      read();
    }
  });

  /* writing */

  function open(kind, remark, typed) {
    subject = { kind: kind, remark: remark };
    document.getElementById("remarkWhom").hidden = kind !== "new";
    form.querySelector("[data-for=text]").hidden = kind === "annul";
    form.querySelector("[data-for=reason]").hidden = kind !== "annul";
    const draft = drafts.read().find(isOf);
    text.value = typed || (draft ? draft.text : kind === "correct" ? remark.text : "");
    form.hidden = false;
    show();
    text.focus();
  }

  function close() {
    form.hidden = true;
    subject = null;
  }

  const remarkId = () => (subject.remark ? subject.remark.id : null);

  /** Whether a draft is of what the form is open for. */
  function isOf(one) {
    return one.lesson === lesson && (one.kind || "new") === subject.kind && (one.id || null) === remarkId();
  }

  function keepDraft(typed) {
    const others = drafts.read().filter((one) => !isOf(one));
    drafts.write(typed ? [...others, { lesson: lesson, kind: subject.kind, id: remarkId(), text: typed }] : others);
  }

  function message() {
    const opId = crypto.randomUUID ? crypto.randomUUID() : Journal.uuid();
    const typed = text.value.trim();
    if (subject.kind === "new") {
      const name = whom.selectedOptions[0].textContent;
      const body = { lesson: Number(lesson), student: whom.value ? Number(whom.value) : null, text: typed, opId: opId };
      return { method: "POST", path: "/api/remarks", body: body, student: whom.value ? { name: name } : null };
    }
    const body = { expectedVersion: subject.remark.version, opId: opId };
    const path = "/api/remarks/" + subject.remark.id;
    return subject.kind === "correct"
      ? { method: "PUT", path: path, body: { ...body, text: typed } }
      : { method: "POST", path: path + "/annulment", body: { ...body, reason: typed } };
  }

  /** How it is called where its page is not open. */
  function about() {
    const whose = subject.kind === "new" ? whom.selectedOptions[0].textContent : subject.remark.student ? subject.remark.student.name : "";
    return { made: Date.now(), title: page.title, where: [whose, page.lesson().dataset.date].filter(Boolean).join(", ") };
  }

  function save() {
    if (!text.value.trim()) {
      return;
    }
    sent.write([...sent.read(), { ...message(), ...about(), lesson: lesson, kind: subject.kind, remark: subject.remark }]);
    keepDraft("");
    text.value = "";
    close();
    show();
    begin.focus();
    page.tell();
    flush();
  }

  async function flush() {
    if (sending) {
      return;
    }
    sending = true;
    let one = sent.read()[0];
    const counted = Boolean(one);
    while (one) {
      try {
        await Journal.send(one.method, one.path, one.body);
        stuck = null;
        page.say(words.remarkSaved);
      } catch (failure) {
        if (failure.offline || !failure.status || failure.status === 401) {
          stuck = failure;
          clearTimeout(again);
          again = setTimeout(flush, 5000);
          break;
        }
        stuck = null;
        refuse(one, failure.problem);
      }
      settle(one);
      one = sent.read()[0];
    }
    sending = false;
    counted && page.tell();
  }

  function settle(one) {
    sent.write(sent.read().filter((other) => other.body.opId !== one.body.opId));
    known.delete(one.lesson);
    if (one.lesson === lesson) {
      read();
    }
  }

  /** What was typed stays with the typist. */
  function refuse(one, problem) {
    const typed = one.body.text || one.body.reason;
    const remark = problem.current && one.remark ? { ...one.remark, ...problem.current } : one.remark;
    page.ask("remark" + one.body.opId, Journal.fill(words.remarkRefused, typed, problem.detail || problem.title), [
      [words.remarkCorrect, () => open(one.kind, remark, typed)],
      [words.remarkDrop, () => {}],
    ]);
  }

  begin.addEventListener("click", () => open("new"));
  document.getElementById("remarkCancel").addEventListener("click", () => leave());
  text.addEventListener("input", () => subject && keepDraft(text.value));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  });

  function leave() {
    if (subject) {
      keepDraft("");
    }
    close();
    show();
    (page.selected() || begin).focus();
  }

  table.addEventListener("keydown", (event) => {
    if (event.altKey && event.code === "KeyR" && editable) {
      event.preventDefault();
      const cell = page.selected();
      whom.value = cell ? Journal.Cells.student(cell) : "";
      open("new");
    }
  });
  table.addEventListener("ej:send-again", flush);
  window.addEventListener("online", flush);
  page.waiting("remarks", () => ({ made: sent.read().map((one) => one.made || Date.now()), trouble: stuck }));
  flush();
})();
