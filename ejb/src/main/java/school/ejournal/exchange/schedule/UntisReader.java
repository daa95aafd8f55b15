package school.ejournal.exchange.schedule;

import java.util.ArrayList;
import java.util.List;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.exchange.sheet.Sheet;
import school.ejournal.exchange.sheet.SheetReader;
import school.ejournal.exchange.sheet.SheetRow;
import school.ejournal.timetable.Weeks;

/** Reads GPU001 of Untis: lesson, class, teacher, subject, room, day, period; no headings. */
final class UntisReader {

    private static final int CLASS = 1;
    private static final int TEACHER = 2;
    private static final int SUBJECT = 3;
    private static final int ROOM = 4;
    private static final int DAY = 5;
    private static final int PERIOD = 6;

    private UntisReader() {}

    static List<FileLesson> read(UploadedFile file, List<PackageFault> faults) {
        Sheet sheet = SheetReader.read(file);
        List<FileLesson> lessons = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            if (row.get(CLASS).isEmpty() && row.get(DAY).isEmpty()) {
                continue;
            }
            int before = faults.size();
            int day = number(sheet.file(), row, DAY, 7, "exchange.badWeekday", faults);
            int period = number(sheet.file(), row, PERIOD, 12, "exchange.badLessonNumber", faults);
            if (faults.size() == before) {
                List<String> teachers = row.get(TEACHER).isEmpty() ? List.of() : List.of(row.get(TEACHER));
                lessons.add(new FileLesson(
                        row.number(),
                        row.get(CLASS),
                        "",
                        row.get(SUBJECT),
                        teachers,
                        row.get(ROOM),
                        day,
                        period,
                        Weeks.EACH));
            }
        }
        return lessons;
    }

    private static int number(String file, SheetRow row, int column, int most, String key, List<PackageFault> faults) {
        String text = row.get(column);
        int number = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            faults.add(new PackageFault(file, row.number(), Integer.toString(column + 1), text, key));
        }
        return number;
    }
}
