/*
 * The journal page at work: the parts brought together.
 *
 * For the scripts beside it, which stand after this one on the page. They hear events on the table (#grid), all of which
 * bubble and tell in their detail:
 *   ej:cell-selected    {cell, student, column}                the keyboard came to a cell
 *   ej:lesson-selected  {head, lesson, editable}               the panel shows a lesson; head is its column's th
 *   ej:cell-changed     {cell, student, column, text, version} a cell holds a new text that the journal has
 *   ej:lesson-changed   {head, lesson}                         topic or homework of a lesson; head's data are new
 *   ej:page-changed     {seq, kinds}                           others changed the page; kinds of their records
 * and use Journal.page:
 *   cells, words, account, editable    Journal.Cells, the texts js.* of the bundle, the account's id, whether one may write
 *   selected()                         the cell with the keyboard, lesson() the head of the lesson shown
 *   enter([[cell, text], ...])         enters texts as one step that Ctrl+Z takes back; they go by the queue
 *   apply({student, column, text, version, author, at})   shows what the journal holds; asks where the typist has another
 *   refresh()                          fetches what changed since; after a save of one's own by another way
 *   say(text)                          tells it to screen readers, politely
 *   ask(key, text, [[label, act], ...])                   puts a question beside the grid, dismiss(key) takes it away
 *   send(method, path, body)           JSON to our own server; throws {status, offline, problem}
 * Keys with Alt are free for them: listen for keydown on the table. Cells are td[data-c]; a column is a lesson's id, or
 * the term column's.
 */
