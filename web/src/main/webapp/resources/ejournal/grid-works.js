/* The works of the lesson beside the grid: the kind and title of each, one more, and annulling one that holds nothing. */
(function () {
  "use strict";
  const page = window.Journal && Journal.page;
  const section = document.getElementById("works");
  if (!page || !section) {
    return;
  }
  const table = document.getElementById("grid");
  const list = section.querySelector("[data-list]");
  const status = section.querySelector("[role=status]");
  const words = section.dataset;
  const QUESTION = "works";
  const PAUSE = 600;
  // what is typed stays until it arrived
  const drafts = new Journal.Store("ejournal.works." + page.account + "." + table.dataset.page);
  let shown = null;
  let kinds = null;
  // records of our own on their way, or not yet told of by the server
  let own = 0;

  /** The kinds of work of the school, asked for once and only where somebody may choose. */
  function loadKinds() {
    kinds = kinds || fetch("/api/work-types").then((answer) => (answer.ok ? answer.json() : []), () => []);
    return kinds;
  }

  function heads(lesson) {
    return [...table.querySelectorAll('thead th[data-lesson="' + lesson + '"]')];
  }

  function column(head) {
    return head.dataset.column || head.dataset.lesson;
  }

  function drafted(head) {
    return drafts.read().find((one) => one.column === column(head));
  }

  function keep(head, draft) {
    const others = drafts.read().filter((one) => one.column !== column(head));
    drafts.write(draft ? [...others, { column: column(head), version: head.dataset.changes || "0", ...draft }] : others);
  }

  function failed(trouble) {
    own = 0;
    const problem = trouble.problem;
    status.textContent = (problem && (problem.detail || problem.title)) || page.words.failed;
  }

  function option(value, text) {
    const made = document.createElement("option");
    made.value = value;
    made.textContent = text;
    return made;
  }

  function kindName(kind) {
    return Journal.fill(words.weight, kind.name, kind.weight);
  }

  function button(style, text, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = style;
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  function chooser(label, known, chosen, none) {
    const select = document.createElement("select");
    select.setAttribute("aria-label", label);
    if (none !== undefined) {
      select.append(option("", none));
    }
    known
      .filter((kind) => !kind.retired || String(kind.id) === chosen)
      .forEach((kind) => select.append(option(String(kind.id), kindName(kind))));
    select.value = chosen || "";
    return select;
  }

  function note(type, title, head) {
    return {
      type: type ? Number(type) : null,
      title: title,
      expectedVersion: head ? Number(head.dataset.changes || 0) : null,
      opId: Journal.uuid(),
    };
  }

  /** Sends what a line says and lets the column weigh by it at once. */
  async function save(head, select, title, known) {
    const further = head.dataset.column;
    const path = "/api/lessons/" + head.dataset.lesson + (further ? "/works/" + further : "/work");
    const body = note(select.value, title.value.trim(), head);
    status.textContent = "";
    try {
      own++;
      const saved = await page.send("PUT", path, further ? { ...body, annulled: false } : body);
      settle(head, body, saved.version, known.find((kind) => String(kind.id) === select.value));
    } catch (trouble) {
      failed(trouble);
    }
  }

  /** What a kind weighs on a day: the first of the decisions that do not hold there tells what was in force. */
  function weighing(kind, date) {
    const day = date.split(".").reverse().join("-");
    const later = kind.decisions.find((decision) => decision.starts > day);
    return later ? { weight: later.weightBefore, retake: later.retakeBefore } : kind;
  }

  function settle(head, body, version, kind) {
    const data = head.dataset;
    keep(head, null);
    data.changes = version;
    data.type = body.type || "";
    data.title = body.title;
    data.work = kind ? kind.name : "";
    const inForce = kind ? weighing(kind, data.date) : { weight: 1, retake: "replace" };
    data.weight = inForce.weight;
    data.retake = inForce.retake;
    const heavy = Number(data.weight) > 1;
    head.classList.toggle("heavy", heavy);
    [...table.tBodies[0].rows].forEach((row) => {
      const cell = page.cells.find(row.dataset.student, column(head));
      if (cell) {
        cell.classList.toggle("heavy", heavy);
      }
      page.cells.reckon(row);
    });
    table.dispatchEvent(new CustomEvent("ej:work-changed", { bubbles: true }));
  }

  async function annul(head, title) {
    const body = { ...note(head.dataset.type, title.value.trim(), head), annulled: true };
    try {
      await page.send("PUT", "/api/lessons/" + head.dataset.lesson + "/works/" + head.dataset.column, body);
      reload(head.dataset.lesson);
    } catch (trouble) {
      failed(trouble);
    }
  }

  async function add(lesson, type) {
    try {
      const added = await page.send("POST", "/api/lessons/" + lesson + "/works", note(type, "", null));
      reload(added.column);
    } catch (trouble) {
      failed(trouble);
    }
  }

  /** A column more or less: the page is laid out anew. What is not sent yet is kept in the browser. */
  function reload(to) {
    if (to) {
      history.replaceState(null, "", "#c" + to);
    }
    location.reload();
  }

  function line(head, known) {
    const made = document.createElement("div");
    made.className = "field work";
    const further = Boolean(head.dataset.column);
    const select = chooser(further ? words.more : words.kind, known, head.dataset.type, further ? undefined : words.none);
    const title = document.createElement("input");
    title.maxLength = 120;
    title.value = head.dataset.title || "";
    title.placeholder = words.title;
    title.setAttribute("aria-label", words.title);
    // whoever walks through the kinds by arrow keys means the last of them
    const typed = () => keep(head, { type: select.value, title: title.value });
    const soon = () => {
      typed();
      clearTimeout(made.timer);
      made.timer = setTimeout(() => save(head, select, title, known), PAUSE);
    };
    [select, title].forEach((field) => field.addEventListener("change", soon));
    title.addEventListener("input", typed);
    takeUp(head, select, title, soon);
    made.append(select, title);
    if (further) {
      made.append(button("link", words.annul, () => annul(head, title)));
    }
    return made;
  }

  /** What did not arrive is sent again, unless somebody changed the work since: then the typist decides. */
  function takeUp(head, select, title, send) {
    const draft = drafted(head);
    if (!draft) {
      return;
    }
    select.value = draft.type;
    title.value = draft.title;
    if (draft.version === (head.dataset.changes || "0")) {
      send();
    } else {
      status.textContent = words.kept;
    }
  }

  function adder(lesson, known) {
    const made = document.createElement("div");
    made.className = "inline field adder";
    const more = chooser(words.more, known, "");
    more.selectedIndex = 0;
    made.append(more, button("button", words.add, () => add(lesson, more.value)));
    return made;
  }

  function show(head, editable) {
    shown = head.dataset.lesson;
    status.textContent = "";
    // works may be planned ahead
    const open = !head.dataset.closed || head.dataset.closed === "JR-06";
    section.hidden = !(editable && open && head.dataset.mine === "true");
    layOut();
  }

  /** The lines are made when somebody opens them, so that opening a page costs nothing. */
  async function layOut() {
    const lesson = shown;
    list.replaceChildren();
    if (section.hidden || !section.open) {
      return;
    }
    const known = await loadKinds();
    if (shown !== lesson) {
      return;
    }
    list.replaceChildren(...heads(lesson).map((one) => line(one, known)), adder(lesson, known));
  }

  /** Somebody else changed which works there are, or what they weigh: the page is laid out anew when the typist says so. */
  function heard(kindsOfChanges) {
    if (!kindsOfChanges.includes("work")) {
      return;
    } else if (own > 0) {
      own = 0;
    } else {
      page.ask(QUESTION, words.others, [[words.show, () => reload(shown)]]);
    }
  }

  section.addEventListener("toggle", () => shown && layOut());
  table.addEventListener("ej:lesson-selected", (event) => show(event.detail.head, event.detail.editable));
  table.addEventListener("ej:page-changed", (event) => heard(event.detail.kinds));
})();
