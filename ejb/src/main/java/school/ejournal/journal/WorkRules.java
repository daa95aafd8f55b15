package school.ejournal.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.journal.store.WorkFacts;
import school.ejournal.lesson.WorkNote;
import school.ejournal.shared.Objection;

/** What is asked before the works of a lesson are changed: the place (JR), and the works themselves (WK). */
final class WorkRules {

    /** The most works a lesson may have. */
    static final int MOST = 4;

    private final EntryRules place;
    private final LessonFacts.Facts lesson;
    private final List<WorkFacts.Facts> works;
    private final boolean typeInForce;
    private final LocalDate today;

    /**
     * @param works the lesson's own first
     * @param typeInForce whether the kind of work that is wanted may still be given
     */
    WorkRules(
            EntryRules place,
            LessonFacts.Facts lesson,
            List<WorkFacts.Facts> works,
            boolean typeInForce,
            LocalDate today) {
        this.place = place;
        this.lesson = lesson;
        this.works = works;
        this.typeInForce = typeInForce;
        this.today = today;
    }

    WorkFacts.Facts own() {
        return works.get(0);
    }

    Optional<WorkFacts.Facts> further(long column) {
        return works.stream().skip(1).filter(work -> work.column() == column).findFirst();
    }

    /** Objections to a change of a work; a kind of work that it has may stay though it is retired. */
    List<Objection> objectionsTo(WorkFacts.Facts now, WorkNote wanted, boolean annulled) {
        List<Objection> objections = placeObjections();
        if (annulled && now.marked()) {
            objections.add(Objection.invalid("WK-02"));
        }
        if (!typeInForce && !Objects.equals(now.typeId(), wanted.typeId())) {
            objections.add(Objection.invalid("WK-03"));
        }
        if (wanted.typeId() == null && now != own()) {
            objections.add(Objection.invalid("WK-03"));
        }
        if (now.annulled() && !annulled && active() >= MOST) {
            objections.add(Objection.invalid("WK-01"));
        }
        return objections;
    }

    /** Objections to one more work. */
    List<Objection> objectionsToOneMore(WorkNote wanted) {
        List<Objection> objections = placeObjections();
        if (active() >= MOST) {
            objections.add(Objection.invalid("WK-01"));
        }
        if (wanted.typeId() == null || !typeInForce) {
            objections.add(Objection.invalid("WK-03"));
        }
        return objections;
    }

    /** Works may be planned ahead: of the lesson's day it is only asked that it is not too long ago. */
    private List<Objection> placeObjections() {
        LocalDate day = lesson.date().isAfter(today) ? today : lesson.date();
        return new ArrayList<>(place.lessonObjections(lesson.mine(), lesson.cancelled(), day));
    }

    private long active() {
        return works.stream().filter(work -> !work.annulled()).count();
    }
}
