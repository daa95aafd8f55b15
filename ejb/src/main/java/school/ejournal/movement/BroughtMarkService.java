package school.ejournal.movement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRules;
import school.ejournal.identity.Role;
import school.ejournal.movement.store.BroughtMarks;
import school.ejournal.movement.store.BroughtMarks.Place;
import school.ejournal.movement.store.BroughtMarks.Pupil;
import school.ejournal.movement.store.BroughtMarks.Standing;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps marks that pupils bring from other schools (MV-07): of any pupil by the deputy, of the own class by who leads it. */
@Stateless
public class BroughtMarkService {

    @Inject
    private BroughtMarks marks;

    @Inject
    private SchoolClock clock;

    /**
     * What a pupil brought, and in which subjects there may be more.
     *
     * @throws NotFoundException if the pupil belongs to no class today, or to none that the caller may write for
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY})
    public BroughtMarksCard open(long studentId) {
        Pupil pupil = pupil(studentId);
        return new BroughtMarksCard(
                studentId,
                pupil.name(),
                pupil.schoolClass(),
                marks.listSubjects(pupil.classId()),
                marks.list(studentId));
    }

    /**
     * Enters a mark; one that was entered before is not entered again.
     *
     * @throws NotFoundException if the pupil is not one the caller may write for, or the school has no such kind of work
     * @throws RefusedException if the rules of marks object, or the day does not fit (MV-07)
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY})
    public void enter(NewBroughtMark mark) {
        add(mark, null);
    }

    /**
     * Annuls a mark and enters another in its stead.
     *
     * @throws NotFoundException if there is no such mark of the pupil that stands, for the caller
     * @throws RefusedException without a reason, or as a new mark is refused
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY})
    public void correct(long markId, NewBroughtMark mark, String reason) {
        annul(markId, reason, mark.studentId());
        add(mark, markId);
    }

    /**
     * Annuls a mark; it counts no more.
     *
     * @throws NotFoundException if there is no such mark that stands, for the caller
     * @throws RefusedException without a reason, or in a sealed term
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY})
    public void annul(long markId, String reason) {
        annul(markId, reason, 0);
    }

    private void annul(long markId, String reason, long ofStudent) {
        Standing standing = marks.lock(markId).orElseThrow(NotFoundException::new);
        Pupil pupil = pupil(standing.studentId());
        if (ofStudent != 0 && ofStudent != standing.studentId()) {
            throw new NotFoundException();
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > NewMove.LONGEST_REASON) {
            throw new RefusedException("movement.annulmentWanted", NewMove.LONGEST_REASON);
        }
        boolean sealed = marks.findPlace(standing.studentId(), pupil.classId(), standing.subjectId(), standing.day())
                .filter(Place::sealed)
                .isPresent();
        if (sealed) {
            throw new RefusedException("movement.sealed");
        }
        marks.annul(markId, SchoolScope.caller().accountId(), why);
    }

    private void add(NewBroughtMark mark, @Nullable Long replaces) {
        Pupil pupil = pupil(mark.studentId());
        Place place = marks.findPlace(mark.studentId(), pupil.classId(), mark.subjectId(), mark.day())
                .orElseThrow(() -> new RefusedException("movement.noPageThen"));
        if (place.sealed()) {
            throw new RefusedException("movement.sealed");
        } else if (place.here() || mark.day().isAfter(clock.today())) {
            throw new RefusedException("movement.wasHere");
        }
        List<Mark> understood = understood(mark.text());
        List<Objection> objections = MarkRules.objectionsTo(
                new MarkEntry(understood, place.marking(), pupil.gradeLevel(), place.ones(), false));
        if (!objections.isEmpty()) {
            Objection first = objections.get(0);
            throw new RefusedException(first.key(), first.arguments().toArray());
        }
        String text = understood.stream().map(Mark::text).collect(Collectors.joining("/"));
        marks.add(SchoolScope.caller(), mark, text, Mark.codes(understood), replaces);
    }

    private static List<Mark> understood(String typed) {
        List<Mark> marks = new ArrayList<>();
        String plain = typed.toLowerCase(Locale.ROOT).replaceAll("\\s*(?:->|[-–—>→])\\s*", Mark.ARROW);
        for (String word : plain.split("/", -1)) {
            marks.add(Mark.parse(word.strip()).orElseThrow(() -> new RefusedException("movement.noMark")));
        }
        return marks;
    }

    private Pupil pupil(long studentId) {
        Caller caller = SchoolScope.caller();
        return marks.findPupil(studentId, clock.today(), caller.is(Role.DEPUTY), caller.personId())
                .orElseThrow(NotFoundException::new);
    }
}
