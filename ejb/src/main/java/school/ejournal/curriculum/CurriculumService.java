package school.ejournal.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.Document;
import school.ejournal.curriculum.store.PlannedLines;
import school.ejournal.curriculum.store.Subjects;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps subjects and the curriculum plan. */
@Stateless
public class CurriculumService {

    /** The most letters of a subject's name. */
    public static final int LONGEST_NAME = 80;

    @Inject
    private Subjects subjects;

    @Inject
    private PlannedLines planned;

    @Inject
    private CalendarQuery calendar;

    @Inject
    private SchoolClock clock;

    /** Makes new subjects and renames known ones (CU-01); answers their ids by sourcedId. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Map<String, Long> keepSubjects(List<NewSubject> wanted) {
        return subjects.keep(SchoolScope.caller().schoolId(), wanted);
    }

    /** Sets lines of the year's plan (CU-02). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void plan(long yearId, Collection<PlanLine> lines) {
        subjects.plan(SchoolScope.caller().schoolId(), yearId, lines);
    }

    /**
     * Decides the plan of a year at a grade level by a document, line by line: each line that becomes another is kept with what
     * it was before, and plan against fact counts with it from then on (CU-10).
     *
     * @return how many lines became others
     * @throws NotFoundException if the school has no such subject or year, or the year has ended
     * @throws RefusedException if no document is named, or grade 1 is to have marks
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public int decide(long yearId, int gradeLevel, List<DecidedLine> lines, @Nullable Document document) {
        if (calendar.listComingYears().stream().noneMatch(year -> year.id() == yearId)) {
            throw new NotFoundException();
        }
        if (document == null) {
            throw new RefusedException("curriculum.noDocument");
        }
        Instant now = clock.clock().instant();
        int others = 0;
        for (DecidedLine line : lines) {
            String name = planned.findName(line.subjectId()).orElseThrow(NotFoundException::new);
            if (gradeLevel == 1
                    && line.weeklyHours().signum() > 0
                    && !line.marking().equals("none")) {
                throw new RefusedException("curriculum.noMarksInFirst", name);
            }
            others += planned.decide(SchoolScope.caller(), yearId, gradeLevel, line, document, now);
        }
        return others;
    }

    /**
     * Makes a subject.
     *
     * @param shortName empty for the name itself
     * @throws RefusedException if the name is missing, too long or taken
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void addSubject(String name, String shortName, String area) {
        String wanted = name.strip();
        if (wanted.isEmpty()
                || wanted.length() > LONGEST_NAME
                || shortName.strip().length() > LONGEST_NAME) {
            throw new RefusedException("curriculum.badName", LONGEST_NAME);
        }
        if (area.strip().length() > DecidedLine.LONGEST_AREA) {
            throw new RefusedException("curriculum.badArea", DecidedLine.LONGEST_AREA);
        }
        if (planned.isName(wanted)) {
            throw new RefusedException("curriculum.nameTaken", wanted);
        }
        planned.addSubject(
                SchoolScope.caller().schoolId(),
                wanted,
                shortName.isBlank() ? wanted : shortName.strip(),
                area.strip());
    }
}
