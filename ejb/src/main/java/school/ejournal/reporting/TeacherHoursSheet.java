package school.ejournal.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.Texts;

/** Form R15 as XLSX, hours on one sheet and lessons on the other; texts are typed cells, never formulas (RP-05). */
public final class TeacherHoursSheet {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<String> COLUMNS = List.of(
            "teacher", "planned", "held", "open", "ahead", "cancelled", "replaced", "stoodIn", "merged", "paid");
    private static final List<String> LESSONS = List.of(
            "date",
            "number",
            "class",
            "subject",
            "hours",
            "absent",
            "substitute",
            "merged",
            "recorded",
            "reason",
            "order");
    private static final int HEADINGS = 3;

    private TeacherHoursSheet() {}

    /** The form as a file; {@code language} is {@code ru} or {@code en}. */
    public static byte[] write(TeacherHours hours, String language) {
        Texts texts = Texts.of("school.ejournal.reporting.hours", language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ejournal", "1.0")) {
            Worksheet people = book.newWorksheet(texts.get("hours.sheet"));
            writeHeading(people, hours, COLUMNS, texts);
            int line = HEADINGS + 1;
            for (TeacherHoursRow row : hours.rows()) {
                writeRow(people, line++, row.teacher(), row);
            }
            writeRow(people, line, texts.get("hours.total"), hours.total());
            people.range(line, 0, line, COLUMNS.size() - 1).style().bold().set();
            people.freezePane(1, HEADINGS + 1);
            Worksheet lessons = book.newWorksheet(texts.get("hours.lessons"));
            writeHeading(lessons, hours, LESSONS, texts);
            int next = HEADINGS + 1;
            for (ReplacedLesson lesson : hours.replaced()) {
                writeLesson(lessons, next++, lesson, texts);
            }
            lessons.freezePane(0, HEADINGS + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeHeading(Worksheet sheet, TeacherHours hours, List<String> columns, Texts texts) {
        sheet.value(0, 0, hours.school());
        sheet.value(1, 0, texts.get("hours.title", DATE.format(hours.from()), DATE.format(hours.until())));
        sheet.style(1, 0).bold().set();
        sheet.width(0, 28);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEADINGS, column, texts.get("hours." + columns.get(column)));
            if (column > 0) {
                sheet.width(column, 16);
            }
        }
        sheet.range(HEADINGS, 0, HEADINGS, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    private static void writeRow(Worksheet sheet, int line, String name, TeacherHoursRow row) {
        sheet.value(line, 0, name);
        List<BigDecimal> numbers = List.of(
                row.planned(),
                row.held(),
                row.open(),
                row.ahead(),
                row.cancelled(),
                row.replaced(),
                row.stoodIn(),
                row.merged(),
                row.paid());
        for (int column = 0; column < numbers.size(); column++) {
            sheet.value(line, column + 1, numbers.get(column));
        }
    }

    private static void writeLesson(Worksheet sheet, int line, ReplacedLesson lesson, Texts texts) {
        sheet.value(line, 0, DATE.format(lesson.date()));
        sheet.value(line, 1, lesson.number());
        sheet.value(line, 2, lesson.schoolClass());
        sheet.value(line, 3, lesson.subject());
        sheet.value(line, 4, lesson.hours());
        sheet.value(line, 5, lesson.absent());
        sheet.value(line, 6, lesson.substitute() == null ? texts.get("hours.nobody") : lesson.substitute());
        sheet.value(line, 7, yes(lesson.merged(), texts));
        sheet.value(line, 8, yes(lesson.recorded(), texts));
        sheet.value(line, 9, lesson.reason());
        sheet.value(line, 10, order(lesson.orderNumber(), lesson.orderDate(), texts));
    }

    private static String yes(boolean fact, Texts texts) {
        return fact ? texts.get("hours.yes") : "";
    }

    private static String order(@Nullable String number, @Nullable LocalDate date, Texts texts) {
        return number == null || date == null ? "" : texts.get("hours.orderOf", number, DATE.format(date));
    }
}
