package school.ejournal.bench;

import org.jspecify.annotations.Nullable;

/** What is measured, and what is to be reached on two cores with the load on the same machine. */
enum Scenario {
    JOURNAL("journal", "Journal page, 30 pupils, whole term with attendance", "read", new Target(3, 1200, 60), 85),
    JOURNAL_API("journal-api", "The same page for programs (JSON)", "read", null, 0),
    DIARY("diary", "Diary of a week", "read", new Target(3, 1200, 0), 68),
    DIARY_API("diary-api", "The same week for programs (JSON)", "read", null, 0),
    MARK("mark", "Save one mark, durable, chained", "save", new Target(2, 2500, 0), 75),
    COLUMN("column", "Save a column of 30", "save", new Target(4, 1200, 0), 71),
    ATTENDANCE("attendance", "Record attendance of a lesson", "save", new Target(4, 1200, 0), 59),
    /** Half of the requests read a page that has just changed, which no answer kept from before can serve. */
    TURN("turn", "A mark saved, then its page opened again: either request", "turn", null, 0);

    /**
     * What is to be reached.
     *
     * @param milliseconds the median of one user, at most
     * @param perSecond requests of 32 users, at least
     * @param p95 milliseconds of 32 users, at most; 0 for no such target
     */
    record Target(double milliseconds, double perSecond, double p95) {}

    private final String id;
    private final String title;
    private final String script;
    private final @Nullable Target target;
    private final int peerPerSecond;

    Scenario(String id, String title, String script, @Nullable Target target, int peerPerSecond) {
        this.id = id;
        this.title = title;
        this.script = script;
        this.target = target;
        this.peerPerSecond = peerPerSecond;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    /** The script of wrk that plays it. */
    String script() {
        return script + ".lua";
    }

    boolean saves() {
        return !script.equals("read");
    }

    boolean isOfFamilies() {
        return this == DIARY || this == DIARY_API;
    }

    @Nullable
    Target target() {
        return target;
    }

    /** Requests a second of the best open peer on such a machine with 32 users; 0 where nobody measured. */
    int peerPerSecond() {
        return peerPerSecond;
    }
}
