package school.ejournal.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Marking;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.TermThresholds;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.RetakePolicy;

/** A page of class 5А in mathematics, on which everything is allowed until a test says otherwise. */
final class PageFixture {
    static final long LESSON = 101;
    static final long TERM_COLUMN = 500;
    static final long STUDENT = 900;
    static final long TEACHER = 31;
    static final LocalDate TODAY = LocalDate.parse("2026-10-05");
    static final Instant NOW = Instant.parse("2026-10-05T06:15:00Z");

    private int gradeLevel = 5;
    private Marking marking = Marking.SCALE;
    private boolean sealed;
    private boolean past;
    private boolean ones;
    private MinimumMarks minimum = MinimumMarks.NONE;
    private LocalDate openSince = EditWindow.CUSTOMARY.opensFrom(TODAY);
    private boolean teaches;
    private boolean leads;
    private boolean substitutes;
    private boolean accompanies;

    static PageFixture page() {
        return new PageFixture();
    }

    PageFixture grade(int level) {
        gradeLevel = level;
        return this;
    }

    PageFixture marking(Marking other) {
        marking = other;
        return this;
    }

    PageFixture sealed(boolean is) {
        sealed = is;
        return this;
    }

    /** Whether the year of the page is over. */
    PageFixture past(boolean is) {
        past = is;
        return this;
    }

    /** Lessons since a day are open. */
    PageFixture openSince(LocalDate day) {
        openSince = day;
        return this;
    }

    PageFixture onesAllowed() {
        ones = true;
        return this;
    }

    PageFixture wanting(int marks) {
        minimum = new MinimumMarks(marks, 50);
        return this;
    }

    /** How the page stands to the person who asks. */
    PageFixture asked(boolean byItsTeacher, boolean byItsHomeroomTeacher, boolean byItsSubstitute) {
        teaches = byItsTeacher;
        leads = byItsHomeroomTeacher;
        substitutes = byItsSubstitute;
        return this;
    }

    /** The page of another class, on which pupils are whom the asking person leads. */
    PageFixture accompanied() {
        accompanies = true;
        return this;
    }

    PageCard card() {
        return new PageCard(
                42,
                7,
                5,
                gradeLevel + "А",
                gradeLevel,
                "Математика",
                null,
                marking,
                3,
                "quarter",
                1,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2026-10-25"),
                sealed,
                null,
                past,
                openSince,
                TERM_COLUMN,
                "Ким Е.И.",
                teaches,
                leads,
                accompanies,
                substitutes,
                ones,
                TermThresholds.CUSTOMARY,
                minimum,
                false,
                0,
                "");
    }

    EntryRules rules() {
        return new EntryRules(card(), TODAY);
    }

    /** A cell of today's lesson, open to the teacher, that holds what is given. */
    static CellFacts cell(@Nullable CellState current) {
        return cell(LESSON, current);
    }

    static CellFacts cell(long columnId, @Nullable CellState current) {
        return new CellFacts(
                new CellKey(columnId, STUDENT),
                TODAY,
                false,
                true,
                false,
                true,
                false,
                current,
                current == null ? "" : "Ким Е.И.");
    }

    /** An empty cell in the column of a further work. */
    static CellFacts further(long columnId) {
        return new CellFacts(new CellKey(columnId, STUDENT), TODAY, false, true, true, true, false, null, "");
    }

    /** A lesson's own work without a kind. */
    static WorkColumn work(long column) {
        return work(column, 1, RetakePolicy.REPLACE);
    }

    static WorkColumn work(long column, int weight, RetakePolicy retake) {
        return new WorkColumn(column, null, null, "", weight, retake, "", null, 0);
    }

    static CellState state(String text, int version) {
        CellText meaning = CellText.parse(text).orElseThrow();
        return new CellState(
                new CellKey(LESSON, STUDENT),
                meaning.canonical(),
                meaning.markCodes(),
                meaning.presence().code(),
                version,
                TEACHER + 1,
                NOW.minusSeconds(3600));
    }
}
