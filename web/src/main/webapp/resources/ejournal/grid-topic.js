/*
 * The topic of a lesson: what became of it, and asking for its correction where the lesson is closed by its age or by the term's
 * seal. What was typed is kept in the browser, by its lesson, until the request arrived; it keeps its opId, so that sending
 * again asks once. Hears of lessons from grid.js; the history is shown by grid-history.js.
 */
(function () {
  "use strict";
  const table = document.getElementById("grid");
  const box = document.getElementById("topicBox");
  const past = document.getElementById("topicHistory");
  const way = document.getElementById("topicAsk");
  const form = document.getElementById("topicForm");
  const text = document.getElementById("topicText");
  const reason = document.getElementById("topicReason");
  const said = document.getElementById("topicSaid");
  const drafts = new Journal.Store("ejournal.topic." + Journal.page.account + "." + table.dataset.page);
  let head = null;
  let opId = null;

  function say(kind, message) {
    said.hidden = !message;
    said.className = "note " + kind;
    said.textContent = message;
  }

  function show(lesson) {
    const other = head !== lesson;
    head = lesson;
    box.hidden = false;
    way.hidden = head.dataset.asks !== "true";
    if (other) {
      say("", "");
      unfold(false);
      if (!way.hidden && draft()) {
        fill();
      }
    }
  }

  /** What was typed for the lesson and has not arrived. */
  function draft() {
    return drafts.read().find((one) => one.lesson === head.dataset.lesson);
  }

  function others(lesson) {
    return drafts.read().filter((one) => one.lesson !== lesson);
  }

  /** Shows the form with what is kept, or as it begins. */
  function fill() {
    const kept = draft() || { opId: Journal.uuid(), text: head.dataset.topic || "", reason: "" };
    opId = kept.opId;
    text.value = kept.text;
    reason.value = kept.reason;
    form.hidden = false;
    way.setAttribute("aria-expanded", "true");
  }

  function unfold(open) {
    form.hidden = !open;
    way.setAttribute("aria-expanded", String(open));
    if (open) {
      fill();
      say("", "");
      text.focus();
    }
  }

  async function send() {
    const asking = head;
    try {
      const asked = await Journal.page.send("POST", "/api/corrections/topics", {
        opId: opId,
        lesson: Number(asking.dataset.lesson),
        topic: text.value.trim(),
        expectedVersion: Number(asking.dataset.version || 0),
        reason: reason.value,
      });
      drafts.write(others(asking.dataset.lesson));
      if (head === asking) {
        unfold(false);
        say("good", Journal.fill(form.dataset.sent, asked.before || box.dataset.nothing, asked.wanted));
        way.focus();
      }
    } catch (failure) {
      const problem = failure.problem || {};
      const there = problem.current ? " " + Journal.fill(form.dataset.there, text.value, problem.current.text) : "";
      say("bad", (problem.detail || form.dataset.failed) + there);
    }
  }

  function leave() {
    drafts.write(others(head.dataset.lesson));
    unfold(false);
    way.focus();
  }

  table.addEventListener("ej:lesson-selected", (event) => show(event.detail.head));
  past.addEventListener("click", () => {
    const detail = { from: past, name: head.dataset.date, path: "/api/lessons/" + head.dataset.lesson + "/history" };
    table.dispatchEvent(new CustomEvent("ej:history-wanted", { detail: detail }));
  });
  way.addEventListener("click", () => unfold(form.hidden));
  document.getElementById("topicCancel").addEventListener("click", leave);
  form.addEventListener("input", () => {
    const lesson = head.dataset.lesson;
    drafts.write([...others(lesson), { lesson: lesson, opId: opId, text: text.value, reason: reason.value }]);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    }
  });
  if (Journal.page.lesson()) {
    show(Journal.page.lesson());
  }
})();
