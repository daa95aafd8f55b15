/* Saying what became of entries: the line of state, the banner while nothing gets through, and what waits for a decision. */
window.Journal = window.Journal || {};

Journal.Report = class {
  /** hooks: again(): tries now what would be tried later */
  constructor(words, hooks) {
    this.state = document.getElementById("state");
    this.banner = document.getElementById("banner");
    this.problems = document.getElementById("problems");
    this.words = words;
    this.hooks = hooks;
  }

  static time(date) {
    return String(date.getHours()).padStart(2, "0") + ":" + String(date.getMinutes()).padStart(2, "0");
  }

  say(kind, text) {
    if (this.state.textContent !== text) {
      this.state.dataset.kind = kind;
      this.state.textContent = text;
    }
  }

  /** waiting: how many entries are not acknowledged; trouble: why, if they cannot be sent; since: when the first was made */
  tell(waiting, trouble, since) {
    const words = this.words;
    this.warn(waiting, trouble, since);
    if (trouble) {
      this.say("bad", Journal.fill(words.unsent, waiting));
    } else if (waiting > 0) {
      this.say("wait", Journal.fill(words.sending, waiting));
    } else if (this.problems.childElementCount > 0) {
      this.say("bad", Journal.fill(words.undecided, this.problems.childElementCount));
    } else {
      this.say("good", Journal.fill(words.saved, Journal.moment(new Date())));
    }
  }

  warn(waiting, trouble, since) {
    const kind = !trouble ? "" : trouble.status === 401 ? (trouble.other ? "other" : "out") : trouble.offline ? "offline" : "failed";
    const said = kind + "/" + waiting + "/" + since;
    if (said === this.said) {
      return;
    }
    this.said = said;
    this.banner.hidden = !kind;
    this.banner.replaceChildren();
    if (kind) {
      const moment = Journal.moment(new Date(since));
      const why = trouble.problem && (trouble.problem.detail || trouble.problem.title);
      const line = document.createElement("span");
      line.textContent = Journal.fill(this.words["banner." + kind], moment, waiting, why || this.words.failed);
      this.banner.append(line, kind === "out" || kind === "other" ? this.signIn() : this.again());
    }
  }

  signIn() {
    const link = document.createElement("a");
    link.href = "/login.xhtml?to=" + encodeURIComponent(location.pathname + location.search);
    link.target = "_blank";
    link.className = "button";
    link.textContent = this.words.signIn;
    return link;
  }

  again() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = this.words.sendNow;
    button.addEventListener("click", () => this.hooks.again());
    return button;
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
