/* How many messages wait to be read: asked for when the page is there and once a minute while somebody looks at it. */
window.Bell = (function () {
  "use strict";
  const bell = document.getElementById("bell");
  if (!bell) {
    return { show: () => {} };
  }
  const count = bell.querySelector(".count");
  const said = bell.querySelector("[aria-live]");

  function show(unread) {
    count.hidden = unread === 0;
    count.textContent = unread > 99 ? "99+" : String(unread);
    const words = unread === 0 ? "" : said.dataset.words.replace("{0}", unread);
    if (said.textContent !== words) {
      said.textContent = words;
    }
  }

  async function ask() {
    if (document.visibilityState !== "visible") {
      return;
    }
    try {
      const answer = await fetch("/api/messages/unread");
      if (answer.ok) {
        show((await answer.json()).unread);
      }
    } catch (unreachable) {
      // the number shown stays until the network is back
    }
  }

  setInterval(ask, 60000);
  document.addEventListener("visibilitychange", ask);
  ask();
  return { show: show };
})();
