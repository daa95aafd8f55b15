package school.ejournal.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.crash.HistoryCheck.Recorded;

@DisplayName("What bin/crash history finds in a history")
class HistoryCheckTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    private final List<Recorded> record =
            new ArrayList<>(List.of(new Recorded(FIRST, "7/1", "", "5", 1), new Recorded(SECOND, "7/1", "5", "4", 2)));
    private final List<Heard> heard = new ArrayList<>(List.of(
            new Heard(FIRST, "7/1", "5", 0, "saved", 1, "5", 10, 20),
            new Heard(SECOND, "7/1", "4", 1, "saved", 2, "4", 30, 40),
            new Heard(THIRD, "7/1", "3", 0, "conflict", 1, "5", 15, 25)));

    @Test
    @DisplayName("nothing in a good one")
    void findsNothing() {
        assertThat(faults()).isEmpty();
    }

    @Test
    @DisplayName("a lost edit")
    void findsLostEdits() {
        record.remove(1);
        assertThat(faults()).anyMatch(fault -> fault.startsWith("lost: "));
    }

    @Test
    @DisplayName("an edit recorded twice")
    void findsTwins() {
        record.add(new Recorded(SECOND, "7/1", "4", "4", 3));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("recorded twice"));
    }

    @Test
    @DisplayName("an edit that overwrote what its client did not know")
    void findsStaleEdits() {
        heard.set(1, new Heard(SECOND, "7/1", "4", 0, "saved", 2, "4", 30, 40));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("a stale edit overwrote"));
    }

    @Test
    @DisplayName("a record that nobody was told of")
    void findsStrangers() {
        record.add(new Recorded(THIRD, "7/1", "4", "3", 3));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("recorded, but nobody"));
    }

    @Test
    @DisplayName("an answer with a text that never stood there")
    void findsInventions() {
        heard.set(2, new Heard(THIRD, "7/1", "3", 0, "conflict", 1, "2", 15, 25));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("told of what never stood"));
    }

    @Test
    @DisplayName("an answer out of the past")
    void findsThePast() {
        heard.set(2, new Heard(THIRD, "7/1", "3", 0, "conflict", 1, "5", 45, 50));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("told of a version older"));
    }

    @Test
    @DisplayName("versions with a gap")
    void findsGaps() {
        record.set(1, new Recorded(SECOND, "7/1", "5", "4", 3));
        assertThat(faults()).anyMatch(fault -> fault.startsWith("not one after the other"));
    }

    private List<String> faults() {
        return new HistoryCheck(record, heard).faults();
    }
}
