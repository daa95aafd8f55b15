package school.ejournal.container;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.container.YearModel.Weekly;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;
import school.ejournal.roster.RosterService;

/**
 * The pupils of a random year: each learns in the part or in the combined class, comes late, leaves early or goes over to the
 * other on some day; one of them has the other subject at home for a time, one is of the first grade. Kept by the product, and
 * plainly as a list of stays.
 */
final class RandomPupils {

    private static final int PUPILS = 4;

    /** Somebody learns in a group from a day on, until a day or without end. */
    private record Stay(
            long pupil, int group, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private final List<Long> pupils;
    private final long firstGrader;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Long> groups;

    RandomPupils(Choices choices, SmallYear year, LocalDate starts, LocalDate ends) {
        groups = List.copyOf(year.groups);
        List<NewPerson> persons = new ArrayList<>();
        for (int i = 0; i <= PUPILS; i++) {
            persons.add(new NewPerson("year.s" + i, "Учеников", "Иван" + i, "", null, null, "", ""));
        }
        Map<String, Long> kept = Beans.get(PeopleService.class).keep(persons);
        pupils = persons.stream().map(person -> kept.get(person.sourcedId())).toList();
        firstGrader = pupils.get(PUPILS);
        List<Belonging> enrolled = new ArrayList<>();
        for (long pupil : pupils) {
            enrolled.add(new Belonging(isOfFirstGrade(pupil) ? year.firstGradeId : year.classId, pupil, starts, null));
        }
        Beans.get(RosterService.class).enrol(enrolled);
        int days = (int) (ends.toEpochDay() - starts.toEpochDay());
        for (long pupil : pupils) {
            int group = isOfFirstGrade(pupil) || choices.coin() ? Weekly.COMBINED : Weekly.PART;
            join(stay(choices, pupil, group, starts, days));
        }
        if (choices.coin()) {
            join(stay(choices, pupils.get(0), Weekly.HOME, starts, days));
        }
    }

    private static Stay stay(Choices choices, long pupil, int group, LocalDate starts, int days) {
        LocalDate from = starts.plusDays(choices.below(days / 2));
        LocalDate until = choices.coin() ? from.plusDays(choices.below(days)) : null;
        return new Stay(pupil, group, from, until);
    }

    List<Long> all() {
        return List.copyOf(pupils);
    }

    boolean isOfFirstGrade(long pupil) {
        return pupil == firstGrader;
    }

    /** Whether somebody is on a group's page on a day: on the whole class's all but who is taught at home. */
    boolean belongs(long pupil, int group, LocalDate day) {
        return group == Weekly.WHOLE
                ? !isOfFirstGrade(pupil) && !stays(pupil, Weekly.HOME, day)
                : stays(pupil, group, day);
    }

    private boolean stays(long pupil, int group, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.pupil() == pupil && stay.group() == group && stay.covers(day));
    }

    boolean isNobodyAtHome(LocalDate day) {
        return stays.stream().noneMatch(stay -> stay.group() == Weekly.HOME && stay.covers(day));
    }

    /** Lets one of them leave a group on a day, or go over from the part to the combined class or back. */
    void change(Choices choices, LocalDate day) {
        Stay stay = choices.of(stays);
        boolean back = stays.stream()
                .anyMatch(other -> other != stay
                        && other.pupil() == stay.pupil()
                        && (other.group() == Weekly.HOME) == (stay.group() == Weekly.HOME)
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
        if (stay.group() != Weekly.HOME && !isOfFirstGrade(stay.pupil()) && choices.coin()) {
            join(new Stay(stay.pupil(), stay.group() == Weekly.PART ? Weekly.COMBINED : Weekly.PART, day, null));
        }
    }

    private void join(Stay stay) {
        Beans.get(RosterService.class)
                .join(List.of(new Belonging(groups.get(stay.group()), stay.pupil(), stay.from(), stay.until())));
        stays.add(stay);
    }
}
