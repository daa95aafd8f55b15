/* The checker's remarks below the grid: leaving one, saying that it is mended, accepting it or giving it back. */
(function () {
  "use strict";
  const page = window.Journal && Journal.page;
  const section = document.getElementById("checks");
  if (!page || !section) {
    return;
  }
  const list = section.querySelector("ul");
  const form = section.querySelector("form");
  const text = section.querySelector("textarea");
  const toLesson = document.getElementById("checkLesson");
  const status = section.querySelector("[role=status]");
  const address = "/api/pages/" + section.dataset.page + "/checks";
  // what is typed stays until it arrived
  const draft = new Journal.Store("ejournal.check." + page.account + "." + section.dataset.page);
  // and so does an answer, by the remark that it answers
  const answers = new Journal.Store("ejournal.check-answers." + page.account + "." + section.dataset.page);
  let lesson = null;
  let sending = null;

  function element(name, style, words) {
    const made = document.createElement(name);
    made.className = style;
    made.textContent = words;
    return made;
  }

  function failed(trouble) {
    const problem = trouble.problem;
    status.textContent = (problem && (problem.detail || problem.title)) || page.words.failed;
  }

  function day(iso) {
    return iso ? iso.slice(8, 10) + "." + iso.slice(5, 7) : "";
  }

  function moment(iso) {
    const at = new Date(iso);
    const two = (number) => String(number).padStart(2, "0");
    return two(at.getDate()) + "." + two(at.getMonth() + 1) + " " + two(at.getHours()) + ":" + two(at.getMinutes());
  }

  function drafted(check) {
    return answers.read().find((one) => one.id === check.id && one.state === check.state);
  }

  function keep(check, words) {
    const others = answers.read().filter((one) => one.id !== check.id);
    answers.write(words ? [...others, { id: check.id, state: check.state, text: words }] : others);
  }

  async function move(check, state, words) {
    status.textContent = "";
    try {
      await page.send("PUT", "/api/checks/" + check.id, { state: state, text: words });
      keep(check, "");
      await load();
    } catch (trouble) {
      failed(trouble);
    }
  }

  function way(label, act) {
    const button = element("button", "link", label);
    button.type = "button";
    button.addEventListener("click", act);
    return button;
  }

  /* one more line in which the answer, or the reason, is typed */
  function asking(line, check, label, needed, act) {
    const field = document.createElement("input");
    field.className = "line";
    field.maxLength = 1000;
    field.required = needed;
    field.setAttribute("aria-label", label);
    field.placeholder = label;
    field.value = (drafted(check) || { text: "" }).text;
    field.addEventListener("input", () => keep(check, field.value));
    const ask = document.createElement("form");
    ask.className = "inline";
    const send = element("button", "button", page.words.checkSend);
    ask.append(field, send);
    ask.addEventListener("submit", (event) => {
      event.preventDefault();
      act(field.value);
    });
    line.querySelectorAll("form").forEach((old) => old.remove());
    line.append(ask);
    return field;
  }

  function ways(line, check, may) {
    const words = page.words;
    const row = element("p", "ways", "");
    let ask = null;
    if (check.state === "open" && may.mayMend) {
      ask = () => asking(line, check, words.checkAnswer, false, (said) => move(check, "mended", said));
      row.append(way(words.checkMended, () => ask().focus()));
    } else if (check.state === "mended" && may.mayCheck) {
      ask = () => asking(line, check, words.checkReason, true, (said) => move(check, "open", said));
      row.append(way(words.checkAccept, () => move(check, "accepted", "")), way(words.checkBack, () => ask().focus()));
    }
    if (row.childElementCount > 0) {
      line.append(row);
    }
    if (ask && drafted(check)) {
      ask();
    }
  }

  function line(check, may) {
    const words = page.words;
    const made = element("li", "", "");
    const said = element("p", "", check.text);
    said.prepend(element("span", "lamp " + (check.state === "open" ? "warn" : "good"), words["check." + check.state]));
    made.append(said);
    if (check.answer) {
      made.append(element("p", "soft", check.answer));
    }
    const about = check.date ? Journal.fill(words.checkLesson, day(check.date)) + " · " : "";
    made.append(element("p", "hint", about + check.author + " · " + moment(check.movedAt)));
    ways(made, check, may);
    return made;
  }

  function show(found) {
    section.hidden = found.checks.length === 0 && !found.mayCheck;
    form.hidden = !found.mayCheck;
    list.replaceChildren(...found.checks.map((check) => line(check, found)));
  }

  async function load() {
    show(await page.send("GET", address));
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    status.textContent = "";
    // sent again after an answer that got lost it is the same remark; another text is another one
    sending = sending && sending.text === text.value ? sending : { text: text.value, opId: Journal.uuid() };
    const remark = { ...sending };
    if (toLesson.checked && lesson) {
      remark.lesson = lesson;
    }
    try {
      show(await page.send("POST", address, remark));
      text.value = "";
      sending = null;
      draft.write([]);
    } catch (trouble) {
      failed(trouble);
    }
  });

  document.addEventListener("ej:lesson-selected", (event) => {
    lesson = Number(event.detail.lesson) || null;
    toLesson.disabled = !lesson;
    const date = event.detail.head ? event.detail.head.dataset.date : "";
    toLesson.nextElementSibling.textContent = Journal.fill(page.words.checkThisLesson, date);
  });

  text.value = draft.read().join("");
  text.addEventListener("input", () => draft.write(text.value ? [text.value] : []));
  load().catch(failed);
})();