(function () {
  "use strict";
  const table = document.getElementById("grid");
  const panel = document.getElementById("lesson");
  const words = JSON.parse(panel.dataset.words);
  const account = document.querySelector("meta[name=account]").content;
  const editable = table.dataset.editable === "true";
  const cells = new Journal.Cells(table);
  const report = new Journal.Report(document.getElementById("state"), document.getElementById("problems"), words);
  const Cells = Journal.Cells;
  // what was refused stays with the typist until she decides, over reloads too
  const refused = new Journal.Store("ejournal.refused." + account + "." + table.dataset.page);
  const tell = (waiting, trouble) => report.tell(waiting, trouble);
  const queue = new Journal.Queue(table.dataset.page, account, { changed: tell, answered: answered });

  /* edits and their answers */

  function key(edit) {
    return edit.student + "/" + edit.column;
  }

  function place(cell) {
    return { cell: cell, student: Cells.student(cell), column: cell.dataset.c };
  }

  function emit(name, detail) {
    table.dispatchEvent(new CustomEvent("ej:" + name, { bubbles: true, detail: detail }));
  }

  function dismiss(which) {
    report.dismiss(which);
    refused.write(refused.read().filter((one) => key(one.edit) !== which));
  }

  function decided(which) {
    dismiss(which);
    tell(queue.waiting().length, null);
  }

  function answered(edit, result, more) {
    const cell = cells.find(edit.student, edit.column);
    if (!cell || more) {
      return;
    }
    if (result.status === "saved" || result.status === "unchanged") {
      dismiss(key(edit));
      settle(cell, result);
      return;
    }
    const others = refused.read().filter((one) => key(one.edit) !== key(edit));
    complain(cell, edit, result, cells.name(cell) + ", " + cells.day(cell, words.final));
    refused.write([...others, { edit: edit, result: result }]);
  }

  function settle(cell, saved) {
    cells.settle(cell, saved.text, saved.version);
    emit("cell-changed", { ...place(cell), text: saved.text, version: saved.version });
  }

  function complain(cell, edit, result, where) {
    const there = result.status === "conflict" ? result.current : result;
    const restore = () => settle(cell, there);
    cells.show(cell, edit.text, result.status);
    if (result.status === "conflict") {
      const time = there.at ? Journal.Report.time(new Date(there.at)) : "";
      const ways = [
        [Journal.fill(words.keepMine, edit.text || words.emptyCell), () => enter(cell, edit.text, there.version)],
        [Journal.fill(words.takeTheirs, there.text || words.emptyCell), restore],
      ];
      report.ask(key(edit), Journal.fill(words.conflict, where, edit.text, there.author, time, there.text), ways, decided);
    } else {
      const ways = [
        [words.correct, () => hand.begin(hand.focus(cell), edit.text)],
        [Journal.fill(words.restore, there.text || words.emptyCell), restore],
      ];
      report.ask(key(edit), Journal.fill(words.refused, where, edit.text, result.reason), ways, decided);
    }
  }

  function enter(cell, text, version) {
    cells.show(cell, text, "wait");
    dismiss(Cells.student(cell) + "/" + cell.dataset.c);
    queue.add(Cells.student(cell), cell.dataset.c, text, version === undefined ? cells.version(cell) : version);
  }

  /* the lesson beside */

  const lesson = new Journal.Lesson(panel, account, words, {
    changed: tell,
    shown: (head) => emit("lesson-selected", { head: head, lesson: head.dataset.lesson, editable: lesson.editable }),
    saved: (head) => emit("lesson-changed", { head: head, lesson: head.dataset.lesson }),
    stale: (head, there, keep, take) =>
      report.ask(
        "lesson" + head.dataset.lesson,
        Journal.fill(words.staleLesson, there.topic, there.homework),
        [[words.keepMyNote, keep], [words.takeTheirNote, take]],
        decided
      ),
    refused: (head, why, restore) =>
      report.ask(
        "lesson" + head.dataset.lesson,
        why.detail || why.reason || why.title || words.failed,
        [[words.restoreNote, restore]],
        decided
      ),
  });

  /* the hand */

  const hand = new Journal.Hand(cells, words, { enter: (cell, text) => enter(cell, text), arrived: arrived });
  const phone = new Journal.Phone(cells, hand, document.getElementById("pad"));

  function arrived(cell) {
    const head = cells.heads.get(cell.dataset.c);
    if (head) {
      lesson.show(head, editable);
    }
    emit("cell-selected", place(cell));
  }

  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell && hand.input) {
      hand.typing(event, cell);
    } else if (cell) {
      hand.moving(event, cell);
    }
  });
  table.addEventListener("click", (event) => {
    const cell = event.target.closest("td[data-c]");
    const head = event.target.closest("th[data-lesson]");
    if (cell && Cells.isOpen(cell) && !hand.input) {
      hand.last = null;
      hand.focus(cell, event.shiftKey);
    } else if (cell && cells.heads.has(cell.dataset.c)) {
      lesson.show(cells.heads.get(cell.dataset.c), editable);
    } else if (head) {
      lesson.show(head, editable);
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

  // on paper the topics belong to the page
  window.addEventListener("beforeprint", () => (document.getElementById("topics").open = true));

  /* where the eye lands, and what waited since the last visit */

  function widthOf(selector) {
    const one = table.querySelector("tbody " + selector);
    return one && getComputedStyle(one).position === "sticky" ? one.offsetWidth : 0;
  }

  function land() {
    const wanted = location.hash.match(/^#c(\d+)$/);
    const column = wanted ? wanted[1] : document.getElementById("wrap").dataset.landing;
    const head = cells.heads.get(column);
    if (!head) {
      return;
    }
    const wrap = document.getElementById("wrap");
    // today stands near the right, with the days to come beside it and the past before the eyes
    const shown = wrap.clientWidth - widthOf(".avg") - widthOf(".fin");
    wrap.scrollLeft = head.offsetLeft - shown + 4 * head.offsetWidth;
    phone.show(column);
    lesson.show(head, editable);
    const first = table.querySelector('td.mine[data-c="' + column + '"]');
    if (first) {
      hand.focus(first);
    }
  }

  /* what the journal holds by now */

  function apply(change) {
    const cell = cells.find(change.student, change.column);
    const waits = cell && queue.waiting().some((edit) => key(edit) === change.student + "/" + change.column);
    // an edit under way expects the version that its typist saw: its answer will say what stands there
    if (cell && !waits && change.version > cells.version(cell)) {
      settle(cell, change);
    }
  }

  Journal.page = {
    cells: cells,
    words: words,
    account: account,
    editable: editable,
    selected: () => hand.current,
    lesson: () => lesson.head,
    enter: (entries) => hand.enter(entries),
    apply: apply,
    refresh: () => {},
    say: (text) => (document.getElementById("said").textContent = text),
    ask: (which, text, ways) => report.ask(which, text, ways, decided),
    dismiss: decided,
    send: Journal.send,
  };

  // when all scripts of the page are there to hear it
  document.addEventListener("DOMContentLoaded", () => {
    land();
    refused.read().forEach((one) => answered(one.edit, one.result, false));
    if (document.getElementById("problems").childElementCount > 0) {
      tell(0, null);
    }
    queue.waiting().forEach((edit) => {
      const cell = cells.find(edit.student, edit.column);
      if (cell) {
        cells.show(cell, edit.text, "wait");
      }
    });
    queue.flush();
  });
})();
