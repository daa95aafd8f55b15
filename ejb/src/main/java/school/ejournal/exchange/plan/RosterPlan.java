package school.ejournal.exchange.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.PlannedPupil;
import school.ejournal.exchange.PlannedPupil.Fate;
import school.ejournal.exchange.RosterField;
import school.ejournal.exchange.ValueChange;
import school.ejournal.exchange.plan.FilePupil.FileGuardian;
import school.ejournal.shared.RussianOrder;

/** What a file does to a school, row by row; the same for the rehearsal and for what is done. */
public final class RosterPlan {

    /** So many faults are named; a file with more has one cause, not many. */
    private static final int MOST_FAULTS = 200;

    /**
     * One row.
     *
     * @param enrolled whether she is in the class already
     * @param guardians all that the row names
     * @param noted those of them who were not noted for her
     */
    public record Row(
            FilePupil pupil,
            PersonDraft draft,
            boolean enrolled,
            List<PersonDraft> guardians,
            List<Guardianship> noted) {

        public String schoolClass() {
            return pupil.schoolClass();
        }
    }

    /** A guardian who is noted for a pupil now. */
    public record Guardianship(PersonDraft guardian, String relation) {}

    private final KnownRoster school;
    private final RosterColumns columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<PlannedPupil> planned = new ArrayList<>();
    private final List<PackageFault> faults = new ArrayList<>();
    private final List<PackageFault> warnings = new ArrayList<>();
    private final Map<Long, PersonDraft> drafts = new HashMap<>();
    private final Set<Long> met = new HashSet<>();

    private RosterPlan(KnownRoster school, RosterColumns columns) {
        this.school = school;
        this.columns = columns;
    }

    /**
     * Plans a file.
     *
     * @param since the day from which new pupils belong to their classes
     */
    public static RosterPlan of(RosterColumns columns, KnownRoster school, LocalDate since, LocalDate today) {
        return of(columns, school, since, today, done -> {});
    }

    /**
     * Plans a file, as {@link #of(RosterColumns, KnownRoster, LocalDate, LocalDate)}.
     *
     * @param compared is told after each row how many were compared
     */
    public static RosterPlan of(
            RosterColumns columns, KnownRoster school, LocalDate since, LocalDate today, IntConsumer compared) {
        RosterPlan plan = new RosterPlan(school, columns);
        plan.faults.addAll(columns.faults());
        if (since.isBefore(school.starts()) || since.isAfter(school.ends())) {
            plan.faults.add(PackageFault.whole(columns.file(), "exchange.sinceOutsideYear"));
        }
        if (plan.faults.isEmpty()) {
            plan.plan(today, compared);
        }
        return plan;
    }

    private void plan(LocalDate today, IntConsumer compared) {
        RowReader reader = new RowReader(columns, today, faults);
        List<FilePupil> pupils = columns.rows().stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
        Matching matching = new Matching(columns.file(), school, pupils, faults);
        Guardians guardians = new Guardians(school, drafts);
        Map<FilePupil, KnownPerson> known = new HashMap<>();
        for (FilePupil pupil : pupils) {
            KnownPerson found = matching.find(pupil);
            if (found != null) {
                known.put(pupil, found);
                met.add(found.id());
            }
        }
        for (FilePupil pupil : pupils) {
            planRow(pupil, known.get(pupil), guardians);
            compared.accept(rows.size());
        }
    }

    private void planRow(FilePupil pupil, @Nullable KnownPerson known, Guardians guardians) {
        PersonDraft draft = known == null
                ? PersonDraft.fresh(pupil.number())
                : drafts.computeIfAbsent(known.id(), id -> PersonDraft.of(known, pupil.number()));
        take(pupil, draft);
        boolean enrolled = known != null && !known.schoolClass().isEmpty();
        if (known != null) {
            compare(pupil, known);
        }
        List<ValueChange> changes = new ArrayList<>(draft.changes(""));
        List<PersonDraft> all = new ArrayList<>();
        List<Guardianship> noted = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (FileGuardian guardian : pupil.guardians()) {
            KnownRoster.Guardian already = guardians.noted(known, guardian);
            PersonDraft one = guardians.find(already, guardian);
            all.add(one);
            take(pupil, guardian, one);
            changes.addAll(one.changes(guardian.name().full()));
            if (already == null) {
                noted.add(new Guardianship(one, relation(guardian)));
                names.add(guardian.name().full());
            } else if (guardian.relation() != null && !guardian.relation().equals(already.relation())) {
                warnings.add(
                        fault(pupil, RosterField.FIRST_RELATION, guardian.name().full(), "exchange.relationKept"));
            }
        }
        Fate fate = fate(draft, enrolled, changes, noted);
        rows.add(new Row(pupil, draft, enrolled, List.copyOf(all), List.copyOf(noted)));
        planned.add(new PlannedPupil(pupil.row(), pupil.name().full(), pupil.schoolClass(), fate, changes, names));
    }

