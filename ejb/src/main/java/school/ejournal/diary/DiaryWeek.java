package school.ejournal.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Marking;

/**
 * One week of one pupil.
 *
 * @param monday the week's first day
 * @param entries by date and lesson number
 * @param subjects where the pupil stands, by subject
 * @param visit since when things are new to the reader
 * @param signatures the last one of each guardian who signed
 */
public record DiaryWeek(
        ChildRow student,
        LocalDate monday,
        List<DiaryEntry> entries,
        List<SubjectStanding> subjects,
        WeekFrame frame,
        Visit visit,
        List<Signature> signatures) {

    private static final int SCHOOL_DAYS = 5;
    private static final int WEEK = 7;

    public DiaryWeek {
        entries = List.copyOf(entries);
        subjects = List.copyOf(subjects);
        signatures = List.copyOf(signatures);
    }

    /** The entries of one day. */
    public List<DiaryEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.date().equals(day)).toList();
    }

    /** Monday to Friday, and the days after that have lessons. */
    public List<LocalDate> days() {
        return IntStream.range(0, WEEK)
                .mapToObj(monday::plusDays)
                .filter(day -> day.isBefore(monday.plusDays(SCHOOL_DAYS)) || !on(day).isEmpty())
                .toList();
    }

    /** The last day that is shown. */
    public LocalDate lastDay() {
        List<LocalDate> days = days();
        return days.get(days.size() - 1);
    }

    /** Whether marks are given at all: in grade 1 no subject has them. */
    public boolean isMarked() {
        return Stream.concat(
                        entries.stream().map(DiaryEntry::marking),
                        subjects.stream().map(SubjectStanding::marking))
                .anyMatch(marking -> marking != Marking.NONE);
    }

    /** How many lessons of the week were missed. */
    public int missed() {
        return (int) entries.stream()
                .filter(entry -> Presence.ofCode(entry.presence()).isAbsence())
                .count();
    }

    /** How many times the pupil was late. */
    public int late() {
        return (int) entries.stream()
                .filter(entry -> Presence.ofCode(entry.presence()) == Presence.LATE)
                .count();
    }

    /** How many marks the week brought. */
    public int given() {
        return (int) subjects.stream()
                .flatMap(subject -> subject.given().stream())
                .filter(mark -> !mark.date().isBefore(monday) && mark.date().isBefore(monday.plusDays(WEEK)))
                .count();
    }

    /** How many lessons of the week have a new entry. */
    public int fresh() {
        return (int) entries.stream().filter(visit::isNew).count();
    }

    /** The days of other weeks of the term on which marks are new, the latest first. */
    public List<LocalDate> freshElsewhere() {
        return subjects.stream()
                .flatMap(subject -> subject.given().stream())
                .filter(visit::isNew)
                .map(GivenMark::date)
                .filter(day -> day.isBefore(monday) || day.isAfter(monday.plusDays(WEEK - 1L)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The better term mark that is nearest; nothing once the term is over. */
    public Optional<NearestGoal> nearest() {
        TermSpan term = frame.term();
        return term == null || term.ends().isBefore(monday)
                ? Optional.empty()
                : NearestGoal.of(subjects, frame.thresholds());
    }

    /** What a guardian signs: the week as it stands now (DI-03). */
    public String digest() {
        return WeekDigest.of(entries);
    }

    /** Whether the week still stands as it was signed. */
    public boolean isAsSigned(Signature signature) {
        return signature.digest().equals(digest());
    }

    /** Whether the week can be signed: it has begun and there was something to see. */
    public boolean isSignable(LocalDate today) {
        return !monday.isAfter(today) && !entries.isEmpty();
    }

    /** The last signature of a guardian. */
    public Optional<Signature> signatureOf(long guardianId) {
        return signatures.stream().filter(one -> one.guardianId() == guardianId).findFirst();
    }
}
