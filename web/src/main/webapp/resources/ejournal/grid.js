/*
 * The journal page at work: the parts brought together.
 *
 * For the scripts beside it, which stand after this one on the page. They hear events on the table (#grid), all of which
 * bubble and tell in their detail:
 *   ej:cell-selected    {cell, student, column}                the keyboard came to a cell
 *   ej:lesson-selected  {head, lesson, editable}               the panel shows a lesson; head is its column's th
 *   ej:cell-changed     {cell, student, column, text, version} a cell holds a new text that the journal has
 *   ej:cell-refused     {cell, student, column, text, result}  an entry was refused; who takes care of it prevents the default
 *   ej:lesson-changed   {head, lesson}                         topic or homework of a lesson; head's data are new
 *   ej:work-changed     {}                                     kind or title of a work; its column's head has new data
 *   ej:page-changed     {seq, kinds}                           others changed the page; kinds of their records
 *   ej:send-again       {}                                     somebody wants sent now what would be tried later
 * and use Journal.page:
 *   cells, words, account, editable    Journal.Cells, the texts js.* of the bundle, the account's id, whether one may write
 *   title                              what the page is called elsewhere
 *   selected()                         the cell with the keyboard, lesson() the head of the lesson shown
 *   enter([[cell, text], ...])         enters texts as one step that Ctrl+Z takes back; they go by the queue
 *   apply({student, column, text, version, author, at})   shows what the journal holds; asks where the typist has another
 *   refresh()                          fetches what changed since; after a save of one's own by another way
 *   waiting(name, fn)                  fn answers {made: [moments], trouble} of entries that go by another way; tell() counts anew
 *   say(text, seen)                    tells it to screen readers, politely; seen: for some seconds to everybody
 *   ask(key, text, [[label, act], ...])                   puts a question beside the grid, dismiss(key) takes it away
 *   send(method, path, body)           JSON to our own server; throws {status, offline, problem}
 * Keys with Alt are free for them: listen for keydown on the table. Cells are td[data-c]; a column is a lesson's id, or
 * the term column's.
 */