    /** Notes what a row says of somebody known and a file cannot change. */
    private void compare(FilePupil pupil, KnownPerson known) {
        if (!known.schoolClass().isEmpty() && !known.schoolClass().equals(pupil.schoolClass())) {
            faults.add(fault(pupil, RosterField.SCHOOL_CLASS, known.schoolClass(), "exchange.inOtherClass"));
        }
        if (!pupil.number().isEmpty()
                && !known.sourcedId().isEmpty()
                && !known.sourcedId().equals(pupil.number())) {
            warnings.add(fault(pupil, RosterField.NUMBER, pupil.number(), "exchange.numberKept"));
        }
    }

    private PackageFault fault(FilePupil pupil, RosterField field, String value, String key) {
        return new PackageFault(columns.file(), pupil.row(), heading(field), value, key);
    }

    private static Fate fate(PersonDraft draft, boolean enrolled, List<ValueChange> changes, List<Guardianship> noted) {
        if (draft.isNew()) {
            return Fate.NEW;
        } else if (!enrolled) {
            return Fate.ENROLLED;
        }
        return changes.isEmpty() && noted.isEmpty() ? Fate.SAME : Fate.CHANGED;
    }

    private void take(FilePupil pupil, PersonDraft draft) {
        boolean taken = draft.take(RosterField.SURNAME, pupil.name().surname())
                & draft.take(RosterField.GIVEN_NAME, pupil.name().givenName())
                & draft.take(RosterField.PATRONYMIC, pupil.name().patronymic())
                & draft.take(RosterField.BIRTH_DATE, PersonDraft.written(pupil.birthDate()))
                & draft.take(RosterField.SEX, pupil.sex())
                & draft.take(RosterField.PHONE, pupil.phone())
                & draft.take(RosterField.EMAIL, pupil.email());
        contradiction(taken, pupil, pupil.name().full());
    }

    private void take(FilePupil pupil, FileGuardian guardian, PersonDraft draft) {
        boolean taken = draft.take(RosterField.PATRONYMIC, guardian.name().patronymic())
                & draft.take(RosterField.PHONE, guardian.phone())
                & draft.take(RosterField.EMAIL, guardian.email());
        if (draft.isNew()) {
            taken &= draft.take(RosterField.SURNAME, guardian.name().surname())
                    & draft.take(RosterField.GIVEN_NAME, guardian.name().givenName());
        }
        contradiction(taken, pupil, guardian.name().full());
    }

    private void contradiction(boolean taken, FilePupil pupil, String name) {
        if (!taken) {
            faults.add(new PackageFault(columns.file(), pupil.row(), "", name, "exchange.contradiction"));
        }
    }

    /** Where the file tells no relation, a patronymic tells mother from father; else she is a guardian. */
    private static String relation(FileGuardian guardian) {
        String patronymic = guardian.name().patronymic();
        if (guardian.relation() != null) {
            return guardian.relation();
        } else if (patronymic.endsWith("вна") || patronymic.endsWith("чна")) {
            return "mother";
        }
        return patronymic.endsWith("вич") || patronymic.endsWith("ьич") ? "father" : "guardian";
    }

    private String heading(RosterField field) {
        var column = columns.of(field);
        return column == null ? "" : column.heading();
    }

    public List<Row> rows() {
        return rows;
    }

    public List<PlannedPupil> planned() {
        return planned;
    }

    public List<PackageFault> warnings() {
        return warnings.stream().limit(MOST_FAULTS).toList();
    }

    /** Every fault, by row. */
    public List<PackageFault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(PackageFault::row))
                .limit(MOST_FAULTS)
                .toList();
    }

    /** Rows of classes that are not there yet, one of each class. */
    public List<FilePupil> newClasses() {
        Set<String> names = new LinkedHashSet<>();
        return rows.stream()
                .map(Row::pupil)
                .filter(pupil -> !school.classes().containsKey(pupil.schoolClass()))
                .filter(pupil -> names.add(pupil.schoolClass()))
                .sorted(Comparator.comparing((FilePupil pupil) -> pupil.grade().number())
                        .thenComparing(FilePupil::letter))
                .toList();
    }

    /** Pupils of the file's classes who are not in the file. */
    public List<String> absent() {
        Set<String> classes = new HashSet<>();
        rows.forEach(row -> classes.add(row.schoolClass()));
        return school.people().stream()
                .filter(person -> classes.contains(person.schoolClass()) && !met.contains(person.id()))
                .sorted(RussianOrder.by(KnownPerson::schoolClass, KnownPerson::fullName))
                .map(person -> person.fullName() + ", " + person.schoolClass())
                .toList();
    }

    public KnownRoster school() {
        return school;
    }

    /** The scheme of terms of a class that is made. */
    public String scheme(FilePupil pupil) {
        return school.scheme(pupil.grade().number());
    }

    /** Everybody the rows speak of, each once. */
    public Set<PersonDraft> drafts() {
        Set<PersonDraft> all = new LinkedHashSet<>();
        for (Row row : rows) {
            all.add(row.draft());
            row.guardians().forEach(all::add);
        }
        return all;
    }
}
