/* A file that is too large is told of at once: it would be sent for a long time only to be turned away. What takes longer than
   a second says for how long it is at work, and what it is at where the server tells, and is not asked for twice. */
(function () {
  "use strict";
  document.addEventListener("change", (event) => {
    const input = event.target;
    if (!input.matches("input[type=file][data-limit]")) {
      return;
    }
    const large = [...input.files].some((file) => file.size > Number(input.dataset.limit));
    input.setCustomValidity(large ? input.dataset.tooLarge : "");
    input.reportValidity();
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-busy]") || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    const began = Date.now();
    const note = document.createElement("p");
    note.className = "note busy";
    note.setAttribute("role", "status");
    let step = "";
    let asking = false;
    const tell = () => {
      note.textContent = step + form.dataset.busy.replace("{0}", Math.round((Date.now() - began) / 1000));
    };
    /* while the form is sent nothing is under way yet, and then the line says for how long only */
    const ask = () => {
      if (!form.dataset.step || asking) {
        return;
      }
      asking = true;
      fetch(form.dataset.step)
        .then((answer) => (answer.status === 200 ? answer.json() : null))
        .then((at) => {
          const words = at && form.getAttribute("data-step-" + at.phase.toLowerCase());
          step = words ? words.replace("{0}", at.done).replace("{1}", at.total) + " " : "";
          tell();
        })
        .catch(() => {
          step = "";
        })
        .finally(() => {
          asking = false;
        });
    };
    const asked = window.setInterval(ask, 500);
    const ticking = window.setInterval(() => {
      tell();
      if (!note.isConnected) {
        form.prepend(note);
      }
    }, 1000);
    /* somebody who comes back by the browser's button finds the form as it was */
    window.addEventListener("pagehide", () => {
      window.clearInterval(ticking);
      window.clearInterval(asked);
      note.remove();
      delete form.dataset.sent;
    });
  });
})();
