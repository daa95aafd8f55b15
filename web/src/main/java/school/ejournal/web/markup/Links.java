package school.ejournal.web.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a text that somebody typed. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"']+");
    private static final String PUNCTUATION = ".,;:!?)]}»”";

    private Links() {}

    /** A piece of a text: plain, or an address of http or https. */
    record Piece(String text, boolean link) {}

    /** The pieces of a text, which give the text again when put together. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int from = 0;
        while (found.find()) {
            String address = trimmed(found.group());
            if (isAddress(address)) {
                add(pieces, text.substring(from, found.start()), false);
                add(pieces, address, true);
                from = found.start() + address.length();
            }
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean link) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, link));
        }
    }

    /** A full stop or a bracket after an address belongs to the sentence. */
    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && PUNCTUATION.indexOf(address.charAt(end - 1)) >= 0 && !closes(address, end)) {
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean closes(String address, int end) {
        return address.charAt(end - 1) == ')' && address.substring(0, end).indexOf('(') >= 0;
    }

    private static boolean isAddress(String text) {
        try {
            String host = new URI(text).getHost();
            return host != null && !host.isEmpty();
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
