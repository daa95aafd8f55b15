package school.ejournal.exchange.schedule;

import java.util.List;
import school.ejournal.timetable.Weeks;

/**
 * A weekly lesson as a file has it.
 *
 * @param row line or row of the file
 * @param group name of a part of the class; empty for the whole class, or where the file does not tell
 * @param teachers as the file names them
 * @param weekday 1 for Monday
 * @param weeks of the first and every other week of the year, of the second and every other, or of all
 */
record FileLesson(
        long row,
        String schoolClass,
        String group,
        String subject,
        List<String> teachers,
        String room,
        int weekday,
        int number,
        Weeks weeks) {

    FileLesson {
        teachers = List.copyOf(teachers);
    }
}
