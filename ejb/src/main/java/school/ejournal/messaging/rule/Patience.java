package school.ejournal.messaging.rule;

import java.time.Duration;

/** How long to wait before a letter is tried again, and when to give it up: doubling up to an hour, for three days. */
public final class Patience {

    private static final int LONGEST_EXPONENT = 6;
    private static final int MOST_ATTEMPTS = 76;

    private Patience() {}

    public static Duration after(int attempts) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(attempts, LONGEST_EXPONENT)));
    }

    public static boolean isOver(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }
}
