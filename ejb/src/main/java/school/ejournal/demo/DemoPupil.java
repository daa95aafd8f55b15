package school.ejournal.demo;

import java.time.LocalDate;

/** How a pupil of the demo does in a subject: able in one, less in another, ill now and then. */
final class DemoPupil {

    /** How many days pass before a reason is known. */
    static final int LATELY = 5;

    private final String name;
    private final int ability;
    private final String subject;

    DemoPupil(String name, String subject) {
        this.name = name;
        this.subject = subject;
        this.ability = 325 + Chance.pick(165, "able", name) + Chance.pick(60, "likes", name, subject) - 30;
    }

    boolean happens(int percent, String what, String when) {
        return Chance.happens(percent, what, name, subject, when);
    }

    /** A mark from 2 to 5. */
    int mark(String when) {
        int shown = ability + Chance.pick(180, "mark", name, subject, when) - 90;
        return Math.max(2, Math.min(5, (shown + 50) / 100));
    }

    /** Whether the pupil stays at home for illness; the homeroom teacher hears of it some days later. */
    boolean isIll(LocalDate date, LocalDate termStarts) {
        long week = (date.toEpochDay() - termStarts.toEpochDay()) / 7;
        if (!Chance.happens(4, "ill", name, week, termStarts.toEpochDay() % 7)) {
            return false;
        }
        int first = 1 + Chance.pick(3, "since", name, week);
        int weekday = date.getDayOfWeek().getValue();
        return weekday >= first && weekday <= first + 2;
    }

    /** The letter of the presence at a lesson; empty for present. */
    String presence(LocalDate date, int number, LocalDate termStarts, LocalDate today) {
        long day = date.toEpochDay() - termStarts.toEpochDay();
        boolean lately = date.isAfter(today.minusDays(LATELY));
        if (isIll(date, termStarts)) {
            return "н";
        }
        if (Chance.happens(1, "away", name, day)) {
            return lately ? "н" : Chance.happens(70, "excused", name, day) ? "у" : "нп";
        }
        return number == 1 && Chance.happens(2, "late", name, day) ? "о" : "";
    }
}
