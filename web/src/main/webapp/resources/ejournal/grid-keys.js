/* What a key means in the grid, on a Russian and on a Latin keyboard alike. Knows nothing of cells. */
window.Journal = window.Journal || {};

Journal.Keys = {
  /** Where a Latin layout has other letters, the key's place on the board decides. */
  places: {
    KeyY: "н", KeyE: "у", KeyJ: "о", Comma: "б", KeyG: "п", KeyP: "з", KeyF: "а", KeyX: "ч", KeyC: "с", KeyD: "в",
  },

  /** Where a Russian layout has a letter that means nothing here, a Latin keyboard has its dot, and the arrow of 2>4. */
  signs: { "ю": ".", "Ю": ">" },

  /** The letter that was meant; null for keys that write nothing. */
  letter(event) {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) {
      return null;
    }
    const typed = event.key.toLowerCase();
    if (/^[a-z,]$/.test(typed)) {
      return Journal.Keys.places[event.code] || typed;
    } else if (event.code === "Backslash") {
      // beside Enter: the slash of a Russian keyboard, with or without Shift
      return "/";
    }
    return Journal.Keys.signs[event.key] || typed;
  },

  /** One key that is a whole entry: it is set at once. */
  isWhole(letter) {
    return /^[1-5нбуо.]$/.test(letter);
  },

  isMark(text) {
    return /^[1-5]$/.test(text);
  },

  isAway(text) {
    return /^(н|у|б|нп)$/i.test(text);
  },

  /** Whether a letter goes on with what was just set: 5 and /4, 2 and -4, н and п, н and /а, о and св, 4 and space о. */
  goesOn(text, letter) {
    return /^[/ >→-]$/.test(letter) || (/^[ноу]$/.test(text) && /^[пзс]$/.test(letter));
  },

  /** What a text means, in words; empty where a mark speaks for itself. */
  meaning(text, words) {
    const found = words.means.split(";").find((one) => one.startsWith(text + "="));
    return text && found ? found.slice(text.length + 1) : "";
  },
};
