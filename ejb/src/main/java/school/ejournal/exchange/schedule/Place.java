package school.ejournal.exchange.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import school.ejournal.timetable.Weeks;

/**
 * A time of the week that a card of aSc Timetables stands at.
 *
 * @param row line of the card
 * @param weekday 1 for Monday
 */
record Place(long row, String room, int weekday, int number, Weeks weeks) {

    /** The lesson of a class at this time. */
    FileLesson lesson(String schoolClass, String group, String subject, List<String> teachers) {
        return new FileLesson(row, schoolClass, group, subject, teachers, room, weekday, number, weeks);
    }

    private boolean isOnDayOf(Place other) {
        return weekday == other.weekday && weeks == other.weeks;
    }

    private boolean overlaps(Place other, int length) {
        return weekday == other.weekday
                && weeks.meet(other.weeks)
                && number < other.number
                && other.number < number + length;
    }

    /**
     * Whether a lesson of several periods has a card for each of them, and not one for all: else its cards would lie one upon
     * the other. Both are met.
     */
    static boolean haveOnePeriodEach(List<Place> cards, int length) {
        return length > 1
                && cards.stream().anyMatch(one -> cards.stream().anyMatch(other -> one.overlaps(other, length)));
    }

    /** The cards of which not as many stand in a row as the lesson is long, where each stands for one period. */
    static List<Place> incomplete(List<Place> cards, int length) {
        List<Place> sorted = cards.stream()
                .sorted(Comparator.comparing(Place::weekday)
                        .thenComparing(Place::weeks)
                        .thenComparing(Place::number))
                .toList();
        List<Place> found = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            Place before = sorted.get(i - 1);
            boolean goesOn = i < sorted.size()
                    && sorted.get(i).isOnDayOf(before)
                    && sorted.get(i).number() <= before.number() + 1;
            if (!goesOn) {
                if ((before.number() - sorted.get(begin).number() + 1) % length != 0) {
                    found.add(sorted.get(begin));
                }
                begin = i;
            }
        }
        return found;
    }
}
