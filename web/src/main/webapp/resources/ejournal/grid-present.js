/*
 * Whether the presence at a lesson is recorded, and the word that all are there. The word is kept in the browser until it
 * is answered; it keeps its opId, so that sending it again is safe. What other records say against the presence is told
 * below it, to be looked at; nothing is forced.
 */
(function () {
  "use strict";
  const box = document.getElementById("presence");
  const page = Journal.page;
  const table = document.getElementById("grid");
  const lamp = box.querySelector(".lamp");
  const facts = box.querySelector(".hint");
  const button = box.querySelector("button");
  const trouble = box.querySelector(".note");
  const key = document.querySelector('#pad [data-key="+"]');
  const kept = "ejournal.present." + page.account + "." + table.dataset.page;
  const LETTER = /(^|\s)(н|у|б|нп|о)$/;
  const found = document.getElementById("contradictions");
  const AGAIN = 15000;
  const PAUSE = 600;
  let words = read();
  let head = null;
  let sending = false;
  let stuck = null;
  let looking = 0;
  let again = 0;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(kept)) || [];
    } catch (unreadable) {
      return [];
    }
  }

  function keep(list) {
    words = list;
    try {
      localStorage.setItem(kept, JSON.stringify(list));
    } catch (full) {
      // what the browser does not keep stays in this page
    }
  }

  const two = (number) => String(number).padStart(2, "0");

  function moment(date) {
    return [two(date.getDate()), two(date.getMonth() + 1), date.getFullYear()].join(".") + " " +
      two(date.getHours()) + ":" + two(date.getMinutes());
  }

  function record(column, at, by) {
    column.dataset.recorded = moment(at) + ", " + by;
    show();
  }

  function show() {
    const waits = head && words.some((word) => word.lesson === head.dataset.lesson);
    const recorded = head ? head.dataset.recorded : "";
    box.hidden = !head || head.dataset.expects !== "true";
    box.dataset.state = recorded ? "done" : waits ? "waiting" : "none";
    lamp.className = "lamp " + (recorded ? "good" : "warn");
    lamp.textContent = box.dataset[box.dataset.state];
    facts.textContent = recorded || "";
    button.hidden = Boolean(recorded || waits) || !head || head.dataset.mine !== "true" || Boolean(head.dataset.closed) || !page.editable;
    key.disabled = button.hidden || box.hidden;
    key.textContent = (recorded ? "✓ " : "") + key.dataset.text;
  }

  function say() {
    if (button.hidden || box.hidden) {
      return;
    }
    trouble.hidden = true;
    const where = head.dataset.date;
    keep([...words, { lesson: head.dataset.lesson, opId: Journal.uuid(), made: Date.now(), where: where, title: page.title }]);
    show();
    page.tell();
    flush();
  }

  async function flush() {
    if (sending || words.length === 0) {
      return;
    }
    sending = true;
    const word = words[0];
    let later = false;
    try {
      const answer = await page.send("PUT", "/api/lessons/" + word.lesson + "/attendance", { opId: word.opId });
      const column = page.cells.heads.get(word.lesson);
      stuck = null;
      keep(words.filter((one) => one.opId !== word.opId));
      if (column) {
        record(column, new Date(answer.attendance.at), answer.attendance.by);
        look();
      }
    } catch (failure) {
      later = !failure.status || failure.status === 401 || failure.status >= 500;
      stuck = later ? failure : null;
      if (!later) {
        keep(words.filter((one) => one.opId !== word.opId));
        trouble.textContent = (failure.problem && (failure.problem.detail || failure.problem.title)) || box.dataset.failed;
        trouble.hidden = false;
      }
      show();
    }
    sending = false;
    page.tell();
    clearTimeout(again);
    if (words.length > 0) {
      again = setTimeout(flush, later ? AGAIN : 0);
    }
  }

  /** Asks once the hand rests, so that walking over the page asks nothing. */
  function look() {
    clearTimeout(looking);
    if (head && page.editable && !box.hidden) {
      looking = setTimeout(() => ask(head), PAUSE);
    }
  }

  async function ask(column) {
    try {
      const answer = await page.send("GET", "/api/lessons/" + column.dataset.lesson + "/contradictions");
      if (column === head) {
        tell(answer);
      }
    } catch (failure) {
      // without an answer nothing is told; the next change asks again
    }
  }

  function tell(contradictions) {
    found.replaceChildren(
      ...contradictions.map((one) => {
        const line = document.createElement("p");
        const other = one.lesson.id === Number(head.dataset.lesson) ? one.other : one.lesson;
        line.textContent = Journal.fill(page.words["contradiction." + one.kind], one.student.name, other.number, other.subject);
        return line;
      })
    );
    found.hidden = contradictions.length === 0;
  }

  table.addEventListener("ej:lesson-selected", (event) => {
    const other = head !== event.detail.head;
    head = event.detail.head;
    trouble.hidden = true;
    if (other) {
      tell([]);
    }
    show();
    look();
  });

  /* a letter that was saved records the presence, too */
  table.addEventListener("ej:cell-changed", (event) => {
    const column = page.cells.heads.get(event.detail.column);
    if (column && !column.dataset.recorded && LETTER.test(event.detail.text)) {
      record(column, new Date(event.detail.at || Date.now()), event.detail.author || document.querySelector(".me b").textContent);
    }
    if (column && head && column.dataset.lesson === head.dataset.lesson) {
      look();
    }
  });
  table.addEventListener("keydown", (event) => {
    if (event.key === "+" && !event.ctrlKey && !event.metaKey && event.target.tagName !== "INPUT") {
      event.preventDefault();
      event.stopPropagation();
      say();
    }
  }, true);
  button.addEventListener("click", say);
  table.addEventListener("ej:all-present", say);
  table.addEventListener("ej:send-again", flush);
  window.addEventListener("online", flush);
  page.waiting("present", () => ({ made: words.map((word) => word.made || Date.now()), trouble: stuck }));
  flush();
})();
