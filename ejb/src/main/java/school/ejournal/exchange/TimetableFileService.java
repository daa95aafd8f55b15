package school.ejournal.exchange;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Span;
import school.ejournal.exchange.schedule.KnownSchedule;
import school.ejournal.exchange.schedule.ScheduleMatching;
import school.ejournal.exchange.store.ScheduleReads;
import school.ejournal.identity.Role;
import school.ejournal.lesson.LessonService;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.TimetableCheck;
import school.ejournal.timetable.TimetableQuery;
import school.ejournal.timetable.TimetableService;
import school.ejournal.timetable.Weeks;

/**
 * Brings weekly lessons in from the files of aSc Timetables (XML) and Untis (GPU001) (EX-17): into a draft, which is checked and
 * published as one that was typed.
 */
@Stateless
public class TimetableFileService {

    @Resource
    private SessionContext context;

    @Inject
    private ScheduleReads reads;

    @Inject
    private SchoolClock clock;

    @EJB
    private TimetableService timetables;

    @EJB
    private TimetableQuery query;

    @EJB
    private LessonService lessons;

    /** A file with what it was matched with. */
    private record Matched(
            KnownSchedule school, LocalDate from, ScheduleMatching matching, List<PackageFault> faults) {}

    /**
     * Looks a file through: the draft that it would fill is made, checked and taken back.
     *
     * @param from the day from which it is to act; null for tomorrow, or the first day of a year that is to come
     */
    @RolesAllowed(Role.COORDINATOR)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public TimetableRehearsal rehearse(UploadedFile file, @Nullable LocalDate from) {
        TimetableRehearsal seen = reads.find(clock.today(), from)
                .map(school -> rehearsal(file, match(file, school, from)))
                .orElseGet(() -> new TimetableRehearsal(
                        clock.today(),
                        0,
                        0,
                        List.of(),
                        List.of(PackageFault.whole(file.name(), "exchange.noYear")),
                        TimetableCheck.nothing()));
        context.setRollbackOnly();
        return seen;
    }

    /**
     * Publishes the lessons of a file from a day on, all or none, as a draft is published; the lessons of the journal follow
     * (LE-05).
     *
     * @throws PackageRefusedException if the file has faults
     * @throws RefusedException if the school has no year, or what the file has may not be published (TT-04, TT-05)
     */
    @RolesAllowed(Role.COORDINATOR)
    public void apply(UploadedFile file, @Nullable LocalDate from) {
        Matched matched = matched(file, from);
        Span days = timetables.publishDraft(begin(file, matched), matched.from());
        lessons.follow(
                days, true, SchoolScope.caller().personId(), clock.clock().instant());
    }

    /**
     * Fills a draft with the lessons of a file, to be mended in the grid and published there.
     *
     * @return the draft's id
     * @throws PackageRefusedException if the file has faults
     * @throws RefusedException if the school has no year
     */
    @RolesAllowed(Role.COORDINATOR)
    public long fillDraft(UploadedFile file, @Nullable LocalDate from) {
        return begin(file, matched(file, from));
    }

    private long begin(UploadedFile file, Matched matched) {
        return timetables.beginWith(
                matched.school().yearId(),
                matched.from(),
                file.name(),
                matched.matching().slots());
    }

    private Matched matched(UploadedFile file, @Nullable LocalDate from) {
        KnownSchedule school =
                reads.find(clock.today(), from).orElseThrow(() -> new RefusedException("exchange.noYear"));
        Matched matched = match(file, school, from);
        if (!matched.faults().isEmpty()) {
            throw new PackageRefusedException(matched.faults());
        }
        return matched;
    }

    private Matched match(UploadedFile file, KnownSchedule school, @Nullable LocalDate from) {
        ScheduleMatching matching = ScheduleMatching.of(file, school);
        LocalDate tomorrow = clock.today().plusDays(1);
        LocalDate day = from != null ? from : tomorrow.isBefore(school.starts()) ? school.starts() : tomorrow;
        boolean outside = !day.isAfter(clock.today()) || day.isAfter(school.ends()) || day.isBefore(school.starts());
        List<PackageFault> faults =
                outside ? List.of(PackageFault.whole(file.name(), "exchange.badFrom")) : matching.faults();
        return new Matched(school, day, matching, faults);
    }

    private TimetableRehearsal rehearsal(UploadedFile file, Matched matched) {
        List<Slot> slots = matched.matching().slots();
        List<TimetableRehearsal.ClassLessons> classes = matched.matching().counts().entrySet().stream()
                .map(one -> new TimetableRehearsal.ClassLessons(one.getKey(), one.getValue()))
                .toList();
        TimetableCheck check = matched.faults().isEmpty()
                ? query.check(begin(file, matched), matched.from())
                : TimetableCheck.nothing();
        int alternating =
                (int) slots.stream().filter(slot -> slot.weeks() != Weeks.EACH).count();
        return new TimetableRehearsal(matched.from(), slots.size(), alternating, classes, matched.faults(), check);
    }
}
