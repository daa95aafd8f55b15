package school.ejournal.record;

import java.util.ArrayList;
import java.util.List;

/** Chains of pages, whole, for tests to damage. */
public final class ChainFixture {
    public static final long SCHOOL = 7;
    public static final long PAGE = 42;

    private ChainFixture() {}

    /** The chain of a page that holds these payloads. */
    public static List<Link> chain(long pageId, List<String> payloads) {
        List<Link> links = new ArrayList<>();
        byte[] previous = Chain.genesis(SCHOOL, pageId);
        for (String payload : payloads) {
            long seq = links.size() + 1L;
            byte[] hash = Chain.link(previous, seq, payload);
            links.add(new Link(seq, payload, previous, hash));
            previous = hash;
        }
        return links;
    }

    public static List<Link> chain(String... payloads) {
        return chain(PAGE, List.of(payloads));
    }

    static byte[] headOf(List<Link> links) {
        return links.isEmpty()
                ? Chain.genesis(SCHOOL, PAGE)
                : links.get(links.size() - 1).hash();
    }
}
