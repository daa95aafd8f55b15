package school.ejournal.web.markup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Large texts that are sent again and again, as bytes and compressed by themselves, so that an answer that has one need not
 * compress it anew. They are told apart as things, and forgotten when nobody else keeps them.
 */
public final class LastingTexts {

    /** Below this, cutting an answer into pieces costs more than it saves. */
    static final int LARGE = 8_192;

    private static final Cache<String, Piece> PIECES =
            Caffeine.newBuilder().weakKeys().build();

    private LastingTexts() {}

    /** The very same text will be written again. */
    public static void expect(String text) {
        if (text.length() >= LARGE) {
            PIECES.put(text, Piece.lasting(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    static @Nullable Piece find(String text) {
        return text.length() < LARGE ? null : PIECES.getIfPresent(text);
    }
}
