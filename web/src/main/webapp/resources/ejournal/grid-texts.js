/*
 * Topic and homework of a lesson: what became of them, and asking for their correction where the lesson is closed. Hears of lessons
 * from grid.js; the history is shown by grid-history.js.
 */
(function () {
  "use strict";
  const table = document.getElementById("grid");
  let head = null;

  function follow(name, history, address) {
    const box = document.getElementById(name + "Box");
    const past = document.getElementById(name + "History");
    const way = document.getElementById(name + "Ask");
    const asking = new Journal.Asking(name, way, {
      isAsked: (lesson) => lesson.dataset.asks === "true",
      key: (lesson) => ({ lesson: lesson.dataset.lesson }),
      text: (lesson) => lesson.dataset[name] || "",
      request: (lesson, text) => [
        address,
        { lesson: Number(lesson.dataset.lesson), [name]: text, expectedVersion: Number(lesson.dataset.version || 0) },
      ],
      back: () => way,
    });
    past.addEventListener("click", () => {
      const called = box.getAttribute("aria-label") + ", " + head.dataset.date;
      const detail = { from: past, name: called, path: "/api/lessons/" + head.dataset.lesson + history };
      table.dispatchEvent(new CustomEvent("ej:history-wanted", { detail: detail }));
    });
    return (lesson) => {
      box.hidden = false;
      asking.show(lesson);
    };
  }

  const followed = [
    follow("topic", "/history", "/api/corrections/topics"),
    follow("homework", "/homework/history", "/api/corrections/homework"),
  ];

  function show(lesson) {
    head = lesson;
    followed.forEach((one) => one(lesson));
  }

  table.addEventListener("ej:lesson-selected", (event) => show(event.detail.head));
  if (Journal.page.lesson()) {
    show(Journal.page.lesson());
  }
})();
