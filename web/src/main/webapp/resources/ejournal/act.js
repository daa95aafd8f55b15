/* The act on a correction: printing it by a button. */
document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));
