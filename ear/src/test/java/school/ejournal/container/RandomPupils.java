package school.ejournal.container;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;
import school.ejournal.roster.RosterService;

/**
 * The pupils of a random year: each learns in one part of the class or in none, comes late, leaves early or goes over to the
 * other part on some day; kept by the product, and plainly as a list of stays.
 */
final class RandomPupils {

    private static final int PUPILS = 4;

    /** Somebody learns in a part from a day on, until a day or without end. */
    private record Stay(
            long pupil, int group, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private final List<Long> pupils = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Long> groups;

    RandomPupils(Choices choices, long classId, List<Long> groups, LocalDate starts, LocalDate ends) {
        this.groups = List.copyOf(groups);
        List<NewPerson> persons = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            persons.add(new NewPerson("year.s" + i, "Учеников", "Иван" + i, "", null, null, "", ""));
        }
        Map<String, Long> kept = Beans.get(PeopleService.class).keep(persons);
        int days = (int) (ends.toEpochDay() - starts.toEpochDay());
        for (NewPerson person : persons) {
            long pupil = kept.get(person.sourcedId());
            pupils.add(pupil);
            LocalDate from = starts.plusDays(choices.below(days / 2));
            LocalDate until = choices.coin() ? from.plusDays(choices.below(days)) : null;
            Beans.get(RosterService.class).enrol(List.of(new Belonging(classId, pupil, starts, null)));
            join(new Stay(pupil, choices.below(groups.size()), from, until));
        }
    }

    List<Long> all() {
        return List.copyOf(pupils);
    }

    /** Whether somebody learns in a part on a day. */
    boolean belongs(long pupil, int group, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.pupil() == pupil && stay.group() == group && stay.covers(day));
    }

    /** Lets one of them go over to the other part on a day, or leave it. */
    void change(Choices choices, LocalDate day) {
        Stay stay = choices.of(stays);
        boolean back = stays.stream()
                .anyMatch(other -> other != stay
                        && other.pupil() == stay.pupil()
                        && !other.from().isBefore(day));
        if (!stay.from().isBefore(day) || !stay.covers(day) || back) {
            return;
        }
        LocalDate last = day.minusDays(1);
        Beans.get(RosterService.class)
                .end(
                        BelongingKind.GROUP_MEMBER,
                        List.of(new Belonging(groups.get(stay.group()), stay.pupil(), stay.from(), last)));
        stays.remove(stay);
        stays.add(new Stay(stay.pupil(), stay.group(), stay.from(), last));
        if (choices.coin()) {
            join(new Stay(stay.pupil(), 1 - stay.group(), day, null));
        }
    }

    private void join(Stay stay) {
        Beans.get(RosterService.class)
                .join(List.of(new Belonging(groups.get(stay.group()), stay.pupil(), stay.from(), stay.until())));
        stays.add(stay);
    }
}
