/* A file that is too large is told of at once: it would be sent for a long time only to be turned away. */
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
})();
