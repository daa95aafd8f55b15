package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Letters to a guardian, over a real mail server, from the confirmed address to the quiet hours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailIT {

    private static final String ADDRESS = "guardian.of.mail@family.test";

    /** Some turns of the watch, on a busy machine; far below the five minutes that are promised. */
    private static final Duration SOON = Duration.ofSeconds(45);

    /** How many seconds a teacher has to correct herself before families are told; the school's setting. */
    private static final int CUSTOMARY_GRACE = 120;

    /** Somewhat more than the grace of these tests. */
    private static final int GRACE_MILLISECONDS = 1_200;

    private final PostBox post = PostBox.running();
    private final OwnLesson own = OwnLesson.find("l.attendance_at is not null");
    private final Client teacher = Client.signedIn(own.teacher());
    private final long page = own.page();
    private final long lesson = own.id();
    private final long student =
            Pages.students(teacher.get("/api/pages/" + page).json()).get(0);
    private final Browser guardian;

    MailIT() throws Exception {
        guardian = Browser.signedIn(Families.guardianOfPupil(student), Browser.PHONE);
    }

    /** What is told of the emptied cell is no matter of these tests. */
    @BeforeAll
    void letThePastBeTold() throws Exception {
        Families.waitForCorrections(1);
        write("");
        turn();
    }

    @AfterAll
    void close() throws Exception {
        Families.waitForCorrections(CUSTOMARY_GRACE);
        guardian.close();
    }

    @Test
    @Order(1)
    @DisplayName("MS-05 An address is confirmed by the code sent to it")
    void theAddressIsConfirmed() throws Exception {
        guardian.open("/family/letters.xhtml");
        guardian.page().fill("[id='address:email']", ADDRESS);
        guardian.page().click("[id='address:ask']");
        assertThat(guardian.page().locator("[id='code:digits']")).isVisible();
        guardian.picture("letters-code-phone");

        turn();
        MimeMessage letter = post.await(ADDRESS, 1, SOON);
        assertThat(letter.getFrom()[0]).hasToString(PostBox.SENDER);
        assertThat(letter.getSubject()).contains("код подтверждения адреса");
        Matcher code = Pattern.compile("\\b\\d{6}\\b").matcher(PostBox.plain(letter));
        assertThat(code.find()).isTrue();

        guardian.page().fill("[id='code:digits']", wrong(code.group()));
        guardian.page().click("[id='code:confirm']");
        assertThat(guardian.page().locator("[role=alert]")).isVisible();
        guardian.page().fill("[id='code:digits']", code.group());
        guardian.page().click("[id='code:confirm']");
        assertThat(guardian.page().locator("main")).containsText(ADDRESS);
        assertThat(guardian.page().locator("[id='code:digits']")).hasCount(0);
        guardian.picture("letters-confirmed-phone");
        assertThat(Axe.findings(guardian)).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName(
            "MS-01, MS-08 A mark is written of within five minutes, once, and corrected, over a mail server that goes away")
    void aMarkIsToldOnceAndCorrected() throws Exception {
        write("5");
        turn();
        MimeMessage first = post.await(ADDRESS, 2, SOON);
        assertThat(PostBox.plain(first)).contains("отметка 5").contains("/family/messages.xhtml");
        assertThat(PostBox.html(first)).contains("отметка 5").doesNotContain("<script");
        assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(first.getHeader("List-Unsubscribe")[0]).contains("/family/letters.xhtml");

        post.goAway();
        write("3");
        awaitNotice("5", "3");
        post.comeBack();
        MimeMessage second = post.await(ADDRESS, 1, SOON);
        assertThat(PostBox.plain(second)).contains("было «5», стало «3»").doesNotContain("отметка 5");
        assertThat(second.getMessageID()).isNotEqualTo(first.getMessageID());

        turn();
        assertThat(post.letters(ADDRESS)).hasSize(1);
    }

    @Test
    @Order(3)
    @DisplayName("MS-06 In quiet hours a family reads it on the page, and no letter leaves")
    void quietHoursHold() throws Exception {
        int before = post.letters(ADDRESS).size();
        guardian.open("/family/letters.xhtml");
        guardian.page().selectOption("[id='rhythm:quietFrom']", Integer.toString(Product.HOUR));
        guardian.page().selectOption("[id='rhythm:quietUntil']", Integer.toString(Product.HOUR + 3));
        guardian.page().click("[id='rhythm:keep']");
        assertThat(guardian.page().locator("[role=status]")).isVisible();

        write("4");
        awaitNotice("3", "4");
        turn();
        assertThat(post.letters(ADDRESS)).hasSize(before);
        assertThat(Families.letterDue(ADDRESS)).isEqualTo(Product.HOUR + 3 + ":00");
        guardian.open("/family/messages.xhtml");
        assertThat(guardian.page().locator("main")).containsText("было «3», стало «4»");
        guardian.picture("messages-phone");
        assertThat(Axe.findings(guardian)).isEmpty();
    }

    /** Without a look at the page: what was read there is not written of any more. */
    private void awaitNotice(String was, String now) throws Exception {
        long end = System.nanoTime() + SOON.toNanos();
        while (!Families.isNoted(ADDRESS, was, now) && System.nanoTime() < end) {
            turn();
        }
        assertThat(Families.isNoted(ADDRESS, was, now)).isTrue();
    }

    /** A turn of the watch over messages, once the time for second thoughts is over. */
    private static void turn() throws Exception {
        Thread.sleep(GRACE_MILLISECONDS);
        Timers.wake("MessageWatch");
    }

    private static String wrong(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    private void write(String text) {
        JsonObject now = teacher.get("/api/pages/" + page).json();
        JsonObject result = teacher.edit(
                        page, UUID.randomUUID(), student, lesson, text, Pages.version(now, student, lesson))
                .json()
                .getJsonArray("results")
                .getJsonObject(0);
        assertThat(result.getString("status")).isIn("saved", "unchanged");
    }
}
