package school.ejournal.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonFact;
import school.ejournal.journal.StudentRow;
import school.ejournal.remark.NewRemark;

/** What the teachers of the demo remarked lately: a word to a pupil here, one to the class there. */
final class DemoRemarks {

    private static final int RECENT_DAYS = 6;
    private static final List<String> TO_PUPILS = List.of(
            "Отличный ответ у доски, так держать!",
            "Домашнее задание не готово.",
            "На уроке не было тетради.",
            "Хорошо помогает товарищам при работе в паре.",
            "Отвлекается на уроке, прошу поговорить дома.");
    private static final List<String> TO_CLASSES = List.of(
            "К следующему уроку принести цветные карандаши и линейку.",
            "На следующей неделе проверочная работа по теме, повторите правила.",
            "Сдать тетради на проверку до пятницы.");

    /** A remark of the demo and the lesson it stands beside. */
    record Remarked(long lessonId, NewRemark remark) {}

    private DemoRemarks() {}

    static List<Remarked> of(JournalSheet sheet, List<LessonFact> notes, Instant now) {
        List<Remarked> remarks = new ArrayList<>();
        String place = sheet.page().schoolClass()
                + sheet.page().subject()
                + sheet.page().group();
        int n = 0;
        for (LessonFact note : notes) {
            n++;
            if (note.at().isBefore(now.minus(RECENT_DAYS, ChronoUnit.DAYS))) {
                continue;
            }
            if (Chance.happens(5, "to the class", place, n)) {
                remarks.add(remarked(note, null, TO_CLASSES, place + n));
            } else if (Chance.happens(12, "to a pupil", place, n)) {
                StudentRow student =
                        sheet.students().get(Chance.pick(sheet.students().size(), "whom", place, n));
                if (student.belongsOn(sheet.page().termStarts())
                        && student.belongsOn(sheet.page().termEnds())) {
                    remarks.add(remarked(note, student.id(), TO_PUPILS, place + n));
                }
            }
        }
        return remarks;
    }

    private static Remarked remarked(LessonFact note, @Nullable Long student, List<String> texts, String seed) {
        String text = texts.get(Chance.pick(texts.size(), "remark", seed));
        return new Remarked(note.lessonId(), new NewRemark(student, text, UUID.randomUUID()));
    }
}
