/* The family's pages: the visit, weeks by arrow keys, the next new line, printing, ticks of one's own. */
(function () {
  "use strict";
  const shown = document.querySelector("[data-read]");

  /** Keeps the visit once the page lies before somebody's eyes: a page loaded in the background is none. */
  function visit() {
    if (document.visibilityState !== "visible") {
      document.addEventListener("visibilitychange", visit, { once: true });
      return;
    }
    fetch("/api/diary/visits", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "X-CSRF-Token": document.querySelector("meta[name=csrf]").content,
      },
      body: JSON.stringify({ student: Number(shown.dataset.student), readAt: shown.dataset.read }),
    })
      .then((answer) => answer.text())
      .catch(() => undefined);
  }

  function isTyping(target) {
    return target instanceof Element && target.closest("input, select, textarea, [role=dialog], dialog") !== null;
  }

  /** The new lines one after another, from the one that has the focus. */
  function nextNew() {
    const lines = [...document.querySelectorAll(".entry.new")];
    const at = lines.indexOf(document.activeElement);
    const next = lines[(at + 1) % lines.length];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "center" });
    }
  }

  function keys(event) {
    if (event.altKey && event.code === "KeyN" && document.querySelector(".entry.new")) {
      event.preventDefault();
      nextNew();
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !isTyping(event.target)) {
      const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
      const link = way && document.querySelector(".weeks a[rel=" + way + "]");
      if (link) {
        event.preventDefault();
        link.click();
      }
    }
  }

  /** Ticks live in this browser only, by account and lesson; what is two months old is forgotten. */
  function ticks() {
    const boxes = document.querySelectorAll("#todo input[data-lesson]");
    const key = "ejournal.done." + document.querySelector("meta[name=account]").content;
    const old = Date.now() - 60 * 24 * 3600 * 1000;
    let done = {};
    try {
      const kept = JSON.parse(localStorage.getItem(key)) || {};
      done = Object.fromEntries(Object.entries(kept).filter((line) => line[1] > old));
      localStorage.setItem(key, JSON.stringify(done));
    } catch (refused) {
      return;
    }
    boxes.forEach((box) => {
      const id = shown.dataset.student + "." + box.dataset.lesson;
      const line = box.closest("li");
      box.checked = id in done;
      line.classList.toggle("did", box.checked);
      box.closest("label").hidden = false;
      box.addEventListener("change", () => {
        line.classList.toggle("did", box.checked);
        if (box.checked) {
          done[id] = Date.now();
        } else {
          delete done[id];
        }
        localStorage.setItem(key, JSON.stringify(done));
      });
    });
    document.getElementById("todo-hint").hidden = boxes.length === 0;
  }

  const print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  const fresh = document.getElementById("fresh");
  if (fresh) {
    fresh.addEventListener("click", (event) => {
      event.preventDefault();
      nextNew();
    });
  }
  if (document.getElementById("todo")) {
    ticks();
  }
  if (shown && shown.dataset.student && shown.dataset.read) {
    visit();
  }
  document.addEventListener("keydown", keys);
})();
