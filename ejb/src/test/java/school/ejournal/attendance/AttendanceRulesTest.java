package school.ejournal.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.attendance.store.AbsenceReasons.Stored;
import school.ejournal.shared.Objection;

class AttendanceRulesTest {
    private static final Days YEAR = new Days(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-05-26"));
    private static final Days WEEK = new Days(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-07"));
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2027-05-26, false, true",
        "2026-08-31, 2026-09-01, false, false",
        "2027-05-26, 2027-05-27, false, false",
        "2026-11-02, 2026-11-07, true, false"
    })
    @DisplayName("AT-07 Reasons are for days of the school year and not of a sealed term")
    void reasonsKeepToTheYearAndOutOfSealedTerms(LocalDate starts, LocalDate ends, boolean sealed, boolean may) {
        List<Objection> objections = AttendanceRules.objectionsTo(new Days(starts, ends), YEAR, sealed);

        assertThat(objections).isEqualTo(may ? List.of() : List.of(Objection.invalid("AT-07")));
    }

    @Test
    @DisplayName("AT-06 Setting and annulling are links with ids and values, the why only by its digest")
    void theRecordHoldsNoWords() {
        Stored reason = new Stored(71, 40, 900, WEEK, Presence.ILL, false);
        Instant at = Instant.parse("2026-11-02T06:15:00Z");

        assertThat(AbsenceService.change(at, 31, null, reason, null).payload())
                .isEqualTo(
                        "{\"at\":\"2026-11-02T06:15:00Z\",\"by\":31,\"kind\":\"reason\",\"reason\":71,\"student\":900,"
                                + "\"starts\":\"2026-11-02\",\"ends\":\"2026-11-07\",\"presence\":3}");
        assertThat(AbsenceService.change(at, 31, null, reason, "ab12").payload())
                .endsWith("\"presence\":3,\"why\":\"ab12\"}");
    }

    @Nested
    @DisplayName("AT-08 A guardian's note")
    class Notes {

        @ParameterizedTest
        @EnumSource(
                value = Presence.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"ILL", "EXCUSED"})
        void tellsOfIllnessOrGoodCauseOnly(Presence presence) {
            assertThat(objections(note(WEEK, presence, "Простуда", null), 0))
                    .containsExactly(Objection.invalid("AT-08"));
        }

        @Test
        void saysItInWordsOrByAFile() {
            assertThat(objections(note(WEEK, Presence.ILL, " ", null), 0)).containsExactly(Objection.invalid("AT-08"));
            assertThat(objections(note(WEEK, Presence.ILL, "", PNG), 0)).isEmpty();
            assertThat(objections(note(WEEK, Presence.EXCUSED, "Соревнования", null), 0))
                    .isEmpty();
        }

        @Test
        void waitsWithNineOthersAtTheMost() {
            NewNote note = note(WEEK, Presence.ILL, "Простуда", null);

            assertThat(objections(note, 9)).isEmpty();
            assertThat(objections(note, 10)).containsExactly(Objection.invalid("AT-08"));
        }

        @Test
        void isForTheSchoolYear() {
            Days summer = new Days(LocalDate.parse("2027-06-01"), LocalDate.parse("2027-06-02"));

            assertThat(objections(note(summer, Presence.ILL, "Простуда", null), 0))
                    .containsExactly(Objection.invalid("AT-07"));
        }

        private static List<Objection> objections(NewNote note, int waiting) {
            return AttendanceRules.objectionsTo(note, YEAR, waiting);
        }
    }

    @Nested
    @DisplayName("AT-09 A file is what its content says")
    class Files {

        @Test
        void isPdfJpegOrPng() {
            assertThat(AttachmentType.find("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                    .contains(AttachmentType.PDF);
            assertThat(AttachmentType.find(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                    .contains(AttachmentType.JPEG);
            assertThat(AttachmentType.find(PNG)).contains(AttachmentType.PNG);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "%PDF-",
                    "%PDF",
                    " %PDF-1.7",
                    "<html>%PDF-1.7",
                    "<svg xmlns='http://www.w3.org/2000/svg'/>",
                    "GIF89a.",
                    "PK\u0003\u0004",
                    "MZ"
                })
        void isNothingElse(String content) {
            byte[] file = content.getBytes(StandardCharsets.ISO_8859_1);

            assertThat(AttachmentType.find(file)).isEmpty();
            assertThat(AttendanceRules.objectionsTo(note(WEEK, Presence.ILL, "Справка", file), YEAR, 0))
                    .containsExactly(Objection.invalid("AT-09"));
        }

        @Test
        void hasFiveMegabytesAtTheMost() {
            byte[] largest = Arrays.copyOf(PNG, AttachmentType.LARGEST);
            byte[] larger = Arrays.copyOf(PNG, AttachmentType.LARGEST + 1);

            assertThat(AttendanceRules.objectionsTo(note(WEEK, Presence.ILL, "", largest), YEAR, 0))
                    .isEmpty();
            assertThat(AttendanceRules.objectionsTo(note(WEEK, Presence.ILL, "", larger), YEAR, 0))
                    .containsExactly(Objection.invalid("AT-09"));
        }

        @ParameterizedTest
        @EnumSource
        void isStoredByItsMediaType(AttachmentType type) {
            assertThat(AttachmentType.of(type.mediaType())).isEqualTo(type);
        }
    }

    private static NewNote note(Days days, Presence presence, String text, byte[] file) {
        return new NewNote(900, days, presence, text, file, UUID.randomUUID());
    }
}
