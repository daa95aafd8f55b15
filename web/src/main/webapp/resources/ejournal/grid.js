/* The journal page at work: moving, typing, and saying what became of it. */
(function () {
  "use strict";
  const table = document.getElementById("grid");
  const panel = document.getElementById("lesson");
  const words = JSON.parse(panel.dataset.words);
  const account = document.querySelector("meta[name=account]").content;
  const editable = table.dataset.editable === "true";
  const cells = new Journal.Cells(table);
  const state = document.getElementById("state");
  const problems = document.getElementById("problems");
  const Cells = Journal.Cells;
  // what was refused stays with the typist until she decides, over reloads too
  const refused = new Journal.Store("ejournal.refused." + account + "." + table.dataset.page);
  let current = null;
  let input = null;

  /* what is said */

  function say(kind, text) {
    state.dataset.kind = kind;
    state.textContent = text;
  }

  function tell(waiting, trouble) {
    if (trouble && trouble.status === 401) {
      say("bad", Journal.fill(words.signedOut, waiting));
      const link = document.createElement("a");
      link.href = "/login.xhtml?to=" + encodeURIComponent(location.pathname + location.search);
      link.textContent = " " + words.signIn;
      state.append(link);
    } else if (trouble && trouble.offline) {
      say("bad", Journal.fill(words.offline, waiting));
    } else if (trouble) {
      say("bad", (trouble.problem && (trouble.problem.detail || trouble.problem.title)) || words.failed);
    } else if (waiting > 0) {
      say("wait", Journal.fill(words.sending, waiting));
    } else if (problems.childElementCount > 0) {
      say("bad", Journal.fill(words.undecided, problems.childElementCount));
    } else {
      const now = new Date();
      const time = String(now.getHours()).padStart(2, "0") + ":" + String(now.getMinutes()).padStart(2, "0");
      say("good", Journal.fill(words.saved, time));
    }
  }

  function problem(key, text, ways) {
    dismiss(key);
    const note = document.createElement("div");
    note.className = "note bad";
    note.dataset.key = key;
    const line = document.createElement("p");
    line.textContent = text;
    note.append(line);
    ways.forEach(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = label;
      button.addEventListener("click", () => {
        dismiss(key);
        act();
        tell(queue.waiting().length, null);
      });
      note.append(button);
    });
    problems.append(note);
  }

  function dismiss(key) {
    problems.querySelectorAll("[data-key]").forEach((note) => {
      if (note.dataset.key === key) {
        note.remove();
      }
    });
    refused.write(refused.read().filter((one) => one.edit.student + "/" + one.edit.column !== key));
  }

  /* edits and their answers */

  const queue = new Journal.Queue(table.dataset.page, account, { changed: tell, answered: answered });

  function key(edit) {
    return edit.student + "/" + edit.column;
  }

  function answered(edit, result, more) {
    const cell = cells.find(edit.student, edit.column);
    if (!cell || more) {
      return;
    }
    const where = cells.name(cell) + ", " + cells.day(cell, words.final);
    if (result.status === "saved" || result.status === "unchanged") {
      dismiss(key(edit));
      cells.settle(cell, result.text, result.version);
      return;
    }
    const others = refused.read().filter((one) => key(one.edit) !== key(edit));
    complain(cell, edit, result, where);
    refused.write([...others, { edit: edit, result: result }]);
  }

  function complain(cell, edit, result, where) {
    if (result.status === "conflict") {
      cells.show(cell, edit.text, "conflict");
      const there = result.current;
      const time = there.at ? new Date(there.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) : "";
      problem(key(edit), Journal.fill(words.conflict, where, edit.text, there.author, time, there.text), [
        [Journal.fill(words.keepMine, edit.text || words.emptyCell), () => enter(cell, edit.text, there.version)],
        [
          Journal.fill(words.takeTheirs, there.text || words.emptyCell),
          () => cells.settle(cell, there.text, there.version),
        ],
      ]);
    } else {
      cells.show(cell, edit.text, result.status);
      problem(key(edit), Journal.fill(words.refused, where, edit.text, result.reason), [
        [words.correct, () => begin(focus(cell), edit.text)],
        [
          Journal.fill(words.restore, result.text || words.emptyCell),
          () => cells.settle(cell, result.text, result.version),
        ],
      ]);
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
    stale: (head, there, keep, take) =>
      problem("lesson" + head.dataset.lesson, Journal.fill(words.staleLesson, there.topic, there.homework), [
        [words.keepMyNote, keep],
        [words.takeTheirNote, take],
      ]),
    refused: (head, why, restore) =>
      problem("lesson" + head.dataset.lesson, why.detail || why.reason || why.title || words.failed, [
        [words.restoreNote, restore],
      ]),
  });

  /* moving and typing */

  function focus(cell) {
    if (current) {
      current.tabIndex = -1;
    }
    current = cell;
    cell.tabIndex = 0;
    cell.focus({ preventScroll: false });
    const head = cells.heads.get(cell.dataset.c);
    if (head) {
      lesson.show(head, editable);
    }
    return cell;
  }

  /** The next cell that one may write into, in a direction. */
  function neighbour(cell, down, right) {
    const rows = [...table.tBodies[0].rows];
    let row = rows.indexOf(cell.parentNode);
    const columns = [...cell.parentNode.querySelectorAll("td[data-c]")].map((one) => one.dataset.c);
    let column = columns.indexOf(cell.dataset.c);
    for (;;) {
      row += down;
      column += right;
      const next = rows[row] && cells.find(rows[row].dataset.student, columns[column]);
      if (!next) {
        return cell;
      }
      if (Cells.isOpen(next)) {
        return next;
      }
    }
  }

  function begin(cell, text) {
    if (input || !Cells.isOpen(cell)) {
      return;
    }
    input = document.createElement("input");
    input.className = "cell";
    input.maxLength = 16;
    input.autocomplete = "off";
    input.value = text;
    input.dataset.before = cell.textContent;
    input.setAttribute("aria-label", cells.name(cell) + ", " + cells.day(cell, words.final));
    cell.replaceChildren(input);
    input.focus();
    input.setSelectionRange(text.length, text.length);
    input.addEventListener("blur", () => end(cell, true));
  }

  /** Ends typing; nothing typed differently is sent for nothing. */
  function end(cell, keep) {
    if (!input) {
      return;
    }
    const typed = input.value.trim();
    const before = input.dataset.before;
    input = null;
    if (keep && (typed !== before || cell.dataset.state)) {
      enter(cell, typed);
    } else {
      cell.textContent = before;
    }
  }

  function typing(event, cell) {
    const moves = { Enter: [1, 0], ArrowDown: [1, 0], ArrowUp: [-1, 0], Tab: [0, event.shiftKey ? -1 : 1] };
    if (event.key === "Escape") {
      end(cell, false);
      focus(cell);
    } else if (moves[event.key]) {
      event.preventDefault();
      end(cell, true);
      focus(neighbour(cell, ...moves[event.key]));
    }
  }

  function moving(event, cell) {
    const moves = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    if (moves[event.key]) {
      event.preventDefault();
      focus(neighbour(cell, ...moves[event.key]));
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      begin(cell, cell.textContent);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      if (cell.textContent !== "") {
        enter(cell, "");
      }
    } else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      begin(cell, event.key);
    }
  }

  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell) {
      (input ? typing : moving)(event, cell);
    }
  });
  table.addEventListener("click", (event) => {
    const cell = event.target.closest("td[data-c]");
    const head = event.target.closest("th[data-lesson]");
    if (cell && Cells.isOpen(cell) && !input) {
      focus(cell);
    } else if (cell && cells.heads.has(cell.dataset.c)) {
      lesson.show(cells.heads.get(cell.dataset.c), editable);
    } else if (head) {
      lesson.show(head, editable);
    }
  });
  table.addEventListener("dblclick", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell && !input) {
      begin(cell, cell.textContent);
    }
  });
  table.addEventListener("focusin", (event) => {
    const cell = event.target.closest("td[data-c]");
    if (cell && cell !== current && !input) {
      focus(cell);
    }
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
    lesson.show(head, editable);
    const first = table.querySelector('td.mine[data-c="' + column + '"]');
    if (first) {
      focus(first);
    }
  }

  land();
  refused.read().forEach((one) => answered(one.edit, one.result, false));
  if (problems.childElementCount > 0) {
    tell(0, null);
  }
  queue.waiting().forEach((edit) => {
    const cell = cells.find(edit.student, edit.column);
    if (cell) {
      cells.show(cell, edit.text, "wait");
    }
  });
  queue.flush();
})();
