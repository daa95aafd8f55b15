package school.ejournal.reporting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import school.ejournal.shared.RussianOrder;

/** The orders in which the alphabetical register is read. */
public enum RegisterOrder {
    /** By the Russian alphabet, ё beside е. */
    NAME(Comparator.comparing((RegisterRow row) -> 0)),
    /** By the number of the file. */
    FILE(Comparator.comparing((RegisterRow row) ->
                    row.file().isEmpty() ? "\uFFFF" : row.file().substring(0, 1))
            .thenComparing(row ->
                    row.file().isEmpty() ? 0 : Integer.parseInt(row.file().substring(2)))),
    /** By the first day here. */
    ADMITTED(Comparator.comparing(RegisterRow::firstDay)),
    /** Those who left first, by their last day, the latest before. */
    LEFT(Comparator.comparing(RegisterRow::lastDay, Comparator.nullsLast(Comparator.reverseOrder())));

    private final Comparator<RegisterRow> first;

    RegisterOrder(Comparator<RegisterRow> first) {
        this.first = first;
    }

    /** The word that stands for it in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order that a word stands for; empty for any other. */
    public static Optional<RegisterOrder> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    Comparator<RegisterRow> comparator() {
        return first.thenComparing(
                        RussianOrder.by(RegisterRow::surname, row -> row.givenName() + " " + row.patronymic()))
                .thenComparing(RegisterRow::studentId);
    }
}
