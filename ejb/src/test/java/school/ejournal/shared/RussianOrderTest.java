package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianOrderTest {
    record Pupil(String surname, String givenName) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Абрамов, Борисов, Ветров",
                "Ежов, Ёлкин, Ермаков, Жуков",
                "Еремеев, Ерёмин, Ерохин",
                "Елкин, Ёлкин, Ёлкина",
                "Зайцев, Иванов, Йодко, Ким",
                "Цой, Чехов, Шишкин, Щукин, Эйнштейн, Юдин, Яковлев",
                "Петров, Петрова, Петровский",
                "Подъячев, Подьячев"
            })
    void isThatOfTheAlphabetWithYoBesideYe(String inOrder) {
        List<String> surnames = List.of(inOrder.split(", "));
        List<String> shuffled = new ArrayList<>(surnames);
        Collections.shuffle(shuffled, new Random(5));

        shuffled.sort(RussianOrder.by(name -> name, name -> ""));

        assertThat(shuffled).isEqualTo(surnames);
    }

    @Test
    void goesByTheGivenNameWhereSurnamesAreTheSame() {
        List<Pupil> pupils = new ArrayList<>(List.of(
                new Pupil("Ким", "Яна"), new Pupil("Ким", "Ёла"), new Pupil("Ан", "Яна"), new Pupil("Ким", "Женя")));

        pupils.sort(RussianOrder.by(Pupil::surname, Pupil::givenName));

        assertThat(pupils).extracting(Pupil::givenName).containsExactly("Яна", "Ёла", "Женя", "Яна");
    }

    @Test
    void isNotThatOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            String[] surnames = {"Жуков", "Ёлкин", "Ежов"};

            Arrays.sort(surnames, RussianOrder.by(name -> name, name -> ""));

            assertThat(surnames).containsExactly("Ежов", "Ёлкин", "Жуков");
        } finally {
            Locale.setDefault(before);
        }
    }
}
