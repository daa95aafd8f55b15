package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same keys of the board, whatever is switched on: what they say and where they are differ, what is entered does not. */
class KeyboardLayoutsIT {

    private static final int FIRST = 7;

    private static final int SHIFT = 8;

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);
    private final CDPSession board = teacher.browser().context().newCDPSession(teacher.shown());

    /** A key by its place on the board and what it says. */
    private record Key(String place, String says, int modifiers) {

        static Key of(String place, String says) {
            return new Key(place, says, 0);
        }
    }

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void theLatinLayoutWritesByTheRussianPlaces() {
        enters(List.of(
                Key.of("KeyY", "y"),
                Key.of("Comma", ","),
                Key.of("KeyE", "e"),
                Key.of("KeyJ", "j"),
                Key.of("Period", "."),
                Key.of("Digit5", "5"),
                Key.of("Numpad4", "4"),
                new Key("KeyY", "Y", SHIFT)));
        slash(Key.of("Slash", "/"), Key.of("KeyJ", "j"));
    }

    @Test
    void theRussianLayoutWritesItsOwnLettersAndBothDots() {
        enters(List.of(
                Key.of("KeyY", "н"),
                Key.of("Comma", "б"),
                Key.of("KeyE", "у"),
                Key.of("KeyJ", "о"),
                Key.of("Slash", "."),
                Key.of("Digit5", "5"),
                Key.of("Numpad4", "4"),
                new Key("KeyY", "Н", SHIFT)));
        slash(new Key("Backslash", "/", SHIFT), Key.of("KeyJ", "о"));
        teacher.openWithEmpty(FIRST, FIRST + 1, FIRST + 2);
        teacher.cell(FIRST).focus();
        press(Key.of("Period", "ю"));
        press(Key.of("Digit5", "5"));
        press(Key.of("Backslash", "\\"));
        press(Key.of("Digit2", "2"));
        teacher.press("Enter");
        teacher.awaitSaved();
        assertThat(teacher.text(FIRST)).isEqualTo(".");
        assertThat(teacher.text(FIRST + 1)).isEqualTo("5/2");
    }

    /** н б у о . 5 4 Н, one below the other; the page says what it understood. */
    private void enters(List<Key> keys) {
        List<String> meant = List.of("н", "б", "у", "о", ".", "5", "4", "н");
        teacher.openWithEmpty(IntStream.range(FIRST, FIRST + meant.size()).toArray());
        teacher.cell(FIRST).focus();
        for (int i = 0; i < keys.size(); i++) {
            press(keys.get(i));
            assertThat(teacher.cell(FIRST + i)).hasText(meant.get(i));
            assertThat(teacher.shown().locator("#said")).containsText(said(meant.get(i)));
        }
        teacher.awaitSaved();
        for (int i = 0; i < meant.size(); i++) {
            assertThat(teacher.text(FIRST + i)).isEqualTo(meant.get(i));
        }
    }

    private static String said(String meant) {
        return switch (meant) {
            case "н" -> "н: нет на уроке";
            case "б" -> "б: болеет";
            case "у" -> "у: нет по уважительной причине";
            case "о" -> "о: опоздал(а)";
            case "." -> ".: долг, работа не сдана";
            default -> ": " + meant;
        };
    }

    /** A second mark goes on with the first by this layout's slash; a letter within a text is put in the same way. */
    private void slash(Key slash, Key late) {
        teacher.openWithEmpty(FIRST, FIRST + 1);
        teacher.cell(FIRST).focus();
        press(Key.of("Digit5", "5"));
        press(slash);
        press(Key.of("Digit3", "3"));
        teacher.press("Enter", "F2");
        press(Key.of("Digit4", "4"));
        press(Key.of("Space", " "));
        press(late);
        teacher.press("Enter");
        teacher.awaitSaved();
        assertThat(teacher.text(FIRST)).isEqualTo("5/3");
        assertThat(teacher.text(FIRST + 1)).isEqualTo("4 о");
    }

    private void press(Key key) {
        JsonObject event = new JsonObject();
        event.addProperty("type", "keyDown");
        event.addProperty("modifiers", key.modifiers);
        event.addProperty("code", key.place);
        event.addProperty("key", key.says);
        event.addProperty("text", key.says);
        board.send("Input.dispatchKeyEvent", event);
        event.addProperty("type", "keyUp");
        event.remove("text");
        board.send("Input.dispatchKeyEvent", event);
    }
}
