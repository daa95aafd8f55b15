package school.ejournal.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import school.ejournal.roster.GroupBasis;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupOrder;

/**
 * What kind of group a scheduled class is and what it rests on, from columns of our own. They are read when the group is made;
 * one that is there already keeps its kind.
 */
final class GroupKinds {

    private static final String KIND = "metadata.kind";
    private static final String NUMBER = "metadata.orderNumber";
    private static final String DATE = "metadata.orderDate";
    private static final String HOURS = "metadata.ownHours";

    private GroupKinds() {}

    /** Adds what is wrong with the columns: only a part is of another kind, and some kinds want an order. */
    static void check(PackageRow row, List<PackageFault> faults) {
        Optional<GroupKind> kind = find(row);
        if (kind.isEmpty()
                || kind.get() != GroupKind.ORDINARY && GroupCode.of(row).part() == null) {
            faults.add(row.fault(KIND, "exchange.unknownWord"));
        }
        boolean numbered = !row.get(NUMBER).isBlank();
        boolean wanted = numbered
                || !row.get(DATE).isEmpty()
                || kind.filter(GroupKind::isApart).isPresent();
        if (wanted && (!numbered || row.get(NUMBER).length() > GroupOrder.LONGEST_NUMBER)) {
            faults.add(row.fault(NUMBER, numbered ? "exchange.unknownWord" : "exchange.missing"));
        }
        if (wanted && !isDay(row.get(DATE))) {
            faults.add(row.fault(DATE, "exchange.badDate"));
        }
        if (!row.get(HOURS).matches("|(?=.*[1-9])[0-3]?[0-9](\\.[0-9]{1,2})?")) {
            faults.add(row.fault(HOURS, "exchange.badNumber"));
        }
    }

    /** The basis that the columns name, once they are checked. */
    static GroupBasis basis(PackageRow row) {
        String number = row.get(NUMBER);
        return new GroupBasis(
                find(row).orElse(GroupKind.ORDINARY),
                number.isBlank() ? null : new GroupOrder(number, Objects.requireNonNull(row.date(DATE), DATE)),
                row.get(HOURS).isEmpty() ? null : new BigDecimal(row.get(HOURS)));
    }

    /** Whether a row is of a group of home instruction. */
    static boolean isHome(PackageRow row) {
        return row.is(KIND, GroupKind.HOME.code());
    }

    private static Optional<GroupKind> find(PackageRow row) {
        return row.get(KIND).isEmpty() ? Optional.of(GroupKind.ORDINARY) : GroupKind.find(row.get(KIND));
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= PackageCheck.EARLIEST_YEAR && year <= PackageCheck.LATEST_YEAR;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
