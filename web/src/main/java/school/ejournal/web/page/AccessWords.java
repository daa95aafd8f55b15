package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import school.ejournal.admission.AccessRow;
import school.ejournal.admission.AccessState;
import school.ejournal.identity.Role;

/** How the lists say who somebody is and how far she has got into the journal. */
@RequestScoped
public class AccessWords {

    @Inject
    private Show show;

    @Inject
    private Shell shell;

    /** Whether the person who looks may give her another way in. */
    public boolean changeable(AccessRow row) {
        return row.isChangeableBy(shell.caller());
    }

    /** {@code родитель: Белов Пётр}, {@code учитель, классный руководитель}. */
    public String who(AccessRow row) {
        if (row.roles().contains(Role.GUARDIAN)) {
            return show.text(row.staff() ? "access.guardianOfStaff" : "access.guardian", row.pupils());
        }
        List<String> roles = row.roles().stream()
                .sorted(Comparator.comparing(Role.GRANTABLE::indexOf))
                .map(role -> show.text("access.role." + role))
                .toList();
        return roles.isEmpty() ? "—" : roles.stream().collect(Collectors.joining(", "));
    }

    /** {@code талон до 25.12.2026}, {@code входит; последний день 30.11.2026}. */
    public String state(AccessRow row) {
        boolean family = row.roles().contains(Role.GUARDIAN) || row.roles().contains(Role.STUDENT);
        if (row.state() == AccessState.LEFT && family) {
            return show.text("access.state.over", show.date(row.lastDay()));
        }
        String state = show.text(
                "access.state." + row.state().name().toLowerCase(Locale.ROOT),
                show.date(row.state() == AccessState.LEFT ? row.lastDay() : row.slipUntil()));
        return row.lastDay() == null || row.state() == AccessState.LEFT
                ? state
                : show.text("access.leaving", state, show.date(row.lastDay()));
    }

    public String lamp(AccessRow row) {
        return switch (row.state()) {
            case ENTERS -> "good";
            case SLIP, LEFT -> "soft";
            case NONE, EXPIRED -> "warn";
            case BLOCKED -> "bad";
        };
    }
}
