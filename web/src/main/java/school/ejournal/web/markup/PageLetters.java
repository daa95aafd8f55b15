package school.ejournal.web.markup;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The letters of a page, with the lasting texts in it left as they are. */
final class PageLetters extends Letters {

    /** A lasting text stands here, after so many letters. */
    private record Place(int after, Piece piece) {}

    private final List<Place> places = new ArrayList<>();

    @Override
    public void write(String text) {
        Piece lasting = LastingTexts.find(text);
        if (lasting == null) {
            write(text, 0, text.length());
        } else {
            places.add(new Place(length(), lasting));
        }
    }

    /** All that was written, cut around the lasting texts. */
    List<Piece> pieces(Charset charset) {
        List<Piece> pieces = new ArrayList<>();
        int begun = 0;
        for (Place place : places) {
            pieces.add(Piece.once(between(begun, place.after()).getBytes(charset)));
            pieces.add(place.piece());
            begun = place.after();
        }
        pieces.add(Piece.once(between(begun, length()).getBytes(charset)));
        return pieces;
    }
}
