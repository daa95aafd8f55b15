package school.ejournal.web.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/** Hours a week as a form's field gives them: {@code 2}, {@code 1,5}. */
final class GivenHours {

    private GivenHours() {}

    /**
     * The hours; none where nothing is typed.
     *
     * @throws RefusedException for anything that is no number
     */
    static BigDecimal of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return BigDecimal.ZERO;
        }
        String number = given.strip().replace(',', '.');
        if (!number.matches("\\d{1,3}(\\.\\d{1,3})?")) {
            throw new RefusedException("form.noHours", given.strip());
        }
        return new BigDecimal(number);
    }
}
