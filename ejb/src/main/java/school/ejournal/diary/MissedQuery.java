package school.ejournal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import school.ejournal.diary.store.MissedLessons;
import school.ejournal.diary.store.WeekFrames;
import school.ejournal.diary.store.WeekFrames.YearFrame;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads what one's own child missed, or oneself (DI-01, DI-06). */
@Stateless
public class MissedQuery {

    @Inject
    private OwnChildren children;

    @Inject
    private WeekFrames frames;

    @Inject
    private MissedLessons lessons;

    @Inject
    private SchoolClock clock;

    /**
     * What a pupil missed in the term of a day, or in the last one before it, as far as it has come: by three statements.
     *
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public MissedSheet open(long studentId, LocalDate day) {
        ChildRow child = children.get(studentId).child();
        LocalDateTime now = LocalDateTime.ofInstant(
                clock.clock().instant(), SchoolScope.caller().zoneId());
        LocalDate today = now.toLocalDate();
        YearFrame year = frames.getYear(studentId, day.isAfter(today) ? day : today);
        TermSpan term = year.termOf(day).orElse(null);
        return MissedSheet.of(
                child,
                year.terms(),
                term,
                term == null ? Map.of() : lessons.listHad(studentId, term.starts(), term.ends(), now));
    }
}
