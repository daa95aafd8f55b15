package school.ejournal.web.page;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.shared.NotFoundException;

/** Whom or what an address asks for. */
final class AskedId {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9]{1,18}");

    private AskedId() {}

    /**
     * The identifier under a name in the address; nothing where the address has none.
     *
     * @throws NotFoundException for anything that is no identifier
     */
    static OptionalLong find(String name) {
        return read(Faces.getRequestParameter(name));
    }

    static OptionalLong read(@Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return OptionalLong.empty();
        } else if (!IDENTIFIER.matcher(asked).matches()) {
            throw new NotFoundException();
        }
        return OptionalLong.of(Long.parseLong(asked));
    }
}
