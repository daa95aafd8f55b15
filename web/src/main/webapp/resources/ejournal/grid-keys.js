/* What a key means in the grid, on a Russian and on a Latin keyboard alike. Knows nothing of cells. */
window.Journal = window.Journal || {};

Journal.Keys = {
  /** Where a Latin layout has other letters, the key's place on the board decides. */
  places: {
    KeyY: "н", KeyE: "у", KeyJ: "о", Comma: "б", KeyG: "п", KeyP: "з", KeyF: "а", KeyX: "ч", KeyC: "с", KeyD: "в",
  },

  /** And where a Russian layout has letters that mean nothing here: the key beside says 2>4. */
  signs: { "ю": ".", "Ю": ">" },

  /** The letter that was meant; null for keys that write nothing. */
  letter(event) {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) {
      return null;
    }
    const latin = /^[a-z,]$/i.test(event.key);
    const russian = Journal.Keys.signs[event.key] || event.key.toLowerCase();
    return latin ? Journal.Keys.places[event.code] || event.key.toLowerCase() : russian;
  },

  /** One key that is a whole entry: it is set at once. */
  isWhole(letter) {
    return /^[1-5нбуо.]$/.test(letter);
  },

  /** Whether a letter goes on with what was just set: 5 and /4, 2 and -4, н and п, н and /а, о and св, 4 and space о. */
  goesOn(text, letter) {
    return /^[/ >→-]$/.test(letter) || (/^[ноу]$/.test(text) && /^[пзс]$/.test(letter));
  },
};
