package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
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
import school.ejournal.timetable.TimetableService;

/** Brings weekly lessons in from the files of aSc Timetables (XML) and Untis (GPU001) (EX-17). */
@Stateless
public class TimetableFileService {

    @Inject
    private ScheduleReads reads;

    @Inject
    private SchoolClock clock;

    @EJB
    private TimetableService timetables;

    @EJB
    private LessonService lessons;

    /**
     * Looks a file through and writes nothing.
     *
     * @param from the day from which it is to act; null for tomorrow, or the first day of a year that is to come
     */
    @RolesAllowed(Role.COORDINATOR)
    public TimetableRehearsal rehearse(UploadedFile file, @Nullable LocalDate from) {
        return reads.find(clock.today(), from)
                .map(school -> rehearsal(file, school, from))
                .orElseGet(() -> new TimetableRehearsal(
                        clock.today(), 0, List.of(), List.of(PackageFault.whole(file.name(), "exchange.noYear"))));
    }

    /**
     * Publishes the lessons of a file from a day on, all or none; the lessons of the journal follow (LE-05).
     *
     * @throws PackageRefusedException if the file has faults
     * @throws RefusedException if the school has no year, or the day is past
     */
    @RolesAllowed(Role.COORDINATOR)
    public void apply(UploadedFile file, @Nullable LocalDate from) {
        KnownSchedule school =
                reads.find(clock.today(), from).orElseThrow(() -> new RefusedException("exchange.noYear"));
        TimetableRehearsal rehearsal = rehearsal(file, school, from);
        if (!rehearsal.isClean()) {
            throw new PackageRefusedException(rehearsal.faults());
        }
        timetables.publish(
                school.yearId(),
                rehearsal.from(),
                ScheduleMatching.of(file, school).slots());
        lessons.follow(
                new Span(school.yearId(), rehearsal.from(), school.ends()),
                true,
                SchoolScope.caller().personId(),
                clock.clock().instant());
    }

    private TimetableRehearsal rehearsal(UploadedFile file, KnownSchedule school, @Nullable LocalDate from) {
        ScheduleMatching matching = ScheduleMatching.of(file, school);
        LocalDate tomorrow = clock.today().plusDays(1);
        LocalDate day = from != null ? from : tomorrow.isBefore(school.starts()) ? school.starts() : tomorrow;
        boolean outside = !day.isAfter(clock.today()) || day.isAfter(school.ends()) || day.isBefore(school.starts());
        List<PackageFault> faults =
                outside ? List.of(PackageFault.whole(file.name(), "exchange.badFrom")) : matching.faults();
        List<TimetableRehearsal.ClassLessons> classes = matching.counts().entrySet().stream()
                .map(one -> new TimetableRehearsal.ClassLessons(one.getKey(), one.getValue()))
                .toList();
        return new TimetableRehearsal(day, matching.slots().size(), classes, faults);
    }
}
