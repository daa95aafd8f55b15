package school.ejournal.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.KnownSchool.Member;
import school.ejournal.exchange.KnownSchool.Session;
import school.ejournal.exchange.KnownSchool.Unit;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;

/**
 * What a package of changes means for the school it comes to (EX-18): which belongings end and on which day. A deletion ends
 * what it names on its last day, or, where it has none, on the day of its last change; what was over by then stays as it is, so
 * that the same package twice changes nothing. Years, terms, subjects and the school itself are not taken away by a file.
 */
final class DeltaPlan {

    private static final List<PackageFile> KEPT = List.of(PackageFile.ORGS, PackageFile.SESSIONS, PackageFile.COURSES);

    /**
     * Who belongs to what by an active row.
     *
     * @param unit null where the package brings it
     * @param until null where no last day is told
     */
    private record Told(
            PackageRow row,
            @Nullable Unit unit,
            long person,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean meets(Belonging other) {
            return (other.until() == null || !other.until().isBefore(from))
                    && (until == null || !other.from().isAfter(until));
        }
    }

    private final OneRosterPackage content;
    private final KnownSchool school;
    private final ZoneId zone;
    private final LocalDate today;
    private final Set<String> homerooms;
    private final WholeClasses whole;
    private final Map<Long, List<Member>> byPerson;

    /** Deletions that name no first day. */
    private final Set<String> deletedWhenever;

    private final List<Member> endings = new ArrayList<>();
    private final Set<Long> gone = new HashSet<>();
    private final List<PackageFault> faults = new ArrayList<>();

    private DeltaPlan(OneRosterPackage content, KnownSchool school, LocalDate today, ZoneId zone) {
        this.content = content;
        this.school = school;
        this.today = today;
        this.zone = zone;
        this.homerooms = content.homerooms().stream().map(PackageRow::sourcedId).collect(Collectors.toSet());
        this.whole = new WholeClasses(content, school);
        this.byPerson = school.members().stream()
                .collect(Collectors.groupingBy(member -> member.belonging().personId()));
        this.deletedWhenever = content.deleted(PackageFile.ENROLLMENTS).stream()
                .filter(row -> row.get("beginDate").isEmpty())
                .map(DeltaPlan::belonging)
                .collect(Collectors.toSet());
    }

    /** Looks a package through whose rows are well formed, see {@link PackageCheck}. */
    static DeltaPlan of(OneRosterPackage content, KnownSchool school, LocalDate today, ZoneId zone) {
        DeltaPlan plan = new DeltaPlan(content, school, today, zone);
        KEPT.forEach(file ->
                content.deleted(file).forEach(row -> plan.faults.add(row.fault("status", "exchange.notDeleted"))));
        OneRosterPackage active = content.active();
        plan.each(active.rows(PackageFile.SESSIONS), plan::checkSession);
        plan.each(content.deleted(PackageFile.USERS), plan::endPerson);
        plan.each(content.deleted(PackageFile.CLASSES), plan::endUnit);
        plan.each(content.deleted(PackageFile.ENROLLMENTS), plan::endMembership);
        plan.each(active.rows(PackageFile.ENROLLMENTS), plan::endActive);
        plan.each(active.rows(PackageFile.ENROLLMENTS), plan::checkActive);
        return plan;
    }

    private void each(List<PackageRow> rows, Consumer<PackageRow> look) {
        for (PackageRow row : rows) {
            if (faults.size() < PackageCheck.MOST_FAULTS) {
                look.accept(row);
            }
        }
    }

    /** The belongings that end, each with its last day: where two rows speak of one, the earlier. */
    List<Member> endings() {
        Map<String, Member> earliest = new LinkedHashMap<>();
        endings.forEach(ended -> earliest.merge(
                ended.kind() + "/" + ended.belonging().toId() + "/"
                        + ended.belonging().personId() + "/" + ended.belonging().from(),
                ended,
                (one, other) ->
                        other.lasts(Objects.requireNonNull(one.belonging().until())) ? one : other));
        return List.copyOf(earliest.values());
    }

