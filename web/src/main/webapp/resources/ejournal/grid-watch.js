/*
 * Hearing of what others change on the page. The server says how many records the page has; where that is more than our own
 * saves made, the changes are fetched. Only the tab that is looked at keeps a line open; where a line is refused, the page
 * asks now and then.
 */
window.Journal = window.Journal || {};

Journal.Watch = class {
  /** hooks: arrived(changes), busy(): whether a save of ours is under way, made(): records it made since last asked */
  constructor(page, seq, hooks) {
    this.path = "/api/pages/" + page;
    this.seq = seq;
    this.hooks = hooks;
    this.line = null;
    this.timer = 0;
    this.asking = false;
    this.there = seq;
    this.doubtful = false;
    document.addEventListener("visibilitychange", () => (document.hidden ? this.close() : this.open()));
    window.addEventListener("pagehide", () => this.close());
    if (!document.hidden) {
      this.open();
    }
  }

  open() {
    if (this.line || !window.EventSource) {
      return;
    }
    this.line = new EventSource(this.path + "/events");
    this.line.onmessage = (event) => this.heard(JSON.parse(event.data).seq);
    this.line.onerror = () => {
      if (this.line && this.line.readyState === EventSource.CLOSED) {
        this.close();
        this.timer = setTimeout(() => this.fetch().then(() => this.open()), 5000);
      }
    };
  }

  close() {
    clearTimeout(this.timer);
    if (this.line) {
      this.line.close();
      this.line = null;
    }
  }

  heard(there) {
    this.there = Math.max(this.there, there);
    if (this.hooks.busy()) {
      // our own answer is on its way and may explain it
      setTimeout(() => this.heard(there), 100);
      return;
    }
    const made = this.hooks.made();
    this.seq += this.doubtful ? 0 : made;
    this.doubtful = false;
    if (this.there > this.seq) {
      this.fetch();
    }
  }

  /** Fetches what changed after the last record seen; nothing is lost when that fails: it is asked for again. */
  async fetch() {
    if (this.asking) {
      return;
    }
    this.asking = true;
    try {
      const changes = await Journal.send("GET", this.path + "/changes?since=" + this.seq);
      // what we have saved up to now may be among them or not: better to ask once more than to count twice
      this.hooks.made();
      this.doubtful = this.hooks.busy();
      this.seq = Math.max(this.seq, changes.seq);
      this.hooks.arrived(changes);
    } catch (failure) {
      // the line tells again within some seconds
    }
    this.asking = false;
  }
};
