package school.ejournal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.ClassSignatures.GuardianLine;
import school.ejournal.diary.ClassSignatures.State;
import school.ejournal.diary.ClassSignatures.StudentLine;
import school.ejournal.diary.store.DiarySheets;
import school.ejournal.diary.store.Signatures;
import school.ejournal.diary.store.Signatures.ClassLine;
import school.ejournal.identity.Role;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;

/** Reads who signed the diaries of a class: the homeroom teacher of her own, the heads of all (DI-05). */
@Stateless
public class SignatureQuery {

    private static final int WEEKS_BEFORE = 8;

    @Inject
    private RosterQuery roster;

    @Inject
    private Signatures signatures;

    @Inject
    private DiarySheets sheets;

    @Inject
    private SchoolClock clock;

    /**
     * The week of a class that holds a day.
     *
     * @throws NotFoundException if the caller may not look into the class
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public ClassSignatures open(long classId, LocalDate day) {
        ClassRow schoolClass = roster.getClassRow(classId);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<ClassLine> lines = signatures.listOfClass(classId, monday, clock.today()).stream()
                .sorted(RussianOrder.by(ClassLine::surname, ClassLine::givenName))
                .toList();
        return new ClassSignatures(
                schoolClass,
                monday,
                students(lines, digests(lines, monday)),
                signatures.listBefore(classId, monday, WEEKS_BEFORE));
    }

    /** What the week of each pupil is now whose guardian signed it. */
    private Map<Long, String> digests(List<ClassLine> lines, LocalDate monday) {
        long[] signed = lines.stream()
                .filter(line -> line.digest() != null)
                .mapToLong(ClassLine::studentId)
                .distinct()
                .toArray();
        Map<Long, String> digests = new LinkedHashMap<>();
        if (signed.length > 0) {
            sheets.listEntries(signed, monday, monday.plusDays(6))
                    .forEach((student, entries) -> digests.put(student, WeekDigest.of(entries)));
        }
        return digests;
    }

    private static List<StudentLine> students(List<ClassLine> lines, Map<Long, String> digests) {
        Map<Long, List<ClassLine>> byStudent = new LinkedHashMap<>();
        lines.forEach(line -> byStudent
                .computeIfAbsent(line.studentId(), id -> new ArrayList<>())
                .add(line));
        return byStudent.values().stream()
                .map(ofOne -> student(ofOne, digests.get(ofOne.get(0).studentId())))
                .toList();
    }

    private static StudentLine student(List<ClassLine> lines, @Nullable String now) {
        List<GuardianLine> guardians = new ArrayList<>();
        for (ClassLine line : lines) {
            if (line.guardian() != null) {
                guardians.add(new GuardianLine(line.guardian(), state(line, now), line.signedAt(), line.lastVisit()));
            }
        }
        ClassLine first = lines.get(0);
        return new StudentLine(first.studentId(), first.surname() + " " + first.givenName(), guardians);
    }

    private static State state(ClassLine line, @Nullable String now) {
        if (line.digest() == null) {
            return State.NOT_SIGNED;
        }
        return line.digest().equals(now) ? State.SIGNED : State.CHANGED;
    }
}
