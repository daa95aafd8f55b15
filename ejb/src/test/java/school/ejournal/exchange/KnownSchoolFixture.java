package school.ejournal.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.KnownSchool.Member;
import school.ejournal.exchange.KnownSchool.Session;
import school.ejournal.exchange.KnownSchool.Unit;
import school.ejournal.exchange.plan.KnownPerson;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;

/** The school of {@link PackageFixture#roster()} after it was brought in, with a second class beside the first. */
final class KnownSchoolFixture {

    static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private KnownSchoolFixture() {}

    static KnownSchool school() {
        return school(false);
    }

    /** @param home whether the part of the first class is of its pupil who is taught at home */
    private static KnownSchool school(boolean home) {
        return new KnownSchool(
                1,
                STARTS,
                Map.of(
                        "y", new Session("schoolYear", STARTS, LocalDate.of(2027, 5, 31)),
                        "q1", new Session("gradingPeriod", STARTS, LocalDate.of(2026, 10, 25))),
                Map.of("math", 20L),
                Map.of("h5a", new Unit(30, "5А"), "h5b", new Unit(31, "5Б")),
                Map.of("m5a", new Unit(40, "5А"), "e5a1", new Unit(41, "5А/1", home)),
                Map.of(
                        "t1",
                        person(50, "Ким"),
                        "s1",
                        person(51, "Абрамов"),
                        "s2",
                        person(53, "Белов"),
                        "s3",
                        person(54, "Волков"),
                        "p1",
                        person(52, "Абрамов")),
                List.of(
                        member(BelongingKind.ENROLMENT, 30, 51, null),
                        member(BelongingKind.GROUP_MEMBER, 41, 51, null),
                        member(BelongingKind.TEACHING_LOAD, 40, 50, LocalDate.of(2027, 5, 31)),
                        member(BelongingKind.HOMEROOM, 30, 50, null)));
    }

    static Member member(BelongingKind kind, long to, long person, @Nullable LocalDate until) {
        return new Member(kind, new Belonging(to, person, STARTS, until));
    }

    private static KnownPerson person(long id, String surname) {
        return new KnownPerson(id, "", surname, "Иван", "", LocalDate.of(2015, 5, 5), "m", "+7", "a@b.ru", false, "");
    }

    static PackagePlan plannedAtHome(PackageFixture changes) {
        return PackagePlan.ofChanges(changes.read(), school(true), TODAY, ZONE);
    }

    static PackagePlan planned(PackageFixture changes) {
        return PackagePlan.ofChanges(changes.read(), school(), TODAY, ZONE);
    }
}
