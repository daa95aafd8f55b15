package school.ejournal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.ejournal.attendance.Presence;

class ContentTest {

    @Test
    void joinsMarks() {
        assertThat(Content.ofCell(new int[] {5, 4}, 0)).isEqualTo(new Content("5/4", ""));
        assertThat(Content.ofCell(new int[] {21}, 0).marks()).isEqualTo("н/а");
    }

    @ParameterizedTest
    @EnumSource(
            value = Presence.class,
            names = {"ABSENT", "EXCUSED", "ILL", "UNEXCUSED"})
    @DisplayName("MS-07 The reason of an absence is not told")
    void anyAbsenceIsAnAbsence(Presence presence) {
        assertThat(Content.ofCell(new int[0], presence.code())).isEqualTo(new Content("", Content.ABSENT));
    }

    @Test
    void anEmptyCellIsNothing() {
        assertThat(Content.ofCell(new int[0], 0).isNothing()).isTrue();
        assertThat(Content.ofCell(new int[0], Presence.LATE.code()).isNothing()).isFalse();
    }
}
