package school.ejournal.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.PlannedPupil;
import school.ejournal.exchange.PlannedPupil.Fate;
import school.ejournal.exchange.RosterColumn;
import school.ejournal.exchange.RosterField;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.exchange.ValueChange;
import school.ejournal.exchange.sheet.SheetReader;

class RosterPlanTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 28);
    private static final String HEADINGS =
            "Фамилия;Имя;Отчество;Дата рождения;Пол;Класс;№ личного дела;Телефон;Почта;Родитель 1 ФИО;Родитель 1 телефон;"
                    + "Родитель 1 почта;Родитель 1 родство;Родитель 2 ФИО;Родитель 2 телефон\n";

    private static final KnownPerson IVAN = pupil(1, "А-1", "Абрамов", "Иван", LocalDate.of(2015, 5, 5), "5А");
    private static final KnownPerson PYOTR = pupil(2, "", "Ёлкин", "Пётр", null, "5А");
    private static final KnownPerson MOTHER =
            new KnownPerson(3, "g", "Абрамова", "Анна", "Ильинична", null, "f", "+7 916 000-00-01", "", false, "");

    @Nested
    @DisplayName("EX-10 A pupil is found")
    class Matching {
        @Test
        void byTheOwnNumberWhateverTheNameIsNow() {
            assertThat(fate("Абрамов-Ким;Иван;;;;5А;А-1")).isEqualTo(Fate.CHANGED);
            assertThat(changes("Абрамов-Ким;Иван;;;;5А;А-1"))
                    .containsExactly(new ValueChange("", RosterField.SURNAME, "Абрамов", "Абрамов-Ким"));
        }

        @Test
        void byNameAndBirthDate() {
            assertThat(fate("АБРАМОВ;ИВАН;;05.05.2015;;5А")).isEqualTo(Fate.SAME);
            assertThat(fate("Абрамов;Иван;;2015-05-05;;5а")).isEqualTo(Fate.SAME);
            assertThat(fate("Абрамов;Иван;;06.05.2015;;5А")).isEqualTo(Fate.NEW);
        }

        @Test
        void byNameAloneOnlyInTheSameClassAndWhereNobodyElseHasIt() {
            assertThat(fate("Елкин;Петр;;;;5А")).isEqualTo(Fate.SAME);
            assertThat(keys("Ёлкин;Пётр;;;;5Б")).containsExactly("exchange.namesake");
            assertThat(keys("Ёлкин;Пётр;;;;5А", "Ёлкин;Пётр;;;;5Б"))
                    .containsExactly("exchange.namesake", "exchange.namesake");
        }

        @Test
        void neverByGuess() {
            assertThat(keys("Ёлкин;Пётр;;01.02.2015;;5А")).containsExactly("exchange.namesake");
            assertThat(keys("Чужой;Олег;;01.02.2014;;5А;А-1")).containsExactly("exchange.numberOfAnother");
        }

        @Test
        void onceInAFile() {
            assertThat(keys("Новый;Ян;;01.02.2015;;5А", "Новый;Ян;;01.02.2015;;5А"))
                    .containsExactly("exchange.twice");
            assertThat(keys("Абрамов;Иван;;05.05.2015;;5А", "Абрамов;Иван;;;;5А;А-1"))
                    .containsExactly("exchange.samePerson");
        }
    }

    @Nested
    @DisplayName("EX-11 A guardian is found")
    class OfGuardians {
        @Test
        void byNameAmongThePupilsOwn() {
            assertThat(changes("Абрамов;Иван;;05.05.2015;;5А;;;;Абрамова Анна Ильинична;8 916 000-00-02"))
                    .containsExactly(new ValueChange(
                            "Абрамова Анна Ильинична", RosterField.PHONE, "+7 916 000-00-01", "+7 916 000-00-02"));
        }

        @Test
        void byNameAndNumberForSisters() {
            RosterPlan plan = plan(
                    "Новая;Яна;;01.02.2015;;5А;;;;Абрамова Анна Ильинична;89160000001",
                    "Новая;Ольга;;01.02.2016;;5А;;;;Ким Лев Юрьевич;9160000009",
                    "Новый;Олег;;01.02.2017;;5А;;;;Ким Лев Юрьевич;+7 916 000-00-09");

            assertThat(plan.faults()).isEmpty();
            assertThat(plan.rows().get(0).noted().get(0).guardian().id()).isEqualTo(3);
            assertThat(plan.rows().get(1).noted().get(0).guardian())
                    .isSameAs(plan.rows().get(2).noted().get(0).guardian());
            assertThat(plan.rows().get(1).noted().get(0).relation()).isEqualTo("father");
        }

        @Test
        void andContradictionsOfTwoRowsAreTold() {
            assertThat(keys(
                            "Новая;Яна;;01.02.2015;;5А;;;;Ким Лев Юрьевич;9160000009;a@b.ru",
                            "Новая;Ольга;;01.02.2016;;5А;;;;Ким Лев Юрьевич;9160000009;c@d.ru"))
                    .containsExactly("exchange.contradiction");
        }
    }

    @Test
    @DisplayName("EX-12 A file moves nobody to another class")
    void aTransferWantsAnOrder() {
        assertThat(plan("Абрамов;Иван;;05.05.2015;;5Б").faults())
                .extracting(PackageFault::row, PackageFault::column, PackageFault::value, PackageFault::key)
                .containsExactly(tuple(2L, "Класс", "5А", "exchange.inOtherClass"));
    }

    @Test
    @DisplayName("EX-09 An empty cell erases nothing")
    void whatIsEmptyStays() {
        assertThat(changes("Абрамов;Иван;;05.05.2015;;5А;;;;Абрамова Анна;")).isEmpty();
    }

    @Test
    void whoIsNotInTheFileIsToldOnly() {
        RosterPlan plan = plan("Абрамов;Иван;;05.05.2015;;5А");

        assertThat(plan.absent()).containsExactly("Ёлкин Пётр, 5А");
        assertThat(plan.rows()).hasSize(1);
    }

    @Test
    void classesThatAreNotThereAreMade() {
        RosterPlan plan = plan("Новый;Ян;;01.02.2010;м;10\"A\"", "Новая;Ия;;01.02.2015;ж;5 - б");

        assertThat(plan.newClasses()).extracting(FilePupil::schoolClass).containsExactly("5Б", "10А");
        assertThat(plan.newClasses()).extracting(plan::scheme).containsExactly("quarter", "semester");
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2015, exchange.badBirthDate",
        "05.05.15, exchange.badBirthDate",
        "05.05.1815, exchange.badBirthDate",
        "05.05.2027, exchange.badBirthDate",
        "42129, exchange.badBirthDate"
    })
    void datesThatAreNoneAreTold(String date, String key) {
        assertThat(plan("Новый;Ян;;" + date + ";;5А").faults())
                .extracting(PackageFault::column, PackageFault::value, PackageFault::key)
                .containsExactly(tuple("Дата рождения", date, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ФИО обучающегося;ДР;Класс", "Ф.И.О.;Дата рождения;КЛАСС", "full name;Birth date;Class"})
    void headingsAreKnownInTheirForms(String headings) {
        RosterPlan plan = plan(text("Список 5А класса;;\n" + headings + "\nАбрамов Иван;05.05.2015;5А\n"), Map.of());

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.planned()).extracting(PlannedPupil::fate).containsExactly(Fate.SAME);
    }

    @Test
    @DisplayName("EX-07 what the school chose for a heading is kept")
    void aHeadingThatNobodyKnowsIsReadAsChosen() {
        UploadedFile file = text("Кто;Класс;Телефон\nАбрамов Иван;5А;12\n");

        assertThat(plan(file, Map.of()).faults())
                .extracting(PackageFault::key)
                .containsExactly("exchange.surnameMissing", "exchange.givenNameMissing");
        assertThat(plan(file, Map.of("кто", "FULL_NAME", "телефон", "")).faults())
                .isEmpty();
    }

    @Test
    void twoColumnsForOneThingAreTold() {
        RosterColumns columns = RosterColumns.of(SheetReader.read(text("Фамилия;Имя;Класс;Ещё\nа;б;5А;в\n")), Map.of());
        List<RosterColumn> chosen = columns.columns().stream()
                .map(column -> column.heading().equals("Ещё") ? column.as(RosterField.SURNAME) : column)
                .toList();

        assertThat(RosterPlan.of(columns.as(chosen), school(), STARTS, TODAY).faults())
                .extracting(PackageFault::key)
                .containsExactly("exchange.columnTwice");
    }

    @Test
    void theDayOfEnrolmentIsOfTheYear() {
        RosterColumns columns = RosterColumns.of(SheetReader.read(text(HEADINGS + "Новый;Ян;;;;5А\n")), Map.of());

        assertThat(RosterPlan.of(columns, school(), STARTS.minusDays(1), TODAY).faults())
                .extracting(PackageFault::key)
                .containsExactly("exchange.sinceOutsideYear");
    }

    private static Fate fate(String row) {
        RosterPlan plan = plan(row);
        assertThat(plan.faults()).isEmpty();
        return plan.planned().get(0).fate();
    }

    private static List<ValueChange> changes(String row) {
        RosterPlan plan = plan(row);
        assertThat(plan.faults()).isEmpty();
        return plan.planned().get(0).changes();
    }

    private static List<String> keys(String... rows) {
        return plan(rows).faults().stream().map(PackageFault::key).toList();
    }

    private static RosterPlan plan(String... rows) {
        return plan(text(HEADINGS + String.join("\n", rows) + "\n"), Map.of());
    }

    private static RosterPlan plan(UploadedFile file, Map<String, String> kept) {
        return RosterPlan.of(RosterColumns.of(SheetReader.read(file), kept), school(), STARTS, TODAY);
    }

    private static UploadedFile text(String text) {
        return new UploadedFile("list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static KnownRoster school() {
        return new KnownRoster(
                7,
                STARTS,
                LocalDate.of(2027, 5, 31),
                Map.of("5А", 51L),
                Set.of("quarter", "semester"),
                List.of(IVAN, PYOTR, MOTHER),
                List.of(new KnownRoster.Guardian(3, 1, "mother")));
    }

    private static KnownPerson pupil(
            long id, String number, String surname, String name, LocalDate birthDate, String schoolClass) {
        return new KnownPerson(id, number, surname, name, "", birthDate, null, "", "", true, schoolClass);
    }
}