    /** The people whom the package deletes: they stay, but come in no more. */
    Set<Long> gone() {
        return Set.copyOf(gone);
    }

    List<PackageFault> faults() {
        return List.copyOf(faults);
    }

    /** What moves lessons is decided in the calendar, where it is told before it is done. */
    private void checkSession(PackageRow row) {
        Session known = school.sessions().get(row.sourcedId());
        boolean same = known != null
                && row.is("startDate", known.starts().toString())
                && row.is("endDate", known.ends().toString());
        if (!same) {
            faults.add(row.fault("sourcedId", "exchange.sessionByDelta"));
        }
    }

    private void endPerson(PackageRow row) {
        if (!school.knows(PackageFile.USERS, row.sourcedId())) {
            faults.add(row.fault("sourcedId", "exchange.unknownInSchool"));
            return;
        }
        long id = school.personId(row.sourcedId());
        gone.add(id);
        end(row, lastDay(row), membersOf(id), any -> true);
    }

    private void endUnit(PackageRow row) {
        Unit unit = school.unit(row.sourcedId());
        if (unit == null) {
            faults.add(row.fault("sourcedId", "exchange.unknownInSchool"));
            return;
        }
        boolean isClass = school.isClass(row.sourcedId());
        end(
                row,
                lastDay(row),
                school.members(),
                member -> member.belonging().toId() == unit.id() && isOfClass(member) == isClass);
    }

    private static boolean isOfClass(Member member) {
        return member.kind() == BelongingKind.ENROLMENT || member.kind() == BelongingKind.HOMEROOM;
    }

    private void endMembership(PackageRow row) {
        Unit unit = school.unit(row.get("classSourcedId"));
        if (unit == null) {
            faults.add(row.fault("classSourcedId", "exchange.unknownInSchool"));
        }
        if (!school.knows(PackageFile.USERS, row.get("userSourcedId"))) {
            faults.add(row.fault("userSourcedId", "exchange.unknownInSchool"));
        } else if (unit != null && !whole.tells(row)) {
            long person = school.personId(row.get("userSourcedId"));
            BelongingKind kind = school.kind(row.get("classSourcedId"), row.get("role"));
            Predicate<Member> meant = member -> member.is(kind, unit.id(), person)
                    && (row.get("beginDate").isEmpty()
                            || row.is("beginDate", member.belonging().from().toString()));
            if (membersOf(person).stream().noneMatch(meant)) {
                faults.add(row.fault("sourcedId", "exchange.unknownMembership"));
            }
            end(row, lastDay(row), membersOf(person), meant);
        }
    }

    private void end(PackageRow row, @Nullable LocalDate day, List<Member> members, Predicate<Member> meant) {
        if (day == null) {
            return;
        }
        for (Member member : members) {
            if (meant.test(member) && member.lasts(day)) {
                Belonging one = member.belonging();
                if (one.from().isAfter(day)) {
                    String column = row.get("endDate").isEmpty() ? PackageLifecycle.CHANGED : "endDate";
                    faults.add(row.fault(column, "exchange.endsBeforeStart"));
                } else {
                    endings.add(new Member(member.kind(), new Belonging(one.toId(), one.personId(), one.from(), day)));
                }
            }
        }
    }

    /** The last day that a deletion leaves; null where its row is faulty anyway, or says a day that is yet to come. */
    private @Nullable LocalDate lastDay(PackageRow row) {
        LocalDate changed;
        try {
            changed = PackageLifecycle.moment(row).atZone(zone).toLocalDate();
        } catch (DateTimeParseException toldAlready) {
            return null;
        }
        if (changed.isAfter(today)) {
            faults.add(row.fault(PackageLifecycle.CHANGED, "exchange.fromTheFuture"));
            return null;
        }
        try {
            LocalDate last = row.date("endDate");
            return last == null ? changed : last;
        } catch (DateTimeParseException noDay) {
            faults.add(row.fault("endDate", "exchange.badDate"));
            return null;
        }
    }

