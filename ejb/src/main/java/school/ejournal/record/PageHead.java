package school.ejournal.record;

import java.time.Instant;
import java.util.HexFormat;

/**
 * The end of a page's chain.
 *
 * @param seq how many links the chain has
 * @param hash the last link's hash
 * @param at the database's clock when the head was read
 */
public record PageHead(long pageId, long schoolId, long seq, byte[] hash, Instant at) {

    /** The hash as it is printed. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
