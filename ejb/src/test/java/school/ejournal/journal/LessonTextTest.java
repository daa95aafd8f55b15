package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.lesson.LessonDetails;

class LessonTextTest {

    private static final ChangedLesson LESSON =
            new ChangedLesson(4711, "Дроби", "№ 5", LessonDetails.PLAIN, 2, "Петрова А.И.", null);

    @Test
    @DisplayName("CR-09 A topic is corrected to another one, never to nothing")
    void aTopicIsNeverNothing() {
        assertThat(LessonText.TOPIC.accepts("Т".repeat(500))).isTrue();
        assertThat(LessonText.TOPIC.accepts("Т".repeat(501))).isFalse();
        assertThat(LessonText.TOPIC.accepts(" ")).isFalse();
    }

    @Test
    @DisplayName("CR-10 Homework may be corrected to nothing")
    void homeworkMayBeNothing() {
        assertThat(LessonText.HOMEWORK.accepts("")).isTrue();
        assertThat(LessonText.HOMEWORK.accepts("№".repeat(2000))).isTrue();
        assertThat(LessonText.HOMEWORK.accepts("№".repeat(2001))).isFalse();
    }

    @Test
    @DisplayName("CR-10 Each is put into the lesson apart from the other")
    void eachIsPutApart() {
        ChangedLesson topic = LessonText.TOPIC.put("Степени", LESSON);
        ChangedLesson both = LessonText.HOMEWORK.put("", topic);

        assertThat(LessonText.TOPIC.in(both)).isEqualTo("Степени");
        assertThat(LessonText.HOMEWORK.in(topic)).isEqualTo("№ 5");
        assertThat(LessonText.HOMEWORK.in(both)).isEmpty();
        assertThat(both.version()).isEqualTo(4);
    }
}
