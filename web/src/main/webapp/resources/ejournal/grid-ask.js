/*
 * Asking for a correction of what is closed by its age or by the term's seal: the form, its draft and the request. What was typed
 * is kept in the browser, by what it is about, until the request arrived, whatever is selected or opened meanwhile; it keeps its
 * opId, so that sending again asks once. What it is about say grid-correction.js (cells) and grid-texts.js (topic and homework).
 */
window.Journal = window.Journal || {};

Journal.Asking = class {
  /**
   * name: what the parts of the form and its drafts are called by; way: the button that opens it
   * about: isAsked(subject), key(subject): what names it in a draft, text(subject): what stands there,
   *   request(subject, text): [address, what the request says], back(subject): where to go afterwards
   */
  constructor(name, way, about) {
    const part = (which) => document.getElementById(name + which);
    this.about = about;
    this.way = way;
    this.form = part("Form");
    this.text = part("Text");
    this.reason = part("Reason");
    this.said = part("Said");
    this.drafts = new Journal.Store("ejournal." + name + "." + Journal.page.account + "." + document.getElementById("grid").dataset.page);
    this.subject = null;
    this.opId = null;
    way.addEventListener("click", () => this.unfold(this.form.hidden));
    part("Cancel").addEventListener("click", () => this.leave());
    this.listen();
  }

  listen() {
    this.form.addEventListener("input", () => this.keep());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        this.leave();
      }
    });
  }

  show(subject) {
    const other = !this.subject || !this.isOf(this.about.key(this.subject), subject);
    this.subject = subject;
    this.way.hidden = !this.about.isAsked(subject);
    if (other) {
      this.say("", "");
      this.unfold(false);
      if (!this.way.hidden && this.draft()) {
        this.fill();
      }
    }
  }

  isOf(one, subject) {
    return Object.entries(this.about.key(subject)).every(([name, value]) => one[name] === value);
  }

  /** What was typed for the subject and has not arrived. */
  draft() {
    return this.drafts.read().find((one) => this.isOf(one, this.subject));
  }

  keep() {
    const typed = { ...this.about.key(this.subject), opId: this.opId, text: this.text.value, reason: this.reason.value };
    this.drafts.write([...this.others(this.subject), typed]);
  }

  forget(subject) {
    this.drafts.write(this.others(subject));
  }

  others(subject) {
    return this.drafts.read().filter((one) => !this.isOf(one, subject));
  }

  /** Shows the form with what is kept, or as it begins. */
  fill() {
    const kept = this.draft() || { opId: Journal.uuid(), text: this.about.text(this.subject), reason: "" };
    this.opId = kept.opId;
    this.text.value = kept.text;
    this.reason.value = kept.reason;
    this.form.hidden = false;
    this.way.setAttribute("aria-expanded", "true");
  }

  unfold(open) {
    this.form.hidden = !open;
    this.way.setAttribute("aria-expanded", String(open));
    if (open) {
      this.fill();
      this.say("", "");
      this.text.focus();
      if (this.text.tagName === "INPUT") {
        // a mark is typed anew, a sentence is mended
        this.text.select();
      }
    }
  }

  say(kind, message) {
    this.said.hidden = !message;
    this.said.className = "note " + kind;
    this.said.textContent = message;
  }

  async send() {
    const asking = this.subject;
    const [address, wanted] = this.about.request(asking, this.text.value.trim());
    try {
      const asked = await Journal.page.send("POST", address, { opId: this.opId, ...wanted, reason: this.reason.value });
      this.forget(asking);
      if (this.isOf(this.about.key(this.subject), asking)) {
        this.unfold(false);
        this.say("good", Journal.fill(this.form.dataset.sent, this.named(asked.before), this.named(asked.wanted)));
        this.about.back(asking).focus();
      }
    } catch (failure) {
      this.tell(failure.problem || {});
    }
  }

  /** Why it was refused, with what stands there meanwhile where that is why. */
  tell(problem) {
    const now = problem.current;
    const there = now ? " " + Journal.fill(this.form.dataset.there, this.named(this.text.value), this.named(now.text)) : "";
    this.say("bad", (problem.detail || this.form.dataset.failed) + there);
  }

  named(text) {
    return text || this.form.dataset.nothing;
  }

  leave() {
    this.forget(this.subject);
    this.unfold(false);
    this.about.back(this.subject).focus();
  }
};
