package school.ejournal.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Marking;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;
import school.ejournal.journal.WorkColumn;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.RetakePolicy;

/** Pages of the journal as printing sees them; defaults are an ordinary class in an ordinary term. */
public final class JournalFixture {

    public static final Instant AS_OF = Instant.parse("2026-12-28T18:30:00Z");
    public static final PrintHeading HEADING = new PrintHeading(
            "МБОУ «Средняя общеобразовательная школа № 5 г. Пересвета»", AS_OF, ZoneId.of("Europe/Moscow"));

    private static final LocalDate STARTS = LocalDate.of(2026, 11, 5);
    private static final LessonDetails TWO_AND_A_HALF = new LessonDetails(null, List.of(), new BigDecimal("2.5"));
    private static final String[] SURNAMES = {"Ёлкина", "Абрамов", "Щукина", "Яковлев", "Жданова", "Цой", "Егоров"};

    private final long pageId;
    private String subject = "Математика";
    private @Nullable String group;
    private int students = 25;
    private int lessons = 30;
    private String topic = "Сложение и вычитание смешанных чисел: закрепление";

    private JournalFixture(long pageId) {
        this.pageId = pageId;
    }

    public static JournalFixture page(long pageId) {
        return new JournalFixture(pageId);
    }

    public JournalFixture of(String wanted) {
        subject = wanted;
        return this;
    }

    public JournalFixture group(String wanted) {
        group = wanted;
        return this;
    }

    public JournalFixture students(int wanted) {
        students = wanted;
        return this;
    }

    public JournalFixture lessons(int wanted) {
        lessons = wanted;
        return this;
    }

    public JournalFixture topic(String wanted) {
        topic = wanted;
        return this;
    }

    public JournalSheet sheet() {
        List<StudentRow> rows = new ArrayList<>();
        Map<CellKey, CellState> cells = new HashMap<>();
        for (int i = 0; i < students; i++) {
            String name = SURNAMES[i % SURNAMES.length] + " Ученик" + (char) ('А' + i % 32);
            rows.add(new StudentRow(1000 + i, name, STARTS.minusMonths(2), null, WeightedMean.EMPTY, "4", 0));
            for (int lesson = i % 3; lesson < lessons; lesson += 3) {
                put(cells, lessonId(lesson), 1000 + i, lesson % 2 == 0 ? "5/4" : "н");
            }
            put(cells, termColumn(), 1000 + i, Integer.toString(3 + i % 3));
        }
        return new JournalSheet(card(), rows, columns(), cells, AS_OF);
    }

    private List<LessonColumn> columns() {
        List<LessonColumn> columns = new ArrayList<>();
        for (int i = 0; i < lessons; i++) {
            columns.add(new LessonColumn(
                    lessonId(i),
                    STARTS.plusDays(i),
                    1 + i % 6,
                    i == 4,
                    works(i),
                    topic,
                    "§ " + i + ", № 1–" + (i + 7),
                    "Иванова М.П.",
                    false,
                    AS_OF,
                    AS_OF,
                    1,
                    i == 0 ? TWO_AND_A_HALF : LessonDetails.PLAIN,
                    null));
        }
        return columns;
    }

    /** Every tenth lesson has a further work. */
    private List<WorkColumn> works(int lesson) {
        WorkColumn own = new WorkColumn(lessonId(lesson), null, null, "", 1, RetakePolicy.REPLACE, "", null, 0);
        WorkColumn further = new WorkColumn(
                lessonId(lesson) + 5_000, 8L, "Домашняя работа", "ДЗ", 3, RetakePolicy.REPLACE, "", null, 1);
        return lesson % 10 == 9 ? List.of(own, further) : List.of(own);
    }

    private PageCard card() {
        return new PageCard(
                pageId,
                21,
                31,
                "5А",
                5,
                subject,
                group,
                Marking.SCALE,
                41,
                "quarter",
                2,
                STARTS,
                LocalDate.of(2026, 12, 27),
                true,
                AS_OF,
                false,
                STARTS,
                termColumn(),
                "Иванова М.П.",
                false,
                false,
                false,
                false,
                false,
                TermThresholds.decided(null),
                MinimumMarks.NONE,
                false,
                123,
                "0f".repeat(32));
    }

    private long lessonId(int index) {
        return pageId * 10_000 + index;
    }

    private long termColumn() {
        return pageId * 10_000 + 9_999;
    }

    private static void put(Map<CellKey, CellState> cells, long column, long student, String text) {
        CellKey key = new CellKey(column, student);
        cells.put(key, new CellState(key, text, new int[0], 0, 1, 7, AS_OF));
    }
}
