package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectionTest {
    @Test
    void ofAWrongEntryIsNoLock() {
        Objection objection = Objection.invalid("GR-04", "2");

        assertThat(objection.isLock()).isFalse();
        assertThat(objection).isEqualTo(new Objection("GR-04", List.of("2"), null, null));
    }

    @Test
    void ofAClosedCellNamesClauseAndOpener() {
        Objection objection = Objection.locked("JR-02", "3.5", "COORDINATOR");

        assertThat(objection.isLock()).isTrue();
        assertThat(objection).isEqualTo(new Objection("JR-02", List.of(), "3.5", "COORDINATOR"));
    }

    @Test
    void findsItsTextUnderTheRulesNumber() {
        assertThat(Objection.invalid("GR-04").key()).isEqualTo("rule.GR-04");
    }

    @Test
    void keepsItsArgumentsWhateverBecomesOfTheirList() {
        List<String> arguments = new ArrayList<>(List.of("1"));
        Objection objection = new Objection("GR-04", arguments, null, null);

        arguments.add("2");

        assertThat(objection.arguments()).containsExactly("1");
    }
}