(function () {
  "use strict";
  const table = document.getElementById("grid");
  const panel = document.getElementById("lesson");
  const words = JSON.parse(document.getElementById("words").dataset.words);
  const account = document.querySelector("meta[name=account]").content;
  const editable = table.dataset.editable === "true";
  const Cells = Journal.Cells;
  const cells = new Cells(table, words);
  const title = document.getElementById("wrap").dataset.name;
  const drawer = new Journal.Drawer(account, table.dataset.page, title);
  const report = new Journal.Report(words, { again: () => again() });
  const noteLine = document.getElementById("cellNote");
  const spoken = document.getElementById("said");
  /* For how many milliseconds a line on what was done is seen. */
  const SEEN = 8000;
  let fading = 0;

  // entries that go by other ways than the queue's, by the name of their script
  const ways = new Map();

  function emit(name, detail) {
    return table.dispatchEvent(new CustomEvent("ej:" + name, { bubbles: true, cancelable: true, detail: detail }));
  }

  function place(cell) {
    return { cell: cell, student: Cells.student(cell), column: cell.dataset.c };
  }

  function say(text, seen) {
    clearTimeout(fading);
    spoken.textContent = text;
    spoken.className = seen ? "said" : "sr";
    if (seen) {
      fading = setTimeout(() => (spoken.className = "sr"), SEEN);
    }
  }

  function tell() {
    const others = [...ways.values()].map((way) => way());
    const trouble = [book.queue, lesson, ...others].map((one) => one.trouble).find(Boolean);
    const own = [...book.queue.waiting(), ...lesson.waiting()].map((one) => one.made);
    const made = [...own, ...others.flatMap((one) => one.made)];
    report.tell(made.length, trouble, Math.min(Date.now(), ...made));
    if (hand.current) {
      describe(hand.current);
    }
  }

  function again() {
    book.queue.hurry();
    lesson.flush();
    emit("send-again", {});
  }

  /* entries */

  const book = new Journal.Book(cells, drawer, report, words, {
    hand: () => hand,
    tell: tell,
    changed: (cell, saved) => {
      emit("cell-changed", { ...place(cell), text: saved.text, version: saved.version });
      if (lesson.head && lesson.head.dataset.lesson === cell.dataset.c) {
        cells.shade(cell.dataset.c);
      }
    },
    refused: (cell, edit, result) => !emit("cell-refused", { ...place(cell), text: edit.text, result: result }),
  });

  /* the lesson beside */

  const lesson = new Journal.Lesson(panel, drawer, words, {
    changed: tell,
    shown: (head) => {
      cells.shade(head.dataset.lesson);
      emit("lesson-selected", { head: head, lesson: head.dataset.lesson, editable: lesson.editable });
    },
    saved: (head) => emit("lesson-changed", { head: head, lesson: head.dataset.lesson }),
    ask: (head, text, ways) => report.ask("lesson" + head.dataset.lesson, text, ways, decided),
    dismiss: (head) => report.dismiss("lesson" + head.dataset.lesson),
    made: () => book.queue.made++,
  });

  function decided(key) {
    report.dismiss(key);
    tell();
  }

  /* the hand */

  const hand = new Journal.Hand(cells, words, account, {
    enter: (cell, text) => book.enter(cell, text),
    arrived: arrived,
    refused: (cell) => {
      describe(cell);
      say(cells.closed(cell));
      noteLine.classList.add("bad");
    },
    say: say,
    ended: (cell) => book.ended(cell),
  });
  const map = new Journal.KeyMap(hand);
  // Tab stays within the grid: how to leave it is said on coming there
  table.setAttribute("aria-describedby", "leaveHint");
  const phone = new Journal.Phone(cells, hand, document.getElementById("pad"));

  function arrived(cell) {
    const head = cells.lessonHead(cell.dataset.c);
    if (head) {
      lesson.show(head, editable);
    }
    describe(cell);
    emit("cell-selected", place(cell));
  }

  /** Says beside the grid who and when a cell is of, what it holds and how it stands. */
  function describe(cell) {
    const text = hand.isTyping(cell) ? "" : cell.textContent;
    const state = cells.note(cell) || (Cells.isOpen(cell) ? "" : cells.closed(cell));
    document.getElementById("cellName").textContent = cells.name(cell) + ", " + cells.day(cell);
    noteLine.textContent = [text, Journal.Keys.meaning(text, words), state].filter(Boolean).join(" · ");
    noteLine.className = "hint " + (cell.dataset.state || "");
  }

  table.addEventListener("ej:work-changed", () => lesson.tellFacts());

  /* keys and the mouse */

  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell && hand.input) {
      map.typing(event, cell);
    } else if (cell) {
      map.moving(event, cell);
    }
  });
  table.addEventListener("click", (event) => {
    const cell = event.target.closest("td[data-c]");
    const head = event.target.closest("th[data-lesson]");
    if (cell && !hand.input) {
      hand.last = null;
      hand.focus(cell, event.shiftKey);
    } else if (head) {
      lesson.show(cells.lessonHead(head.dataset.lesson), editable);
    }
  });
  table.addEventListener("dblclick", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell && !hand.input) {
      hand.begin(cell, cell.textContent);
    }
  });
  table.addEventListener("focusin", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell && cell !== hand.current && !hand.input) {
      hand.focus(cell);
    }
  });
  document.addEventListener("copy", (event) => {
    if (hand.current && document.activeElement === hand.current) {
      event.preventDefault();
      event.clipboardData.setData("text/plain", hand.copied());
      say(words.copied, true);
    }
  });
  document.addEventListener("paste", (event) => {
    if (hand.current && document.activeElement === hand.current) {
      event.preventDefault();
      hand.pasted(event.clipboardData.getData("text/plain"));
    }
  });
  document.querySelectorAll("[name=direction]").forEach((choice) => {
    choice.checked = choice.value === hand.direction();
    choice.addEventListener("change", () => hand.turn(choice.value));
  });

  // what stands in an open cell is an entry, however the page ends
  window.addEventListener("pagehide", () => hand.input && hand.end(hand.input.parentNode, true));

  // on paper the topics belong to the page
  window.addEventListener("beforeprint", () => (document.getElementById("topics").open = true));

  /* where the eye lands */

  function land() {
    const wanted = location.hash.match(/^#c(\d+)$/);
    const wrap = document.getElementById("wrap");
    const column = wanted ? wanted[1] : wrap.dataset.landing;
    const head = cells.heads.get(column);
    if (!head) {
      return;
    }
    const fixed = [...table.tBodies[0].rows[0].querySelectorAll(".avg, .fin")].filter(
      (one) => getComputedStyle(one).position === "sticky"
    );
    // today stands near the right, with the days to come beside it and the past before the eyes
    const shown = wrap.clientWidth - fixed.reduce((sum, one) => sum + one.offsetWidth, 0);
    wrap.scrollLeft = head.offsetLeft - shown + 4 * head.offsetWidth;
    phone.show(column);
    lesson.show(cells.lessonHead(column), editable);
    const first = table.querySelector('td.mine[data-c="' + column + '"]') || table.querySelector('td[data-c="' + column + '"]');
    if (first) {
      hand.focus(first);
    }
  }

  window.addEventListener("hashchange", () => /^#c\d+$/.test(location.hash) && land());
  // the second time the address stays as it is, and nobody else tells of it
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#c"]');
    if (link && link.hash === location.hash) {
      land();
    }
  });

  /* what others change */

  function arrive(changes) {
    changes.cells.forEach((cell) => book.apply({ ...cell, student: String(cell.student), column: String(cell.lesson) }));
    changes.lessons.forEach((one) => lesson.apply(cells.heads.get(String(one.id)), one));
    emit("page-changed", { seq: changes.seq, kinds: changes.kinds });
    if (hand.current) {
      describe(hand.current);
    }
  }

  function watch() {
    return new Journal.Watch(table.dataset.page, Number(table.dataset.seq), {
      arrived: arrive,
      busy: () => book.queue.sending || lesson.sending,
      made: () => {
        const made = book.queue.made;
        book.queue.made = 0;
        return made;
      },
    });
  }

  Journal.page = {
    cells: cells,
    words: words,
    title: title,
    account: account,
    editable: editable,
    selected: () => hand.current,
    lesson: () => lesson.head,
    enter: (entries) => hand.enter(entries),
    apply: (change) => book.apply({ ...change, student: String(change.student), column: String(change.column) }),
    refresh: () => {},
    waiting: (name, way) => ways.set(name, way),
    tell: tell,
    say: say,
    ask: (key, text, ways) => report.ask(key, text, ways, decided),
    dismiss: decided,
    send: Journal.send,
  };

  // when all scripts of the page are there to hear it
  document.addEventListener("DOMContentLoaded", () => {
    land();
    if (!table.dataset.past) {
      const watching = watch();
      Journal.page.refresh = () => watching.fetch();
      book.begin().then(() => lesson.begin());
    }
  });
})();