    /** Who belongs to what from when to when, by an active row; nothing where the checks of its form have told already. */
    private Optional<Told> told(PackageRow row) {
        if (!school.knows(PackageFile.USERS, row.get("userSourcedId"))) {
            return Optional.empty();
        }
        try {
            LocalDate from = row.date("beginDate");
            LocalDate until = row.date("endDate");
            Unit unit = school.unit(row.get("classSourcedId"));
            return Optional.ofNullable(from)
                    .map(first -> new Told(row, unit, school.personId(row.get("userSourcedId")), first, until));
        } catch (DateTimeParseException faulty) {
            return Optional.empty();
        }
    }

    /** Another last day of what is known is a change of it; whoever takes the place may stand before it in the package. */
    private void endActive(PackageRow row) {
        told(row).ifPresent(this::endAsTold);
    }

    /** A pupil is in one class at a time, and one is taught at home in a group. */
    private void checkActive(PackageRow row) {
        told(row).ifPresent(told -> {
            if (deletedWhenever.contains(belonging(row))) {
                faults.add(row.fault("userSourcedId", "exchange.twice"));
            }
            if (isHomeroom(row) && isInAClass(told)) {
                faults.add(row.fault("classSourcedId", "exchange.otherClassToo"));
            }
            if (row.is("role", "student") && isTaken(told)) {
                faults.add(row.fault("userSourcedId", "exchange.onePupil"));
            }
        });
    }

    private static String belonging(PackageRow row) {
        return String.join("\n", row.get("classSourcedId"), row.get("userSourcedId"), row.get("role"));
    }

    private List<Member> membersOf(long person) {
        return byPerson.getOrDefault(person, List.of());
    }

    private void endAsTold(Told told) {
        Unit unit = told.unit();
        LocalDate until = told.until();
        if (unit == null || until == null || until.isBefore(told.from())) {
            return;
        }
        BelongingKind kind =
                school.kind(told.row().get("classSourcedId"), told.row().get("role"));
        membersOf(told.person()).stream()
                .filter(member -> member.is(kind, unit.id(), told.person())
                        && member.belonging().from().equals(told.from())
                        && !until.equals(member.belonging().until()))
                .forEach(member ->
                        endings.add(new Member(kind, new Belonging(unit.id(), told.person(), told.from(), until))));
    }

    private boolean isHomeroom(PackageRow row) {
        String name = row.get("classSourcedId");
        return row.is("role", "student") && (school.isClass(name) || homerooms.contains(name));
    }

    private boolean isInAClass(Told told) {
        Unit unit = told.unit();
        return membersOf(told.person()).stream()
                .filter(member -> member.kind() == BelongingKind.ENROLMENT)
                .filter(member -> unit == null
                        || member.belonging().toId() != unit.id()
                        || !member.belonging().from().equals(told.from()))
                .map(this::asEnded)
                .anyMatch(told::meets);
    }

    /** Whether a group of home instruction has somebody else on one of the days, who does not leave it by this very package. */
    private boolean isTaken(Told told) {
        Unit group = told.unit();
        return group != null
                && group.home()
                && school.members().stream()
                        .filter(member -> member.kind() == BelongingKind.GROUP_MEMBER)
                        .filter(member -> member.belonging().toId() == group.id()
                                && member.belonging().personId() != told.person())
                        .map(this::asEnded)
                        .anyMatch(told::meets);
    }

    private Belonging asEnded(Member member) {
        Belonging one = member.belonging();
        return endings().stream()
                .filter(ended -> ended.is(member.kind(), one.toId(), one.personId())
                        && ended.belonging().from().equals(one.from()))
                .map(Member::belonging)
                .findFirst()
                .orElse(one);
    }
}
