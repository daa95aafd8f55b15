package school.ejournal.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.ChildRow;
import school.ejournal.diary.DiaryEntry;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.diary.Signature;
import school.ejournal.diary.SubjectStanding;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.WeightedMean;
import school.ejournal.shared.SchoolJson;

/** A week of the diary as programs read it. */
final class DiaryJson {

    private DiaryJson() {}

    static JsonObject week(DiaryWeek week) {
        JsonArrayBuilder lessons = SchoolJson.array();
        week.entries().forEach(entry -> lessons.add(lesson(entry)));
        JsonArrayBuilder subjects = SchoolJson.array();
        week.subjects().forEach(subject -> subjects.add(subject(week, subject)));
        JsonArrayBuilder signatures = SchoolJson.array();
        week.signatures().forEach(signature -> signatures.add(signature(week, signature)));
        return SchoolJson.object()
                .add("student", student(week.student()))
                .add("week", IsoWeek.of(week.monday()).toString())
                .add("starts", week.monday().toString())
                .add("lessons", lessons)
                .add("subjects", subjects)
                .add("digest", week.digest())
                .add("signatures", signatures)
                .build();
    }

    static JsonObjectBuilder student(ChildRow student) {
        return SchoolJson.object()
                .add("id", student.id())
                .add("name", student.name())
                .add("schoolClass", Values.of(student.schoolClass()));
    }

    private static JsonObjectBuilder lesson(DiaryEntry entry) {
        JsonArrayBuilder works = SchoolJson.array();
        entry.further()
                .forEach(mark -> works.add(SchoolJson.object()
                        .add("text", mark.text())
                        .add("work", mark.work())
                        .add("weight", mark.weight())));
        return SchoolJson.object()
                .add("date", entry.date().toString())
                .add("number", entry.number())
                .add("starts", Values.of(entry.starts()))
                .add("ends", Values.of(entry.ends()))
                .add("subject", Values.named(entry.subjectId(), entry.subject()))
                .add("topic", entry.topic())
                .add("homework", entry.homework().text())
                .add("due", Values.of(entry.homework().due()))
                .add("links", SchoolJson.array(entry.homework().links()))
                .add("text", entry.text())
                .add("presence", Presence.ofCode(entry.presence()).name().toLowerCase(Locale.ROOT))
                .add("workType", Values.of(entry.workType()))
                .add("weight", entry.weight())
                .add("works", works)
                .add("teacher", entry.teacher())
                .add("cancelled", entry.cancelled())
                .add("substitute", Values.of(entry.instead().substitute()))
                .add("room", Values.of(entry.instead().room()))
                .add("usualRoom", Values.of(entry.instead().usualRoom()))
                .add("markedAt", Values.of(entry.markedAt()))
                .add("assignedAt", Values.of(entry.assignedAt()))
                .add("remarks", SchoolJson.array(entry.remarks()))
                .add("classRemarks", SchoolJson.array(entry.classRemarks()));
    }

    private static JsonObjectBuilder signature(DiaryWeek week, Signature signature) {
        return SchoolJson.object()
                .add("guardian", signature.guardian())
                .add("signedAt", signature.signedAt().toString())
                .add("changedAfter", !week.isAsSigned(signature));
    }

    private static JsonObjectBuilder subject(DiaryWeek week, SubjectStanding subject) {
        return SchoolJson.object()
                .add("subject", subject.subject())
                .add("marks", subject.marks())
                .add("mean", mean(subject.mean()))
                .add("missed", subject.missed())
                .add("termMark", subject.termMark())
                .add(
                        "proposed",
                        subject.proposed(week.frame().thresholds())
                                .map(MarkValue::text)
                                .orElse(""))
                .add("trend", subject.trend().direction().name().toLowerCase(Locale.ROOT));
    }

    /** The mean as it is shown, as a number; null while there is none. */
    private static JsonValue mean(WeightedMean mean) {
        return mean.isEmpty()
                ? JsonValue.NULL
                : SchoolJson.value(new BigDecimal(mean.display().replace(',', '.')));
    }
}
