package school.ejournal.web.grid;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the grid in one language. */
record GridTexts(ResourceBundle bundle, Locale language) {

    static final String BUNDLE = "school.ejournal.web.page.messages";

    static GridTexts in(Locale language) {
        return new GridTexts(ResourceBundle.getBundle(BUNDLE, language), language);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** {@code Ср, 25 ноября}. */
    String day(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language);
        String month = date.getMonth().getDisplayName(TextStyle.FULL, language);
        return weekday.substring(0, 1).toUpperCase(language) + weekday.substring(1) + ", " + date.getDayOfMonth() + " "
                + month;
    }

    String fill(String key, Object... arguments) {
        return new MessageFormat(get(key), language).format(arguments);
    }

    /** {@code Октябрь}. */
    String month(Month month) {
        String name = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
