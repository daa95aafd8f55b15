package school.ejournal.record;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Walks the links of one page from the first and remembers the first that is wrong. Feed links in the order of their
 * numbers with {@link #next}, then ask for the verdict against the head that the database names and, where there is
 * one, against a head noted before (RC-06). Plain JDK.
 */
public final class ChainCheck {

    /** A head as it was printed or archived: how many links there were and the last one's hash. */
    public record NotedHead(long seq, String hash) {}

    private final long pageId;
    private final byte[] genesis;
    private final @Nullable NotedHead noted;
    private byte[] expectedPrevious;
    private long seq;
    private boolean notedSeen;
    private @Nullable String problem;

    public ChainCheck(long schoolId, long pageId, @Nullable NotedHead noted) {
        this.pageId = pageId;
        this.genesis = Chain.genesis(schoolId, pageId);
        this.expectedPrevious = genesis;
        this.noted = noted;
        this.notedSeen = noted == null || (noted.seq() == 0 && noted.hash().equals(hex(genesis)));
    }

    /** Takes the next stored link. Links after the first bad one are not judged. */
    public void next(Link link) {
        if (problem != null) {
            return;
        }
        long due = seq + 1;
        if (link.seq() != due) {
            problem = say(due, "missing (the next stored record is " + link.seq() + ")");
        } else if (!Arrays.equals(link.previousHash(), expectedPrevious)) {
            problem = say(due, "does not follow the record before it");
        } else if (!Arrays.equals(link.hash(), Chain.link(link.previousHash(), link.seq(), link.payload()))) {
            problem = say(due, "altered: its hash does not match its content");
        } else {
            accept(link);
        }
    }

    private void accept(Link link) {
        seq = link.seq();
        expectedPrevious = link.hash();
        if (noted != null && noted.seq() == seq) {
            notedSeen = true;
            if (!noted.hash().equals(hex(link.hash()))) {
                problem = say(seq, "differs from the head noted earlier: the chain was rebuilt");
            }
        }
    }

    /** The verdict: null if the chain is whole and ends in the stored head, else the page and the first bad record. */
    public @Nullable String verdict(long headSeq, byte[] headHash) {
        if (problem != null) {
            return problem;
        } else if (headSeq != seq) {
            return say(Math.min(headSeq, seq) + 1, "the head says " + headSeq + " records, the chain has " + seq);
        } else if (!Arrays.equals(headHash, expectedPrevious)) {
            return say(Math.max(seq, 1), "is not the record that the head names");
        } else if (!notedSeen) {
            return say(
                    seq + 1, "missing: a head of " + (noted == null ? 0 : noted.seq()) + " records was noted earlier");
        }
        return null;
    }

    private String say(long badSeq, String what) {
        return "page " + pageId + ", record " + badSeq + ": " + what;
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
