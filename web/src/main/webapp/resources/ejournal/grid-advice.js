/*
 * Advice on the lesson's note: topics under the topic's field, and the parallel groups for which the note can be repeated.
 * Asked for when somebody comes to the fields, so that opening a page costs nothing.
 */
(function () {
  "use strict";
  const page = Journal.page;
  const words = page.words;
  const panel = document.getElementById("lesson");
  const topic = document.getElementById("topic");
  const topics = document.getElementById("topics-advised");
  const homework = document.getElementById("homework");
  const planned = document.getElementById("topic-planned");
  const repeat = document.getElementById("repeat");
  const LONGEST = 60;
  let head = null;
  let asked = null;
  let advice = { planned: null, topics: [], parallels: [] };

  function clear() {
    asked = null;
    advice = { planned: null, topics: [], parallels: [] };
    planned.hidden = topics.hidden = repeat.hidden = true;
  }

  async function ask() {
    const lesson = head && head.dataset.lesson;
    if (!lesson || asked === lesson || topic.readOnly) {
      return;
    }
    asked = lesson;
    try {
      const answer = await page.send("GET", "/api/lessons/" + lesson + "/advice");
      if (asked === lesson) {
        advice = answer;
        showPlanned();
        showTopics();
        showParallels();
      }
    } catch (failure) {
      // without a line nobody is advised; the next coming asks again
      asked = null;
    }
  }

  function button(text, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "link";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  const text = (field) => field.value.trim();
  const write = (field, wanted) => {
    field.value = wanted;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  /** What the plan has for the lesson, as long as nothing else is typed. */
  function showPlanned() {
    const plan = advice.planned;
    planned.hidden = !plan || topic.readOnly || !plan.topic.startsWith(text(topic)) || text(topic) === plan.topic;
    if (!planned.hidden) {
      const kind = plan.kind === "lesson" ? "" : words["planned_" + plan.kind] + " ";
      const made = button(Journal.fill(words.planned, plan.position, kind, plan.topic), takePlanned);
      made.setAttribute("aria-keyshortcuts", "Alt+Enter");
      const line = document.createElement("p");
      line.className = "hint";
      line.textContent = plan.homework ? Journal.fill(words.plannedHomework, plan.homework) : words.plannedKey;
      planned.replaceChildren(made, line);
    }
  }

  /** Topic and homework by the plan; homework that is there stays. */
  function takePlanned() {
    const plan = advice.planned;
    if (plan && !planned.hidden) {
      write(topic, plan.topic);
      if (plan.homework && !text(homework)) {
        write(homework, plan.homework);
      }
      topic.focus();
    }
  }

  /** Topics that go on with what is typed, or that hold its words. */
  function showTopics() {
    const typed = topic.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const fitting = advice.topics.filter(
      (one) => one !== topic.value.trim() && typed.every((word) => one.toLowerCase().includes(word))
    );
    const here = panel.contains(document.activeElement) && document.activeElement.closest("#topic-field");
    topics.hidden = fitting.length === 0 || !here;
    topics.replaceChildren(
      ...fitting.slice(0, 5).map((one) => {
        const line = document.createElement("li");
        const short = one.length > LONGEST ? one.slice(0, LONGEST - 1) + "…" : one;
        const made = button(short, () => {
          topic.value = one;
          topic.dispatchEvent(new Event("input", { bubbles: true }));
          topic.focus();
        });
        made.title = one;
        line.append(made);
        return line;
      })
    );
  }

  const name = (parallel) => parallel.schoolClass + (parallel.group ? ", " + parallel.group : "");
  const day = (parallel) => parallel.date.slice(8) + "." + parallel.date.slice(5, 7);
  const said = (parallel) => Journal.fill(words.parallel, name(parallel), day(parallel), parallel.number);

  function showParallels() {
    const now = advice.parallels.filter((one) => !one.ahead);
    const ahead = advice.parallels.filter((one) => one.ahead);
    const written = head && (head.dataset.topic || head.dataset.homework);
    repeat.hidden = !written || advice.parallels.length === 0;
    repeat.replaceChildren();
    if (now.length > 0) {
      repeat.append(button(Journal.fill(words.repeat, now.map(said).join("; ")), () => repeatFor(now)));
    }
    if (ahead.length > 0) {
      const line = document.createElement("p");
      line.className = "hint";
      line.textContent = Journal.fill(words.repeatAhead, ahead.map(said).join("; "));
      repeat.append(line);
    }
  }

  /** Each group's page is a save of its own: one that is refused does not stop the others. */
  async function repeatFor(parallels) {
    const data = head.dataset;
    const note = { topic: data.topic, homework: data.homework, links: Journal.Links.of(data.links || ""), hours: Number(data.hours) || 1 };
    const due = (one) => (data.due && data.due >= one.date ? data.due : "");
    const done = [];
    const left = [];
    for (const one of parallels) {
      one.opId = one.opId || Journal.uuid();
      try {
        await page.send("PUT", "/api/lessons/" + one.lesson, { ...note, due: due(one), expectedVersion: one.version, opId: one.opId });
        done.push(one);
      } catch (failure) {
        left.push(one);
      }
    }
    advice.parallels = advice.parallels.filter((one) => !done.includes(one));
    showParallels();
    // a day before the other group's lesson is none that its homework could be due on
    const undue = done.filter((one) => data.due && !due(one));
    const lines = [
      done.length ? Journal.fill(words.repeated, done.map(said).join("; ")) : "",
      undue.length ? Journal.fill(words.repeatUndue, undue.map(said).join("; ")) : "",
      left.length ? Journal.fill(words.repeatFailed, left.map(said).join("; ")) : "",
    ].filter(Boolean);
    const line = document.createElement("p");
    line.className = left.length ? "note bad" : "hint";
    line.textContent = lines.join(" ");
    repeat.hidden = false;
    repeat.append(line);
    page.say(line.textContent);
  }

  document.getElementById("grid").addEventListener("ej:lesson-selected", (event) => {
    head = event.detail.head;
    clear();
    if (panel.contains(document.activeElement)) {
      ask();
    }
  });
  document.getElementById("grid").addEventListener("ej:lesson-changed", (event) => {
    if (event.detail.head === head) {
      showParallels();
    }
  });
  panel.addEventListener("focusin", (event) => {
    if (event.target.closest(".field")) {
      ask();
      showTopics();
    }
  });
  panel.addEventListener("focusout", () => setTimeout(showTopics, 0));
  topic.addEventListener("input", () => {
    showPlanned();
    showTopics();
  });
  topic.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      takePlanned();
      return;
    }
    const first = topics.querySelector("button");
    if (event.key === "ArrowDown" && first && !topics.hidden && topic.selectionStart === topic.value.length) {
      event.preventDefault();
      first.focus();
    }
  });
  topics.addEventListener("keydown", (event) => {
    const lines = [...topics.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && lines[lines.indexOf(document.activeElement) + step];
    if (event.key === "Escape" || (step === -1 && !next)) {
      topic.focus();
    } else if (next) {
      event.preventDefault();
      next.focus();
    }
  });
})();
