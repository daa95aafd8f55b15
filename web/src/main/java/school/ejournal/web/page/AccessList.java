package school.ejournal.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.admission.AccessRow;
import school.ejournal.admission.AccessState;
import school.ejournal.identity.IssuedSlip;

/** What the lists of a class and of the staff share: who is chosen, who is asked about, what was printed. */
final class AccessList {

    private static final String DIGITS = "\\d{1,18}";

    private AccessList() {}

    /** The people ticked. */
    static Set<Long> ticked() {
        String[] values = Faces.getRequestParameterValues("who");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .filter(one -> one.matches(DIGITS))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
    }

    /** The one of the list that a parameter names. */
    static @Nullable AccessRow named(List<AccessRow> rows, String parameter) {
        String id = Faces.getRequestParameter(parameter);
        return Optional.ofNullable(id)
                .flatMap(wanted -> rows.stream()
                        .filter(row -> Long.toString(row.personId()).equals(wanted))
                        .findFirst())
                .orElse(null);
    }

    static int count(List<AccessRow> rows, AccessState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** The site, as the reader's browser sees it. */
    static String site() {
        String named = System.getProperty("ejournal.url", "");
        String site = named.isEmpty() ? Faces.getRequestBaseURL() : named;
        return site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /** The address that the QR code of a slip carries: what is behind the sign # stays in the browser, in no log. */
    static String address(IssuedSlip slip) {
        return site() + "/welcome.xhtml#" + slip.login() + "/" + slip.code().text();
    }
}
