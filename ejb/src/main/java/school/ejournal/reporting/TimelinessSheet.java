package school.ejournal.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import school.ejournal.shared.Texts;

/** Form R12 as XLSX: texts are typed text cells and numbers number cells, so that nothing is ever a formula (RP-05). */
public final class TimelinessSheet {

    /** The media type of XLSX. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<String> COLUMNS = List.of(
            "teacher",
            "held",
            "withTopic",
            "withHomework",
            "withAttendance",
            "sameDay",
            "percentSameDay",
            "late",
            "meanDaysLate",
            "mostDaysLate",
            "empty");
    private static final int HEADINGS = 3;

    private TimelinessSheet() {}

    /** The report as a file; {@code language} is {@code ru} or {@code en}. */
    public static byte[] write(TimelinessReport report, String language) {
        Texts texts = Texts.of("school.ejournal.reporting.timeliness", language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Ejournal", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("timeliness.sheet"));
            writeHeading(sheet, report, texts);
            int line = HEADINGS + 1;
            for (TimelinessRow row : report.rows()) {
                writeRow(sheet, line++, row.teacher(), row);
            }
            writeRow(sheet, line, texts.get("timeliness.total"), report.total());
            sheet.range(line, 0, line, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(1, HEADINGS + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeHeading(Worksheet sheet, TimelinessReport report, Texts texts) {
        sheet.value(0, 0, report.school());
        sheet.value(1, 0, texts.get("timeliness.title", DATE.format(report.monday()), DATE.format(report.sunday())));
        sheet.style(1, 0).bold().set();
        sheet.width(0, 28);
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEADINGS, column, texts.get("timeliness." + COLUMNS.get(column)));
            if (column > 0) {
                sheet.width(column, 14);
            }
        }
        sheet.range(HEADINGS, 0, HEADINGS, COLUMNS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    private static void writeRow(Worksheet sheet, int line, String name, TimelinessRow row) {
        sheet.value(line, 0, name);
        List<Number> numbers = List.of(
                row.held(),
                row.withTopic(),
                row.withHomework(),
                row.withAttendance(),
                row.sameDay(),
                row.percentSameDay(),
                row.late(),
                row.meanDaysLate(),
                row.mostDaysLate(),
                row.empty());
        for (int i = 0; i < numbers.size(); i++) {
            sheet.value(line, i + 1, numbers.get(i));
        }
    }
}
