package school.ejournal.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Weekly lessons to be checked: each of a class, a teacher and a room of its own unless said otherwise. */
final class WeekFixture {

    private static long next = 1;

    private WeekFixture() {}

    /** A whole class's lesson of a teacher. */
    static SlotRow lesson(long classId, long teacher, int weekday, int number) {
        return slot(classId * 100, classId, null, teacher, weekday, number, null, Weeks.EACH);
    }

    /** The lesson of a part of a class. */
    static SlotRow part(long groupId, long classId, long teacher, int weekday, int number) {
        return slot(groupId, classId, "1", teacher, weekday, number, null, Weeks.EACH);
    }

    static SlotRow inRoom(String room, long classId, int weekday, int number) {
        return slot(classId * 100, classId, null, classId, weekday, number, room, Weeks.EACH);
    }

    static SlotRow inWeeks(Weeks weeks, long classId, long teacher, int weekday, int number) {
        return slot(classId * 100, classId, null, teacher, weekday, number, null, weeks);
    }

    /** So many lessons a day from Monday on, of one class of a grade level; the last of each day is physical education. */
    static List<SlotRow> week(int gradeLevel, int... lessonsADay) {
        List<SlotRow> week = new ArrayList<>();
        for (int day = 1; day <= lessonsADay.length; day++) {
            for (int number = 1; number <= lessonsADay[day - 1]; number++) {
                week.add(new SlotRow(
                        next++,
                        7,
                        7,
                        gradeLevel,
                        gradeLevel + "А",
                        number == lessonsADay[day - 1] ? "Физическая культура" : "Математика",
                        "",
                        null,
                        List.of(),
                        "",
                        day,
                        number,
                        null,
                        Weeks.EACH,
                        null,
                        null,
                        false));
            }
        }
        return week;
    }

    private static SlotRow slot(
            long groupId, long classId, String part, long teacher, int weekday, int number, String room, Weeks weeks) {
        return new SlotRow(
                next++,
                groupId,
                classId,
                5,
                "5" + classId,
                "Математика",
                "Мат",
                part,
                List.of(teacher),
                "Учитель " + teacher,
                weekday,
                number,
                room,
                weeks,
                null,
                null,
                false);
    }

    /** The same lesson in another subject. */
    static SlotRow in(String subject, SlotRow slot) {
        return new SlotRow(
                slot.id(),
                slot.groupId(),
                slot.classId(),
                slot.gradeLevel(),
                slot.schoolClass(),
                subject,
                slot.shortSubject(),
                slot.part(),
                slot.teacherIds(),
                slot.teachers(),
                slot.weekday(),
                slot.number(),
                slot.room(),
                slot.weeks(),
                slot.starts(),
                slot.ends(),
                slot.apart());
    }

    /** The same lesson with the bells of its class. */
    static SlotRow at(String starts, String ends, SlotRow slot) {
        return new SlotRow(
                slot.id(),
                slot.groupId(),
                slot.classId(),
                slot.gradeLevel(),
                slot.schoolClass(),
                slot.subject(),
                slot.shortSubject(),
                slot.part(),
                slot.teacherIds(),
                slot.teachers(),
                slot.weekday(),
                slot.number(),
                slot.room(),
                slot.weeks(),
                LocalTime.parse(starts),
                LocalTime.parse(ends),
                slot.apart());
    }
}
