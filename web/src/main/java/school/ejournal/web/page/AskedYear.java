package school.ejournal.web.page;

import java.util.List;
import school.ejournal.calendar.YearRow;
import school.ejournal.shared.NotFoundException;

/** The year that an address asks for among those that a page offers. */
final class AskedYear {

    private AskedYear() {}

    /**
     * The year; the first one where none is asked for.
     *
     * @param offered at least one
     * @throws NotFoundException for a year that is not offered
     */
    static YearRow of(List<YearRow> offered) {
        long asked = AskedId.find("year").orElse(offered.get(0).id());
        return offered.stream().filter(one -> one.id() == asked).findFirst().orElseThrow(NotFoundException::new);
    }
}
