package school.ejournal.it;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.LocalDate;

/** A school of forty classes with one subject in each, whose timetable is the file of a timetable program. */
final class AscSchool {

    static final int CLASSES = 40;
    static final int LESSONS_A_DAY = 6;

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private static final String CLASSES_AND_TEACHERS = """
            with asked as (select %1$d::bigint as school), ids as (select nextval('entity_id') as year, nextval('entity_id') as subject),
            y as (insert into school_year (id, school_id, starts, ends) select year, school, date '%2$s', date '%3$s'
                  from ids, asked returning id),
            s as (insert into subject (id, school_id, name, short_name) select subject, school, 'Математика', 'мат' from ids, asked),
            n as (select i, nextval('entity_id') as class, nextval('entity_id') as teaching, nextval('entity_id') as teacher
                  from generate_series(0, %4$d - 1) i),
            p as (insert into person (id, school_id, surname, given_name) select teacher, school, 'Ким', 'Елена' from n, asked),
            c as (insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                  select class, school, year, 1 + i / 4, substr('АБВГ', 1 + i %% 4, 1), 'quarter' from n, ids, asked),
            g as (insert into teaching_group (id, school_id, class_id, subject_id, marking)
                  select teaching, school, class, subject, 'scale' from n, ids, asked)
            insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
            select nextval('entity_id'), school, teaching, teacher, 0, '%2$s' from n, asked
            """;

    private static final String TERM = """
            insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
            select nextval('entity_id'), y.school_id, y.id, 'quarter', %2$d, date '%3$s', date '%4$s'
            from school_year y where y.school_id = %1$d
            """;

    private AscSchool() {}

    /** Gives a school a year without terms, its classes and a teacher for each. */
    static void fill(NewSchool school, LocalDate starts, LocalDate ends) throws Exception {
        Office.change(CLASSES_AND_TEACHERS.formatted(school.id(), starts, ends, CLASSES));
    }

    /** Gives the year a term of so many weeks from a day on. */
    static void divide(NewSchool school, int number, LocalDate starts, int weeks) throws Exception {
        Office.change(TERM.formatted(
                school.id(), number, starts, starts.plusWeeks(weeks).minusDays(1)));
    }

    /** The program's file: each class has five days of six lessons, of which the first has a number. */
    static String file(int firstNumber) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<timetable><subjects>"
                + "<subject id=\"s\" name=\"Математика\" short=\"мат\"/></subjects><teachers>"
                + "<teacher id=\"t\" name=\"Ким Елена\"/></teachers><classroom id=\"r\" name=\"12\"/>\n");
        for (int i = 0; i < CLASSES; i++) {
            xml.append("<class id=\"c" + i + "\" name=\"" + (1 + i / 4) + "АБВГ".charAt(i % 4) + "\"/>\n");
            xml.append("<lesson id=\"l" + i + "\" classids=\"c" + i
                    + "\" subjectid=\"s\" teacherids=\"t\" groupids=\"\"/>\n");
            for (int number = firstNumber; number < firstNumber + LESSONS_A_DAY; number++) {
                xml.append("<card lessonid=\"l" + i + "\" classroomids=\"\" period=\"" + number
                        + "\" days=\"11111\" weeks=\"1\"/>\n");
            }
        }
        return xml.append("</timetable>").toString();
    }

    /** Chooses a file on the page and has it looked through. */
    static void choose(Browser browser, String file) {
        browser.page()
                .locator("[id='timetable:file']")
                .setInputFiles(new FilePayload("2026.xml", "text/xml", file.getBytes(WINDOWS)));
        browser.page().locator("[id='timetable:rehearse']").click();
        browser.page().waitForLoadState();
    }
}
