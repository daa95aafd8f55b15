/* The list of messages: what is looked at counts as read; the arrow keys go from one to the next. */
(function () {
  "use strict";
  const list = document.getElementById("notices");
  const token = document.querySelector("meta[name=csrf]").content;
  const links = [...list.querySelectorAll(".notice a")];

  function move(step) {
    const at = links.indexOf(document.activeElement);
    const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
    if (next) {
      next.focus();
    }
  }

  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      move(step);
    }
  });

  async function read() {
    const ids = [...list.querySelectorAll(".unread")].map((one) => Number(one.dataset.id));
    if (ids.length === 0) {
      return;
    }
    try {
      const answer = await fetch("/api/messages/read", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": token },
        body: JSON.stringify({ ids: ids }),
      });
      if (answer.ok && window.Bell) {
        window.Bell.show((await answer.json()).unread);
      }
    } catch (unreachable) {
      // they stay unread and are marked the next time
    }
  }

  function look() {
    if (document.visibilityState === "visible") {
      document.removeEventListener("visibilitychange", look);
      setTimeout(read, 1500);
    }
  }

  document.addEventListener("visibilitychange", look);
  look();
})();
