package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Letters of an absence, of an entry that is taken back, and those that wait for the evening, from the cell to the post box. */
class AbsenceMailIT {

    private static final Duration SOON = Duration.ofSeconds(45);
    private static final int CUSTOMARY_GRACE = 120;

    private final PostBox post = PostBox.running();
    private final OwnLesson own = OwnLesson.find("l.attendance_at is not null");
    private final Client teacher = Client.signedIn(own.teacher());
    private final List<Long> students =
            Pages.students(teacher.get("/api/pages/" + own.page()).json());

    @BeforeEach
    void tellAtOnce() throws Exception {
        Families.waitForCorrections(1);
    }

    @AfterEach
    void tellAsIsTheCustom() throws Exception {
        Families.waitForCorrections(CUSTOMARY_GRACE);
    }

    @Test
    @DisplayName("MS-01, MS-03 An absence is written of, and so is that it was taken back")
    void anAbsenceIsToldAndTakenBack() throws Exception {
        long student = students.get(1);
        String address = "guardian.of.absence@family.test";
        emptied(student);
        Families.writeTo(Families.guardianOfPupil(student), address);

        write(student, "н");
        tell();
        write(student, "");
        tell();

        List<MimeMessage> letters = post.letters(address);
        assertThat(letters).as(Families.letters(address)).hasSize(2);
        assertThat(PostBox.plain(letters.get(0))).contains("пропуск урока").doesNotContain("снята");
        assertThat(PostBox.plain(letters.get(1))).contains("запись «пропуск урока» снята");
    }

    @Test
    @DisplayName("MS-05 A digest waits for its hour and is one letter")
    void aDigestWaitsForItsHour() throws Exception {
        long student = students.get(2);
        String address = "guardian.of.digest@family.test";
        String guardian = Families.guardianOfPupil(student);
        emptied(student);
        Families.writeTo(guardian, address);
        chooseTheDigest(guardian);

        write(student, "5");
        tell();
        assertThat(post.letters(address)).isEmpty();
        assertThat(Families.letterDue(address)).isEqualTo("18:00");

        Families.wasNotedYesterday(address);
        Timers.wake("MessageWatch");
        assertThat(post.letters(address)).as(Families.letters(address)).hasSize(1);
        MimeMessage letter = post.letters(address).get(0);
        assertThat(letter.getSubject()).contains("дневник за день");
        assertThat(PostBox.plain(letter)).contains("отметка 5");
    }

    private static void chooseTheDigest(String guardian) {
        try (Browser browser = Browser.signedIn(guardian, Browser.PHONE)) {
            browser.open("/family/letters.xhtml");
            for (var child : browser.page().locator("select[id$=':how']").all()) {
                child.selectOption("digest");
            }
            browser.page().click("[id='rhythm:keep']");
            browser.page().locator("[role=status]").waitFor();
        }
    }

    /** A cell of which there is nothing to be told. */
    private void emptied(long student) throws Exception {
        write(student, "");
        tell();
    }

    /** Wakes the watch over messages until all that stands on the page is told. */
    private void tell() throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        Timers.wake("MessageWatch");
        while (!Families.isTold(own.page()) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
            Timers.wake("MessageWatch");
        }
        assertThat(Families.isTold(own.page())).isTrue();
    }

    private void write(long student, String text) {
        JsonObject now = teacher.get("/api/pages/" + own.page()).json();
        JsonObject result = teacher.edit(
                        own.page(), UUID.randomUUID(), student, own.id(), text, Pages.version(now, student, own.id()))
                .json()
                .getJsonArray("results")
                .getJsonObject(0);
        assertThat(result.getString("status")).isIn("saved", "unchanged");
    }
}
