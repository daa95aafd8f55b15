/*
 * What is not acknowledged yet, kept in the browser (IndexedDB) under its owner: account and page. Everything is in memory,
 * too, so that nobody waits for the disk; a page that opens later takes out what an earlier one left, whatever ended it.
 * Where the browser has no such store, it is memory alone, and leaving the page is asked about.
 */
window.Journal = window.Journal || {};

Journal.Drawer = class {
  static NAME = "ejournal";
  static STORE = "kept";

  /** title: what the page is called, told where it is not open */
  constructor(account, page, title) {
    this.owner = account + "/" + page;
    this.title = title;
    this.records = new Map();
    this.durable = true;
    this.last = 0;
    this.opened = this.open().catch(() => (this.durable = false));
    window.addEventListener("beforeunload", (event) => {
      if (!this.durable && this.records.size > 0) {
        event.preventDefault();
      }
    });
  }

  async open() {
    const asked = indexedDB.open(Journal.Drawer.NAME, 1);
    asked.onupgradeneeded = () =>
      asked.result.createObjectStore(Journal.Drawer.STORE, { keyPath: "id" }).createIndex("owner", "owner");
    this.database = await Journal.Drawer.done(asked);
    // another tab with a newer page may rebuild the store
    this.database.onversionchange = () => this.database.close();
  }

  static done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = request.onblocked = () => reject(request.error);
    });
  }

  /** Takes out what lies there and is not known here; it was left by another page, perhaps by one still open. */
  async gather() {
    await this.opened;
    if (!this.database) {
      return [];
    }
    const store = this.database.transaction(Journal.Drawer.STORE).objectStore(Journal.Drawer.STORE);
    const found = await Journal.Drawer.done(store.index("owner").getAll(this.owner));
    const left = found.filter((record) => !this.records.has(record.id));
    left.forEach((record) => this.records.set(record.id, record));
    return left;
  }

  /** The records of a kind, in the order in which they were made. */
  all(kind) {
    return [...this.records.values()].filter((record) => record.kind === kind).sort((a, b) => a.order - b.order);
  }

  find(id) {
    return this.records.get(id);
  }

  /** Lays records in and takes others out, all or none of them. */
  change(laid, taken) {
    laid.forEach((record) => {
      record.owner = this.owner;
      record.title = this.title;
      record.order = record.order || this.next();
      this.records.set(record.id, record);
    });
    taken.forEach((id) => this.records.delete(id));
    this.opened.then(() => this.write(laid.map((record) => ({ ...record })), taken));
  }

  put(record) {
    this.change([record], []);
  }

  remove(id) {
    this.change([], [id]);
  }

  write(laid, taken) {
    try {
      // on the disk before it counts as kept: a machine that dies loses nothing
      const transaction = this.database.transaction(Journal.Drawer.STORE, "readwrite", { durability: "strict" });
      const store = transaction.objectStore(Journal.Drawer.STORE);
      laid.forEach((record) => store.put(record));
      taken.forEach((id) => store.delete(id));
      // without waiting for a turn that a page about to end does not have
      transaction.commit();
      transaction.onabort = () => (this.durable = false);
    } catch (closed) {
      this.durable = false;
    }
  }

  /** Later is more, in other tabs and after a reload as well. */
  next() {
    this.last = Math.max(Date.now() * 1000, this.last + 1);
    return this.last;
  }
};

/** A small list of another script's own in the browser's storage; in memory only where the browser has none. */
Journal.Store = class {
  constructor(key) {
    this.key = key;
    this.memory = [];
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) || [];
    } catch (unreadable) {
      return this.memory;
    }
  }

  write(list) {
    this.memory = list;
    try {
      if (list.length === 0) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify(list));
      }
    } catch (full) {
      // it lasts as long as the page
    }
  }
};
