package school.ejournal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.record.ChainFixture.PAGE;
import static school.ejournal.record.ChainFixture.SCHOOL;
import static school.ejournal.record.ChainFixture.chain;
import static school.ejournal.record.ChainFixture.headOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.record.ChainCheck.NotedHead;

class ChainCheckTest {
    private final List<Link> whole = chain("one", "two", "three", "four");
    private final NotedHead noted = note(whole);

    @Nested
    class WholeChains {
        @Test
        void passWithAndWithoutANotedHead() {
            assertThat(verdict(whole, whole, null)).isNull();
            assertThat(verdict(whole, whole, noted)).isNull();
        }

        @Test
        void passAgainstAnEarlierHead() {
            assertThat(verdict(whole, whole, note(whole.subList(0, 2)))).isNull();
        }

        @Test
        void passWhileThePageIsEmpty() {
            assertThat(verdict(List.of(), List.of(), null)).isNull();
            assertThat(verdict(List.of(), List.of(), note(List.of()))).isNull();
            assertThat(verdict(whole, whole, note(List.of()))).isNull();
        }
    }

    @Nested
    @DisplayName("RC-02 Nobody updates or deletes links")
    class DamagedChains {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4})
        void nameAnEditedValue(int seq) {
            List<Link> stored = replaced(seq, link -> new Link(seq, "forged", link.previousHash(), link.hash()));

            assertThat(verdict(stored, whole, null))
                    .isEqualTo(bad(seq, "altered: its hash does not match its content"));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void nameTheLinkAfterAValueEditedTogetherWithItsHash(int seq) {
            assertThat(verdict(rehashed(seq), whole, null))
                    .isEqualTo(bad(seq + 1, "does not follow the record before it"));
        }

        @Test
        void nameTheLastLinkWhenItWasEditedTogetherWithItsHash() {
            assertThat(verdict(rehashed(4), whole, null)).isEqualTo(bad(4, "is not the record that the head names"));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void nameARecordRemovedBeforeTheLast(int seq) {
            List<Link> stored = new ArrayList<>(whole);
            stored.remove(seq - 1);

            assertThat(verdict(stored, whole, null))
                    .isEqualTo(bad(seq, "missing (the next stored record is " + (seq + 1) + ")"));
        }

        @Test
        void nameTheFirstOfSeveralBadRecords() {
            List<Link> stored = new ArrayList<>(whole);
            stored.set(
                    1,
                    new Link(
                            2,
                            "forged",
                            whole.get(1).previousHash(),
                            whole.get(1).hash()));
            stored.remove(3);

            assertThat(verdict(stored, whole, null)).isEqualTo(bad(2, "altered: its hash does not match its content"));
        }

        @Test
        void nameTwoRecordsThatChangedPlaces() {
            List<Link> stored = new ArrayList<>(whole);
            Collections.swap(stored, 1, 2);

            assertThat(verdict(stored, whole, null)).startsWith("page 42, record 2: missing");
        }

        @Test
        void nameARecordThatStandsTwice() {
            List<Link> stored = new ArrayList<>(whole);
            stored.add(2, whole.get(1));

            assertThat(verdict(stored, whole, null)).startsWith("page 42, record 3: missing");
        }
    }

    @Nested
    class HeadsThatDisagree {
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void nameTheFirstRecordOfATailThatWasCutUnderTheHead(int kept) {
            assertThat(verdict(whole.subList(0, kept), whole, null))
                    .isEqualTo(bad(kept + 1, "the head says 4 records, the chain has " + kept));
        }

        @Test
        void nameTheFirstRecordBeyondTheHead() {
            assertThat(verdict(whole, whole.subList(0, 2), null))
                    .isEqualTo(bad(3, "the head says 2 records, the chain has 4"));
        }

        @Test
        void nameAnEmptyPageUnderTheHeadOfAnother() {
            ChainCheck check = new ChainCheck(SCHOOL, PAGE, null);

            assertThat(check.verdict(0, Chain.genesis(SCHOOL, PAGE + 1)))
                    .isEqualTo(bad(1, "is not the record that the head names"));
        }

        @Test
        void nameARecordBehindAHeadThatWasReset() {
            assertThat(verdict(whole, List.of(), null)).isEqualTo(bad(1, "the head says 0 records, the chain has 4"));
        }
    }

    @Nested
    @DisplayName("RC-06 A cut tail or a rebuilt chain shows only against a head noted before")
    class HeadsThatWereMovedAlong {
        private final List<Link> cut = whole.subList(0, 2);
        private final List<Link> rebuilt = chain("one", "two", "forged", "four");

        @Test
        void hideACutTailFromTheChainAlone() {
            assertThat(verdict(cut, cut, null)).isNull();
        }

        @Test
        void betrayACutTailAgainstANotedHead() {
            assertThat(verdict(cut, cut, noted)).isEqualTo(bad(3, "missing: a head of 4 records was noted earlier"));
        }

        @Test
        void betrayAWipedPageAgainstANotedHead() {
            assertThat(verdict(List.of(), List.of(), noted))
                    .isEqualTo(bad(1, "missing: a head of 4 records was noted earlier"));
        }

        @Test
        void hideARebuiltChainFromTheChainAlone() {
            assertThat(verdict(rebuilt, rebuilt, null)).isNull();
        }

        @Test
        void betrayARebuiltChainAgainstANotedHead() {
            assertThat(verdict(rebuilt, rebuilt, noted))
                    .isEqualTo(bad(4, "differs from the head noted earlier: the chain was rebuilt"));
        }

        @Test
        void betrayARebuiltChainThatGrewBeyondTheNotedHead() {
            List<Link> longer = chain("one", "two", "forged", "four", "five");

            assertThat(verdict(longer, longer, noted))
                    .isEqualTo(bad(4, "differs from the head noted earlier: the chain was rebuilt"));
        }

        @Test
        void betrayANotedHeadOfAnotherPageThoughNothingIsStored() {
            NotedHead foreign = new NotedHead(0, HexFormat.of().formatHex(Chain.genesis(SCHOOL, PAGE + 1)));

            assertThat(verdict(List.of(), List.of(), foreign)).startsWith("page 42, record 1:");
        }
    }

    @Property(tries = 300)
    void findsTheLinkOfAnyBitThatWasChanged(
            @ForAll @IntRange(min = 1, max = 6) int seq, @ForAll @IntRange(max = 255) int bit) {
        List<Link> six = chain("a", "b", "c", "d", "e", "f");
        List<Link> previousFlipped = new ArrayList<>(six);
        List<Link> hashFlipped = new ArrayList<>(six);
        Link link = six.get(seq - 1);
        previousFlipped.set(seq - 1, new Link(seq, link.payload(), flipped(link.previousHash(), bit), link.hash()));
        hashFlipped.set(seq - 1, new Link(seq, link.payload(), link.previousHash(), flipped(link.hash(), bit)));

        assertThat(verdict(previousFlipped, six, null)).startsWith("page 42, record " + seq + ":");
        assertThat(verdict(hashFlipped, six, null)).startsWith("page 42, record " + seq + ":");
    }

    @Test
    void aChainOfAnotherPageDoesNotPassForThisOne() {
        List<Link> another = chain(PAGE + 1, List.of("one", "two"));

        assertThat(verdict(another, another, null)).isEqualTo(bad(1, "does not follow the record before it"));
    }

    private List<Link> replaced(int seq, UnaryOperator<Link> forgery) {
        return IntStream.rangeClosed(1, whole.size())
                .mapToObj(i -> i == seq ? forgery.apply(whole.get(i - 1)) : whole.get(i - 1))
                .toList();
    }

    private List<Link> rehashed(int seq) {
        return replaced(
                seq,
                link -> new Link(seq, "forged", link.previousHash(), Chain.link(link.previousHash(), seq, "forged")));
    }

    private static byte[] flipped(byte[] hash, int bit) {
        byte[] copy = hash.clone();
        copy[bit / 8] ^= (byte) (1 << (bit % 8));
        return copy;
    }

    /** The verdict on stored links under the head of some chain. */
    private static @Nullable String verdict(List<Link> stored, List<Link> head, @Nullable NotedHead noted) {
        ChainCheck check = new ChainCheck(SCHOOL, PAGE, noted);
        stored.forEach(check::next);
        return check.verdict(head.size(), headOf(head));
    }

    private static NotedHead note(List<Link> links) {
        return new NotedHead(links.size(), HexFormat.of().formatHex(headOf(links)));
    }

    private static String bad(int seq, String what) {
        return "page 42, record " + seq + ": " + what;
    }
}
