/* The keyboard map of the grid: which key does what. */
window.Journal = window.Journal || {};

Journal.KeyMap = class {
  /** So many rows a page. */
  static PAGE = 10;

  constructor(hand) {
    this.hand = hand;
  }

  /** While a cell is typed into. */
  typing(event, cell) {
    const hand = this.hand;
    const moves = { Enter: hand.onwards(), ArrowDown: [1, 0], ArrowUp: [-1, 0], Tab: [0, event.shiftKey ? -1 : 1] };
    const letter = Journal.Keys.letter(event);
    if (event.key === "Escape") {
      hand.end(cell, false);
      hand.focus(cell);
    } else if (moves[event.key]) {
      event.preventDefault();
      hand.end(cell, true);
      hand.focus(hand.neighbour(cell, ...moves[event.key]));
    } else if (letter && letter !== event.key) {
      event.preventDefault();
      hand.input.setRangeText(letter, hand.input.selectionStart, hand.input.selectionEnd, "end");
    }
  }

  /** While one moves over the cells. */
  moving(event, cell) {
    const hand = this.hand;
    const control = event.ctrlKey || event.metaKey;
    const place = event.altKey ? null : this.place(event, cell, control);
    const letter = Journal.Keys.letter(event);
    if (place) {
      event.preventDefault();
      hand.last = null;
      hand.focus(place, event.shiftKey && event.key !== "Tab");
    } else if (this.act(event, cell, control)) {
      event.preventDefault();
    } else if (event.key === "Escape") {
      hand.leaving = true;
      hand.focus(cell);
    } else if (letter) {
      event.preventDefault();
      hand.press(letter);
    }
  }

  /** What a key does to the cell or to what is chosen; whether it did something. */
  act(event, cell, control) {
    const hand = this.hand;
    if (control) {
      return this.command(event, cell);
    } else if (event.key === "Enter" && hand.last && hand.last.moved === cell) {
      // the mark before was set by its key and one has moved on already
      hand.last = null;
    } else if (event.key === "Enter" || event.key === "F2") {
      hand.begin(cell, cell.textContent);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      hand.fill("");
    } else {
      return false;
    }
    return true;
  }

  command(event, cell) {
    const hand = this.hand;
    if (event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey)) {
      hand.putBack();
    } else if (event.code === "KeyZ") {
      hand.takeBack();
    } else if (event.code === "KeyD") {
      const above = hand.step(cell, -1, 0);
      hand.enter([[cell, above === cell ? "" : above.textContent]]);
    } else if (event.code === "Space") {
      hand.chooseColumn();
    } else {
      return false;
    }
    return true;
  }

  /** Where a key of movement leads; nothing for other keys, and for Tab after Escape or at an end: it leaves the grid. */
  place(event, cell, control) {
    const hand = this.hand;
    const end = 1000;
    switch (event.key) {
      case "ArrowDown": return hand.step(cell, control ? end : 1, 0);
      case "ArrowUp": return hand.step(cell, control ? -end : -1, 0);
      case "ArrowLeft": return hand.step(cell, 0, control ? -end : -1);
      case "ArrowRight": return hand.step(cell, 0, control ? end : 1);
      case "Home": return hand.step(cell, control ? -end : 0, -end);
      case "End": return hand.step(cell, control ? end : 0, end);
      case "PageDown": return hand.step(cell, Journal.KeyMap.PAGE, 0);
      case "PageUp": return hand.step(cell, -Journal.KeyMap.PAGE, 0);
      case "Tab": return this.tab(event, cell);
      default: return null;
    }
  }

  tab(event, cell) {
    const hand = this.hand;
    const there = hand.neighbour(cell, 0, event.shiftKey ? -1 : 1);
    const leaves = hand.leaving || there === cell;
    hand.leaving = false;
    return leaves ? null : there;
  }
};
