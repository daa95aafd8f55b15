package school.ejournal.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.ejournal.attendance.AttendanceRules;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRules;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.shared.Objection;

/** All that is asked before an entry is written: the place (JR), the marks (GR), the presence (AT). */
final class EntryRules {

    /** The regulation's clause on the daily record of a lesson. */
    static final String DAILY_RECORD = "3.5";

    private final PageCard page;
    private final LocalDate today;

    EntryRules(PageCard page, LocalDate today) {
        this.page = page;
        this.today = today;
    }

    /** Every objection to a text in a cell; empty when it may be written. */
    List<Objection> objectionsTo(CellFacts cell, Optional<CellText> text) {
        LocalDate day = cell.date();
        if (day == null) {
            return List.of(Objection.invalid("JR-03"));
        }
        List<Objection> objections = new ArrayList<>(placeObjections(cell.mine(), cell.cancelled(), day));
        if (!isTermColumn(cell)) {
            objections.addAll(windowObjections(day));
        }
        if (!cell.enrolled()) {
            objections.add(Objection.invalid("JR-04"));
        }
        if (text.isEmpty()) {
            objections.add(Objection.invalid("JR-07"));
        } else {
            objections.addAll(meaningObjections(cell, text.get()));
        }
        return objections;
    }

    /** Objections to writing into a lesson at all, whatever is written. */
    List<Objection> lessonObjections(boolean mine, boolean cancelled, LocalDate day) {
        List<Objection> objections = new ArrayList<>(placeObjections(mine, cancelled, day));
        objections.addAll(windowObjections(day));
        return objections;
    }

    private List<Objection> windowObjections(LocalDate day) {
        return page.isPastWindow(day) ? List.of(Objection.locked("JR-11", DAILY_RECORD, Role.DEPUTY)) : List.of();
    }

    /** The same without the window: what stands beside a lesson may come later. */
    List<Objection> placeObjections(boolean mine, boolean cancelled, LocalDate day) {
        List<Objection> objections = new ArrayList<>();
        if (!mine) {
            objections.add(Objection.locked("JR-01", DAILY_RECORD, Role.DEPUTY));
        }
        if (page.isClosed()) {
            objections.add(Objection.locked(page.closedBy(), DAILY_RECORD, Role.COORDINATOR));
        }
        if (cancelled) {
            objections.add(Objection.invalid("JR-05"));
        }
        if (day.isAfter(today)) {
            objections.add(Objection.invalid("JR-06"));
        }
        return objections;
    }

    /** The term column is closed by the seal or the end of its year, not by age. */
    private boolean isTermColumn(CellFacts cell) {
        return cell.key().columnId() == page.termColumnId();
    }

    private List<Objection> meaningObjections(CellFacts cell, CellText text) {
        boolean termColumn = isTermColumn(cell);
        int gradeLevel = cell.firstGrade() ? 1 : page.gradeLevel();
        MarkEntry marks = new MarkEntry(text.marks(), page.marking(), gradeLevel, page.onesAllowed(), termColumn);
        List<Objection> objections = new ArrayList<>(MarkRules.objectionsTo(marks));
        objections.addAll(AttendanceRules.objectionsTo(text.presence(), termColumn || cell.furtherWork()));
        return objections;
    }
}
