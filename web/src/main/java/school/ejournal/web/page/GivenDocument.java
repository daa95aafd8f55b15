package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;

/** A document as a form's two fields give it: its number and its day. */
final class GivenDocument {

    private GivenDocument() {}

    /**
     * The document; null where no number is given.
     *
     * @throws school.ejournal.shared.RefusedException if it has a number and no day
     */
    static @Nullable Document find(@Nullable String number, @Nullable String date) {
        return number == null || number.isBlank() ? null : new Document(number, GivenDay.of(date));
    }
}
