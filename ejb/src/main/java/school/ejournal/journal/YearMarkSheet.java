package school.ejournal.journal;

import java.util.List;
import java.util.stream.IntStream;
import school.ejournal.grading.YearRule;

/**
 * The marks of the year in a subject, with those of the terms they are proposed from.
 *
 * @param column of the marks of the year
 * @param rows by the Russian alphabet
 */
public record YearMarkSheet(PageCard page, YearRule rule, long column, List<YearMarkRow> rows) {

    public YearMarkSheet {
        rows = List.copyOf(rows);
    }

    /** The numbers of the terms. */
    public List<Integer> terms() {
        return IntStream.rangeClosed(1, page.termNumber()).boxed().toList();
    }

    /** What is proposed for a pupil; empty text for nothing. */
    public String proposed(YearMarkRow row) {
        return row.proposed(rule).map(mark -> mark.text()).orElse("");
    }
}
