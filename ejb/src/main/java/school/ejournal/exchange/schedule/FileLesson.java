package school.ejournal.exchange.schedule;

import java.util.List;

/**
 * A weekly lesson as a file has it.
 *
 * @param row line or row of the file
 * @param group name of a part of the class; empty for the whole class, or where the file does not tell
 * @param teachers as the file names them
 * @param weekday 1 for Monday
 */
record FileLesson(
        long row,
        String schoolClass,
        String group,
        String subject,
        List<String> teachers,
        String room,
        int weekday,
        int number) {

    FileLesson {
        teachers = List.copyOf(teachers);
    }
}
