package school.ejournal.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a lesson plan's sheet, by what schools write over them. */
enum PlanColumn {
    SECTION(
            "раздел",
            "наименование раздела",
            "название раздела",
            "раздел программы",
            "раздел курса",
            "модуль",
            "глава",
            "блок",
            "section",
            "unit",
            "chapter"),
    TOPIC(
            "тема",
            "темы",
            "тема урока",
            "тема занятия",
            "тема уроков",
            "темы уроков",
            "наименование темы",
            "название темы",
            "наименование темы урока",
            "содержание",
            "содержание урока",
            "topic",
            "lesson topic"),
    HOURS(
            "часы",
            "час",
            "часов",
            "ч",
            "кол во часов",
            "количество часов",
            "число часов",
            "кол во ч",
            "кол часов",
            "всего часов",
            "hours"),
    KIND(
            "вид",
            "вид урока",
            "вид занятия",
            "вид работы",
            "вид контроля",
            "тип",
            "тип урока",
            "тип занятия",
            "kind",
            "type"),
    HOMEWORK(
            "домашнее задание", "домашняя работа", "дом задание", "задание на дом", "задание", "дз", "д з", "homework");

    private final List<String> names;

    PlanColumn(String... names) {
        this.names = List.of(names);
    }

    /** The column that a heading names, whatever its case, points, dashes and line breaks. */
    static Optional<PlanColumn> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
