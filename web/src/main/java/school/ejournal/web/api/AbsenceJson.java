package school.ejournal.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import school.ejournal.attendance.AbsenceCount;
import school.ejournal.attendance.AbsenceSheet;
import school.ejournal.attendance.Contradiction;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.NoteRow;
import school.ejournal.attendance.PupilAbsences;
import school.ejournal.attendance.ReasonRow;
import school.ejournal.shared.SchoolJson;

/** The absences of a class as programs read them. */
final class AbsenceJson {

    /** The words for reasons. */
    static final Set<String> REASONS = Set.of("ill", "excused", "unexcused");

    private AbsenceJson() {}

    static JsonObject sheet(AbsenceSheet sheet) {
        JsonArrayBuilder pupils = SchoolJson.array();
        sheet.pupils().forEach(pupil -> pupils.add(pupil(pupil)));
        JsonArrayBuilder notes = SchoolJson.array();
        sheet.notes().forEach(note -> notes.add(note(note)));
        return SchoolJson.object()
                .add("schoolClass", Values.named(sheet.classId(), sheet.schoolClass()))
                .add("from", sheet.days().starts().toString())
                .add("to", sheet.days().ends().toString())
                .add("pupils", pupils)
                .add("total", count(sheet.total()))
                .add("notes", notes)
                .add("contradictions", contradictions(sheet.contradictions()))
                .build();
    }

    static JsonArray contradictions(List<Contradiction> found) {
        JsonArrayBuilder list = SchoolJson.array();
        found.forEach(one -> list.add(SchoolJson.object()
                .add("kind", word(one.kind()))
                .add("student", Values.named(one.studentId(), one.student()))
                .add("date", one.date().toString())
                .add("lesson", lesson(one.lesson()))
                .add("other", lesson(one.other()))));
        return list.build();
    }

    private static JsonObjectBuilder pupil(PupilAbsences pupil) {
        JsonArrayBuilder missed = SchoolJson.array();
        pupil.days().keySet().stream().sorted().forEach(day -> pupil.on(day).stream()
                .filter(lesson -> !lesson.presence().letter().isEmpty())
                .forEach(lesson -> missed.add(
                        lesson(lesson).add("date", day.toString()).add("presence", word(lesson.presence())))));
        JsonArrayBuilder reasons = SchoolJson.array();
        pupil.reasons().forEach(reason -> reasons.add(reason(reason)));
        return SchoolJson.object()
                .add("id", pupil.studentId())
                .add("name", pupil.name())
                .add("lessons", missed)
                .add("reasons", reasons)
                .add("count", count(pupil.count()));
    }

    private static JsonObjectBuilder lesson(LessonSeen lesson) {
        return SchoolJson.object()
                .add("id", lesson.lessonId())
                .add("number", lesson.number())
                .add("subject", lesson.subject());
    }

    private static JsonObjectBuilder reason(ReasonRow reason) {
        return SchoolJson.object()
                .add("id", reason.id())
                .add("starts", reason.days().starts().toString())
                .add("ends", reason.days().ends().toString())
                .add("reason", word(reason.presence()))
                .add("by", reason.author())
                .add("at", reason.at().toString());
    }

    private static JsonObjectBuilder note(NoteRow note) {
        return SchoolJson.object()
                .add("id", note.id())
                .add("student", Values.named(note.studentId(), note.student()))
                .add("guardian", note.guardian())
                .add("starts", note.days().starts().toString())
                .add("ends", note.days().ends().toString())
                .add("reason", word(note.presence()))
                .add("text", note.text())
                .add("attachment", note.attachment() != null);
    }

    private static JsonObjectBuilder count(AbsenceCount count) {
        return SchoolJson.object()
                .add("held", count.held())
                .add("missed", count.missed())
                .add("ill", count.ill())
                .add("excused", count.excused())
                .add("unexcused", count.unexcused())
                .add("unexplained", count.unexplained())
                .add("late", count.late())
                .add("days", count.days())
                .add("daysIll", count.daysIll())
                .add("percentMissed", count.percentMissed());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
