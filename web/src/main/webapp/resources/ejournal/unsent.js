/*
 * What this browser still holds of the account's entries, told on every page of the staff: to which pages of the journal they
 * belong, what they say, and, before somebody signs out, that they stay behind. It sends nothing: the page they belong to
 * does, once it is open. Where that page is closed to its typist by now, they can be read here, copied and thrown away.
 */
(function () {
  "use strict";
  const box = document.getElementById("unsent");
  if (!box) {
    return;
  }
  const words = box.dataset;
  const list = box.querySelector("ul");
  const account = document.querySelector("meta[name=account]").content;
  const grid = document.getElementById("grid");
  const here = grid && !grid.dataset.past ? grid.dataset.page : null;
  const leave = document.getElementById("leave");
  /* What was made just now is on its way, from another tab perhaps. */
  const SETTLES = 3000;
  const AGAIN = 2000;
  let shown = "";

  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, index) => values[index]);

  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = request.onblocked = () => reject(request.error);
    });
  }

  /** The drawer of all pages; there is none where nothing was ever typed, and none is made. */
  async function drawer() {
    const asked = indexedDB.open("ejournal", 1);
    asked.onupgradeneeded = () => asked.transaction.abort();
    const database = await done(asked);
    database.onversionchange = () => database.close();
    return database;
  }

  async function kept() {
    let database = null;
    try {
      database = await drawer();
      const range = IDBKeyRange.bound(account + "/", account + "/\uffff");
      return await done(database.transaction("kept").objectStore("kept").index("owner").getAll(range));
    } catch (none) {
      return [];
    } finally {
      database && database.close();
    }
  }

  /** Words on the presence and remarks, which have lists of their own. */
  function listed() {
    const found = [];
    for (const kind of ["present", "remarks"]) {
      const start = "ejournal." + kind + "." + account + ".";
      try {
        Object.keys(localStorage).filter((key) => key.startsWith(start)).forEach((key) => {
          const owner = account + "/" + key.slice(start.length);
          JSON.parse(localStorage.getItem(key)).forEach((one) => found.push({ ...one, kind: kind, key: key, owner: owner }));
        });
      } catch (unreadable) {
        // what cannot be read cannot be told of
      }
    }
    return found;
  }

  async function all() {
    return [...(await kept()), ...listed()].sort((a, b) => (a.order || 0) - (b.order || 0));
  }

  function said(one) {
    const edit = one.kind === "refused" ? one.edit : one;
    const text = {
      note: () => [one.topic, one.homework].filter(Boolean).join(" · "),
      present: () => words.present,
      remarks: () => one.body.text || one.body.reason,
    }[edit.kind];
    const what = (edit.where ? edit.where + ": " : "") + ((text ? text() : edit.text) || words.empty);
    return one.kind === "refused" && one.result.reason ? what + " — " + one.result.reason : what;
  }

  function element(name, style, text) {
    const made = document.createElement(name);
    made.className = style;
    made.textContent = text;
    return made;
  }

  function button(text, act) {
    const made = element("button", "link", text);
    made.type = "button";
    made.addEventListener("click", () => act(made));
    return made;
  }

  async function drop(records) {
    records.filter((one) => one.key).forEach((one) => localStorage.removeItem(one.key));
    const stored = records.filter((one) => !one.key);
    if (stored.length > 0) {
      const database = await drawer();
      const transaction = database.transaction("kept", "readwrite");
      stored.forEach((one) => transaction.objectStore("kept").delete(one.id));
      await new Promise((resolve) => (transaction.oncomplete = transaction.onabort = resolve));
      database.close();
    }
    look();
  }

  /** Thrown away only by whoever says so twice. */
  function dropper(records) {
    return button(words.drop, (made) => {
      if (made.dataset.sure) {
        drop(records);
      } else {
        made.dataset.sure = "yes";
        made.textContent = words.sure;
      }
    });
  }

  function copier(records) {
    const made = button(words.copy, () => navigator.clipboard.writeText(records.map(said).join("\n")));
    made.hidden = !navigator.clipboard;
    return made;
  }

  function line(page, records) {
    const item = document.createElement("li");
    const link = element("a", "", records.map((one) => one.title).find(Boolean) || fill(words.page, page));
    const entries = document.createElement("details");
    const texts = document.createElement("ul");
    const ways = element("p", "ways", "");
    link.href = "/journal/page.xhtml?id=" + encodeURIComponent(page);
    texts.append(...records.map((one) => element("li", "", said(one))));
    ways.append(copier(records), " ", dropper(records));
    entries.append(element("summary", "", fill(words.show, records.length)), texts, ways);
    item.append(link, entries);
    return item;
  }

  function tell(records) {
    const now = JSON.stringify(records);
    if (now === shown) {
      return;
    }
    shown = now;
    const pages = new Map();
    records.forEach((one) => {
      const page = one.owner.slice(account.length + 1);
      pages.set(page, [...(pages.get(page) || []), one]);
    });
    box.hidden = records.length === 0;
    box.querySelector("p").textContent = fill(words.told, records.length);
    list.replaceChildren(...[...pages].map(([page, its]) => line(page, its)));
  }

  async function look() {
    if (!document.hidden) {
      const settled = Date.now() - SETTLES;
      tell((await all()).filter((one) => one.owner !== account + "/" + here && ((one.edit || one).made || 0) < settled));
    }
  }

  /* leaving */

  function ask(count) {
    const note = element("div", "note warn", "");
    note.setAttribute("role", "alert");
    const go = button(words.leave, () => leave.submit());
    note.append(element("p", "", fill(words.leaving, count)), go, " ", button(words.stay, () => note.remove()));
    document.querySelectorAll("#content > .note.leaving").forEach((old) => old.remove());
    note.classList.add("leaving");
    box.after(note);
    note.scrollIntoView({ block: "nearest" });
    go.focus();
  }

  leave.addEventListener("submit", async (event) => {
    event.preventDefault();
    const count = (await all()).length;
    if (count > 0) {
      ask(count);
    } else {
      leave.submit();
    }
  });
  document.addEventListener("visibilitychange", look);
  setInterval(look, AGAIN);
  look();
})();
