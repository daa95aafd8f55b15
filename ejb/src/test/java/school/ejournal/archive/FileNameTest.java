package school.ejournal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void isReadableEverywhere() {
        assertThat(FileName.ofPage(5, "А", "Математика", 12)).isEqualTo("05a-matematika-12.pdf");
        assertThat(FileName.ofSummary(11, "Щ", 7)).isEqualTo("11shch-summary-7.pdf");
    }

    @Test
    void leavesNothingOfAPath() {
        assertThat(FileName.ofPage(1, "../", "..\\..//Изо & \u0000ИКТ", 3)).isEqualTo("01-izo-ikt-3.pdf");
    }

    @Test
    void cutsLongSubjects() {
        assertThat(FileName.ofPage(1, "Б", "Основы религиозных культур и светской этики: модуль", 3))
                .matches("01b-[a-z-]{1,40}[a-z]-3\\.pdf")
                .hasSizeLessThan(60);
    }
}
