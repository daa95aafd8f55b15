package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.WhatIsNeeded;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.text.Texts;

/** How dates, times, terms and counts are written on pages. */
@Named
@RequestScoped
public class Show {

    static final String BUNDLE = "school.ejournal.web.page.messages";

    private static final String SCRIPT = "js.";

    /** The rules that close cells whatever is typed. */
    private static final List<String> CLOSING = List.of("JR-01", "JR-02", "JR-04", "JR-05", "JR-06", "JR-11", "JR-13");

    private static final Map<Locale, String> WORDS = new ConcurrentHashMap<>();

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    private Shell shell;

    /** {@code 05.09.2026}. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** {@code 05.09}. */
    public String shortDate(LocalDate day) {
        return SHORT_DATE.format(day);
    }

    /** {@code Понедельник, 23 ноября}. */
    public String day(LocalDate day) {
        return weekday(day)
                + DateTimeFormatter.ofPattern(", d MMMM", language()).format(day);
    }

    /** {@code 23–28 ноября}, {@code 30 ноября – 5 декабря}. */
    public String period(LocalDate from, LocalDate to) {
        DateTimeFormatter whole = DateTimeFormatter.ofPattern("d MMMM", language());
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + whole.format(to)
                : whole.format(from) + " – " + whole.format(to);
    }

    /** {@code 2 пятёрки}: so many marks of a kind. */
    public String needed(WhatIsNeeded needed) {
        return count((int) needed.count(), "needed." + needed.mark().code());
    }

    /** {@code Понедельник}. */
    public String weekday(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language());
        return name.substring(0, 1).toUpperCase(language()) + name.substring(1);
    }

    /** {@code пн}. */
    public String shortWeekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language());
    }

    /** {@code 4,5}. */
    public String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', separator());
    }

    /** {@code 4,5}, {@code 4}: without zeros at the end. */
    public String number(BigDecimal number) {
        return decimal(number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros());
    }

    /** {@code 08:30}; empty where the school has no bells. */
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** {@code 23.11.2026 14:05} in the school's zone. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(shell.caller().zoneId()));
    }

    /** Until when something is due, said from today. */
    public String due(LocalDate day) {
        LocalDate today = shell.getToday();
        return day.equals(today)
                ? text("works.dueToday")
                : text(day.isBefore(today) ? "works.wasDue" : "works.due", shortDate(day));
    }

    /** {@code 14:05} in the school's zone. */
    public String clock(Instant moment) {
        return TIME.format(moment.atZone(shell.caller().zoneId()));
    }

    /** {@code III четверть}. */
    public String term(String scheme, int number) {
        return Texts.term(scheme, number, language());
    }

    /** {@code 12,5 КБ}. */
    public String size(long bytes) {
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1024), 1, RoundingMode.HALF_UP);
        return text("size.kilobytes", kilobytes.toPlainString().replace('.', separator()));
    }

    /** {@code 3 урока}: the count with the word in its form; keys are {@code key.one}, {@code .few}, {@code .many}. */
    public String count(int count, String key) {
        return text(key + "." + form(count, language()), count);
    }

    /** {@code 5А, 5Б}. */
    public String list(List<String> things) {
        return String.join(", ", things);
    }

    /** A text of the pages with its arguments. */
    public String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language());
        return bundle.containsKey(key) ? Texts.filled(bundle.getString(key), language(), arguments) : key;
    }

    /** The words that the page's script says, as JSON by their names without the prefix {@code js.}; and why cells are closed. */
    public String scriptWords() {
        return WORDS.computeIfAbsent(language(), Show::words);
    }

    private static String words(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language);
        JsonObjectBuilder words = SchoolJson.object();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(SCRIPT))
                .sorted()
                .forEach(key -> words.add(key.substring(SCRIPT.length()), bundle.getString(key)));
        CLOSING.forEach(rule -> words.add(rule, Texts.text("rule." + rule, language)));
        return words.build().toString();
    }

    static String form(int count, Locale language) {
        if (!language.getLanguage().equals("ru")) {
            return count == 1 ? "one" : "many";
        }
        int tens = count % 100;
        int ones = count % 10;
        if (ones == 1 && tens != 11) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }

    private char separator() {
        return language().getLanguage().equals("ru") ? ',' : '.';
    }

    private Locale language() {
        return shell.getLocale();
    }
}
