/* Saying what became of entries: the line of state, and beside the grid what waits for a decision. */
window.Journal = window.Journal || {};

Journal.Report = class {
  constructor(state, problems, words) {
    this.state = state;
    this.problems = problems;
    this.words = words;
    this.since = null;
  }

  say(kind, text) {
    this.state.dataset.kind = kind;
    this.state.textContent = text;
  }

  static time(date) {
    return String(date.getHours()).padStart(2, "0") + ":" + String(date.getMinutes()).padStart(2, "0");
  }

  tell(waiting, trouble) {
    const words = this.words;
    this.since = trouble ? this.since || Journal.Report.time(new Date()) : null;
    if (trouble && trouble.status === 401) {
      this.say("bad", Journal.fill(words.signedOut, waiting));
      const link = document.createElement("a");
      link.href = "/login.xhtml?to=" + encodeURIComponent(location.pathname + location.search);
      link.textContent = " " + words.signIn;
      this.state.append(link);
    } else if (trouble && trouble.offline) {
      this.say("bad", Journal.fill(words.offline, waiting, this.since));
    } else if (trouble) {
      this.say("bad", (trouble.problem && (trouble.problem.detail || trouble.problem.title)) || words.failed);
    } else if (waiting > 0) {
      this.say("wait", Journal.fill(words.sending, waiting));
    } else if (this.problems.childElementCount > 0) {
      this.say("bad", Journal.fill(words.undecided, this.problems.childElementCount));
    } else {
      this.say("good", Journal.fill(words.saved, Journal.Report.time(new Date())));
    }
  }

  /** Asks for a decision; ways are [label, act]. */
  ask(key, text, ways, decided) {
    this.dismiss(key);
    const note = document.createElement("div");
    note.className = "note bad";
    note.dataset.key = key;
    const line = document.createElement("p");
    line.textContent = text;
    note.append(line);
    ways.forEach(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = label;
      button.addEventListener("click", () => {
        decided(key);
        act();
      });
      note.append(button);
    });
    this.problems.append(note);
  }

  dismiss(key) {
    [...this.problems.children].filter((note) => note.dataset.key === key).forEach((note) => note.remove());
  }
};
