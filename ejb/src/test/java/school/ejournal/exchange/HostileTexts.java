package school.ejournal.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts with separators that no school should have sent. */
final class HostileTexts {

    private static final String HEADINGS =
            "Фамилия;Имя;Отчество;Дата рождения;Пол;Класс;Телефон;Почта;Родитель 1 ФИО;Родство\n";
    private static final String GOOD = "Абрамов;Иван;Ильич;05.05.2015;м;5А;89160000001;a@b.ru;Абрамова Анна;мать\n";

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://x\")",
            "=cmd|' /C calc'!A0",
            "@SUM(A1)",
            "+1+cmd|' /C calc'!A0",
            "-1+1",
            "-A1",
            "=IMPORTXML(A1)",
            "+SUM(A1:A2)",
            "@A1",
            "=\"a\"",
            "-cmd|x",
            "=WEBSERVICE(A1)",
            "+a",
            "=DDE(1)");

    private static final List<String> DATES = List.of(
            "31.02.2015",
            "00.01.2015",
            "32.01.2015",
            "01.13.2015",
            "1.1.15",
            "2015.01.01",
            "yesterday",
            "05/2015",
            "20150505",
            "05.05.0015",
            "05.05.3015",
            "29.02.2015",
            "2015-13-01",
            "2015-02-30",
            "05.05.2015 г.",
            "пятое мая",
            "05,05,2015",
            "--",
            "0",
            "99999999999999999999",
            "05.05.-2015",
            "NaN",
            "1e9",
            "05.05.20155");

    private static final List<String> CLASSES =
            List.of("0А", "12А", "А5", "5", "5А5А5А5А5А5А", "класс", "5!", "-5А", "99Б", "5А;", "5 А Б В", "⑤А", "V-А");

    private HostileTexts() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        FORMULAS.forEach(formula -> all.add(row("formula " + formula, 1, formula)));
        DATES.forEach(date -> all.add(row("date " + date, 3, date)));
        CLASSES.forEach(name -> all.add(row("class " + name, 5, name)));
        for (String sex : List.of("x", "3", "мж", "?")) {
            all.add(row("sex " + sex, 4, sex));
        }
        for (String phone : List.of("12", "телефон", "8916000000x", "1234567890123456", "''")) {
            all.add(row("phone " + phone, 6, phone));
        }
        for (String email : List.of("a", "a@", "@b.ru", "a@b", "a b@c.ru", "a@b@c.ru", "<a@b.ru>")) {
            all.add(row("address " + email, 7, email));
        }
        for (String name : List.of("1", "Аб", "А".repeat(101) + " Б")) {
            all.add(row("guardian " + name, 8, name));
        }
        for (String relation : List.of("сосед", "x", "мать-отец")) {
            all.add(row("relation " + relation, 9, relation));
        }
        for (String surname : List.of("", "1", "<b>", "Иванов;Пётр", "И\u202Eванов", "А".repeat(1_001), "\uFFFF")) {
            all.add(row("surname " + surname, 0, surname));
        }
        controlSigns(all);
        forms(all);
        twins(all);
        encodings(all);
        return all;
    }

    private static HostileFile row(String what, int column, String value) {
        String[] cells = GOOD.strip().split(";", -1);
        cells[column] = value.contains("\"") || value.contains(";") ? '"' + value.replace("\"", "\"\"") + '"' : value;
        return text(what, HEADINGS + GOOD.replace("Абрамов;", "Борисов;") + String.join(";", cells) + "\n");
    }

    private static void controlSigns(List<HostileFile> all) {
        for (char sign : new char[] {1, 2, 7, 8, 11, 12, 14, 27, 31, 127, 133, 159}) {
            all.add(row("control sign " + (int) sign, 1, "Ив" + sign + "ан"));
        }
        all.add(row("zero sign", 1, "Ив\0ан"));
    }

    private static void forms(List<HostileFile> all) {
        all.add(text("nothing", ""));
        all.add(text("white space", " \n\t\n \n"));
        all.add(text("headings twice", HEADINGS.replace("Имя", "Фамилия") + GOOD));
        for (String heading : List.of("Фамилия", "Имя", "Класс")) {
            all.add(text("without " + heading, (HEADINGS + GOOD).replaceFirst(heading + ";", "Что-то;")));
        }
        all.add(text("no headings", GOOD));
        all.add(text("a quote that is not closed", HEADINGS + "\"" + GOOD));
        all.add(text("text behind a quote", HEADINGS + GOOD.replace("Абрамов", "\"Абр\"амов")));
        all.add(text("10,001 rows", HEADINGS + GOOD.repeat(10_001)));
        all.add(text("a million columns", ";".repeat(1_000_000) + "\n"));
        all.add(text("201 columns", HEADINGS.strip() + ";".repeat(201) + "\n" + GOOD));
        all.add(text("one long line", HEADINGS + "а".repeat(2_000_000)));
        all.add(text("one long line of quotes", "\"".repeat(4_000_000)));
        all.add(text("more than five megabytes", HEADINGS + GOOD.repeat(60_000)));
        all.add(text("a page of HTML", "<html><body><table><tr><td>Фамилия</td></tr></table></body></html>"));
        all.add(text("JSON", "{\"Фамилия\":\"Абрамов\"}"));
        all.add(new HostileFile("a PDF", "list.csv", "%PDF-1.7\n%âãÏÓ\n".getBytes(UTF_8)));
        all.add(new HostileFile(
                "an old workbook", "list.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        byte[] picture = new byte[5_000];
        Arrays.fill(picture, (byte) 0x89);
        all.add(new HostileFile("a picture", "list.csv", picture));
    }

    private static void twins(List<HostileFile> all) {
        all.add(text("one pupil twice", HEADINGS + GOOD + GOOD));
        all.add(text("a number twice", "Фамилия;Имя;Класс;ID\nКим;Ян;5А;7\nЛи;Ян;5А;7\n"));
        all.add(text("namesakes without dates", "Фамилия;Имя;Класс\nКим;Ян;5А\nКим;Ян;5Б\n"));
        all.add(text(
                "one guardian, two addresses",
                HEADINGS + GOOD.replace("a@b.ru;Абрамова", "a@b.ru;Ким").replace("05.05", "06.05") + GOOD + GOOD));
    }

    private static void encodings(List<HostileFile> all) {
        for (String charset :
                List.of("KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE", "UTF-32", "x-MacCyrillic")) {
            all.add(new HostileFile("in " + charset, "list.csv", (HEADINGS + GOOD).getBytes(Charset.forName(charset))));
        }
        byte[] broken = (HEADINGS + GOOD).getBytes(UTF_8);
        broken[3] = (byte) 0x98;
        broken[1] = (byte) 0xFF;
        all.add(new HostileFile("in no encoding", "list.csv", broken));
        byte[] odd = ("\uFEFF" + HEADINGS).getBytes(Charset.forName("UTF-16LE"));
        all.add(new HostileFile("half a letter at the end", "list.csv", Arrays.copyOf(odd, odd.length - 1)));
    }

    private static HostileFile text(String what, String text) {
        return new HostileFile(what, "list.csv", text.getBytes(UTF_8));
    }
}
