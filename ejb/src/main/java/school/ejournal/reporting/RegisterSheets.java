package school.ejournal.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.reporting.pdf.RegisterForm;
import school.ejournal.shared.Texts;

/** The alphabetical register and form R17 as files. */
public final class RegisterSheets {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<String> REGISTER = List.of(
            "file",
            "name",
            "born",
            "firstDay",
            "admittedTo",
            "admittedBy",
            "cameFrom",
            "class",
            "lastDay",
            "leftBy",
            "wentTo");
    private static final List<String> MOVEMENT =
            List.of("class", "atStart", "arrived", "movedIn", "left", "movedOut", "atEnd");
    private static final List<String> LINES = List.of("day", "name", "from", "to", "place", "order");

    private RegisterSheets() {}

    /** The register as XLSX; {@code language} is {@code ru} or {@code en}. */
    public static byte[] writeRegister(Register register, String language) {
        Texts texts = texts(language);
        List<List<Object>> rows =
                register.rows().stream().map(row -> cells(row, texts)).toList();
        String title = texts.get("register.title", DATE.format(register.day()));
        return PlainSheet.workbook(List.of(new PlainSheet(
                texts.get("register.sheet"), register.school(), title, heads("register.", REGISTER, texts), rows)));
    }

    /** The register on paper, as PDF/A-2u (RP-03). */
    public static byte[] printRegister(Register register, PrintHeading heading) {
        Texts texts = texts("ru");
        List<List<String>> rows = register.rows().stream()
                .map(row -> cells(row, texts).stream().map(Object::toString).toList())
                .toList();
        return new RegisterForm(heads("register.", REGISTER, texts), rows, heading).print();
    }

    /** Form R17 as XLSX: classes, levels and the school on one sheet, pupils on the other. */
    public static byte[] writeMovement(MovementReport report, String language) {
        Texts texts = texts(language);
        String title = title(report, texts);
        PlainSheet lines = new PlainSheet(
                texts.get("movement.lines"),
                report.school(),
                title,
                heads("movement.", LINES, texts),
                report.lines().stream().map(line -> cells(line, texts)).toList());
        return PlainSheet.workbook(List.of(figures(report, texts), lines));
    }

    /** The figures of form R17 as CSV. */
    public static byte[] writeMovementText(MovementReport report, String language) {
        return figures(report, texts(language)).text();
    }

    private static PlainSheet figures(MovementReport report, Texts texts) {
        List<List<Object>> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(cells(row.name(), row)));
        report.levels().forEach(level -> rows.add(cells(texts.get("movement.level", level.name()), level.sum())));
        rows.add(cells(texts.get("movement.total"), report.total()));
        return new PlainSheet(
                texts.get("movement.sheet"),
                report.school(),
                title(report, texts),
                heads("movement.", MOVEMENT, texts),
                rows);
    }

    private static String title(MovementReport report, Texts texts) {
        return texts.get("movement.title", DATE.format(report.from()), DATE.format(report.until()));
    }

    private static List<String> heads(String prefix, List<String> columns, Texts texts) {
        return columns.stream().map(column -> texts.get(prefix + column)).toList();
    }

    private static List<Object> cells(String name, MovementRow row) {
        return List.of(name, row.atStart(), row.arrived(), row.movedIn(), row.left(), row.movedOut(), row.atEnd());
    }

    private static List<Object> cells(MovementLine line, Texts texts) {
        return List.of(
                DATE.format(line.day()),
                line.pupil(),
                line.fromClass(),
                line.toClass(),
                line.place(),
                order(line.order(), texts));
    }

    private static List<Object> cells(RegisterRow row, Texts texts) {
        return List.of(
                row.file(),
                row.name(),
                day(row.birthDate()),
                day(row.firstDay()),
                row.admittedTo(),
                order(row.admittedBy(), texts),
                row.cameFrom(),
                row.schoolClass(),
                day(row.lastDay()),
                order(row.leftBy(), texts),
                row.wentTo());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    private static String order(RegisterRow.@Nullable OrderName order, Texts texts) {
        return order == null ? "" : texts.get("register.orderOf", order.number(), DATE.format(order.date()));
    }

    private static Texts texts(String language) {
        return Texts.of("school.ejournal.reporting.movement", language);
    }
}
