package school.ejournal.web.page;

import java.util.OptionalLong;
import org.omnifaces.util.Faces;
import school.ejournal.shared.NotFoundException;

/** Whom or what an address asks for. */
final class AskedId {

    private AskedId() {}

    /**
     * The identifier under a name in the address; nothing where the address has none.
     *
     * @throws NotFoundException for anything that is no identifier
     */
    static OptionalLong find(String name) {
        String asked = Faces.getRequestParameter(name);
        if (asked == null || asked.isEmpty()) {
            return OptionalLong.empty();
        } else if (!asked.matches("[0-9]{1,18}")) {
            throw new NotFoundException();
        }
        return OptionalLong.of(Long.parseLong(asked));
    }
}
