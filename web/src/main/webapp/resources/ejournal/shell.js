/* What every page has: the search over one's classes, subjects and pupils (Ctrl+K). */
(function () {
  "use strict";
  const dialog = document.getElementById("search");
  if (!dialog) {
    return;
  }
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("ul");
  let timer = 0;
  let asked = 0;

  function open() {
    dialog.showModal();
    input.select();
    look();
  }

  function say(text) {
    const line = document.createElement("li");
    line.className = "hint";
    line.textContent = text;
    list.replaceChildren(line);
  }

  function show(results) {
    if (results.length === 0) {
      say(input.value.trim() ? dialog.dataset.nothing : "");
      return;
    }
    list.replaceChildren(
      ...results.map((result, index) => {
        const line = document.createElement("li");
        const link = document.createElement("a");
        const kind = document.createElement("span");
        line.setAttribute("role", "option");
        line.setAttribute("aria-selected", String(index === 0));
        link.href = result.href;
        link.tabIndex = -1;
        link.textContent = result.label;
        kind.className = "hint";
        kind.textContent = result.hint || "";
        link.append(kind);
        line.append(link);
        return line;
      })
    );
  }

  async function look() {
    const number = ++asked;
    try {
      const answer = await fetch("/api/search?q=" + encodeURIComponent(input.value.trim()));
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const found = await answer.json();
      if (number === asked) {
        show(found.results);
      }
    } catch (failure) {
      say(dialog.dataset.failed);
    }
  }

  function move(step) {
    const lines = [...list.querySelectorAll("[role=option]")];
    const at = lines.findIndex((line) => line.getAttribute("aria-selected") === "true");
    const next = lines[Math.min(lines.length - 1, Math.max(0, at + step))];
    if (next) {
      lines.forEach((line) => line.setAttribute("aria-selected", String(line === next)));
      next.scrollIntoView({ block: "nearest" });
    }
  }

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyK") {
      event.preventDefault();
      open();
    }
  });
  document.getElementById("find").addEventListener("click", open);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 150);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const link = list.querySelector("[aria-selected=true] a");
      if (link) {
        event.preventDefault();
        link.click();
      }
    }
  });
})();
