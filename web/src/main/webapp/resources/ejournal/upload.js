/* A file that is too large is told of at once: it would be sent for a long time only to be turned away. What takes longer than
   a second says for how long it is at work, and is not asked for twice. */
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
    const tell = () => {
      note.textContent = form.dataset.busy.replace("{0}", Math.round((Date.now() - began) / 1000));
      if (!note.isConnected) {
        form.prepend(note);
      }
    };
    const ticking = window.setInterval(tell, 1000);
    /* somebody who comes back by the browser's button finds the form as it was */
    window.addEventListener("pagehide", () => {
      window.clearInterval(ticking);
      note.remove();
      delete form.dataset.sent;
    });
  });
})();
