package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A guardian signs, the homeroom teacher sees it, and nothing changes unnoticed in between. */
class SignedWeekIT {

    private static final String STUDENT = "student5";

    private final Client teacher = Client.signedIn("teacher1");
    private final JsonObject diary = Client.signedIn(STUDENT).get("/api/diary").json();
    private final long child =
            diary.getJsonObject("student").getJsonNumber("id").longValue();
    private final long page = Pages.current(teacher, "5А", "Математика");

    @Test
    @DisplayName("DI-03, DI-05 signed, seen by the homeroom teacher, changed, signed again")
    void aSignedWeekIsSeenAndSoIsAChangeAfterwards() throws Exception {
        giveAnotherMark();
        try (Browser parent = Browser.signedIn(Families.guardianOf(STUDENT), Browser.DESK);
                Browser homeroom = Browser.signedIn("homeroom5a", Browser.DESK)) {
            parent.open("/family/diary.xhtml?student=" + child);
            Locator button = parent.page().locator("[id='sign:button']");
            button.focus();
            parent.page().keyboard().press("Enter");
            assertThat(parent.page().locator(".signed .lamp")).hasText("Подписано");
            assertThat(button).hasCount(0);
            parent.picture("diary-signed");

            assertThat(stateSeenBy(homeroom)).isEqualTo("Подписана");
            assertThat(line(homeroom)).containsText("подпись");
            assertThat(line(homeroom)).containsText("был(а) в дневнике");
            homeroom.picture("signatures");
            assertThat(Axe.findings(homeroom)).isEmpty();

            giveAnotherMark();
            assertThat(stateSeenBy(homeroom)).isEqualTo("Изменилась после подписи");
            parent.open("/family/diary.xhtml?student=" + child);
            assertThat(parent.page().locator(".signed .lamp")).hasText("Изменилось после подписи");
            parent.picture("diary-changed-after");
            assertThat(Axe.findings(parent)).isEmpty();
            parent.page().locator("[id='sign:button']").click();
            assertThat(stateSeenBy(homeroom)).isEqualTo("Подписана");
            assertThat(parent.complaints()).isEmpty();
            assertThat(homeroom.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("DI-03 what is signed is what was shown")
    void aWeekThatChangedUnderTheReadersEyesIsShownAgainBeforeItIsSigned() throws Exception {
        giveAnotherMark();
        try (Browser parent = Browser.signedIn(Families.guardianOf(STUDENT), Browser.DESK)) {
            parent.open("/family/diary.xhtml?student=" + child);
            giveAnotherMark();
            parent.page().locator("[id='sign:button']").click();
            assertThat(parent.page().locator("[role=alert]")).containsText("появились изменения");
            assertThat(parent.page().locator(".day .entry").count()).isGreaterThan(15);
            parent.page().locator("[id='sign:button']").click();
            assertThat(parent.page().locator(".signed .lamp")).hasText("Подписано");
            assertThat(parent.complaints()).isEmpty();
        }
    }

    @Test
    void aPupilSeesTheSignatureAndCannotGiveIt() {
        try (Browser student = Browser.signedIn(STUDENT, Browser.DESK)) {
            assertThat(student.page().locator("#summary")).isVisible();
            assertThat(student.page().locator("[id='sign:button']")).hasCount(0);
        }
    }

    @Test
    void theListOfSignaturesFitsAPhoneAndIsNotForOtherTeachers() {
        try (Browser homeroom = Browser.signedIn("homeroom5a", Browser.PHONE)) {
            homeroom.open("/journal/signatures.xhtml");
            assertThat(homeroom.fits()).isTrue();
            homeroom.picture("signatures-phone");
        }
    }

    @Test
    @DisplayName("DI-04 new since the last visit, kept by the page's script alone")
    void whatChangedSinceTheLastVisitIsMarked() throws Exception {
        try (Browser student = Browser.signedIn(STUDENT, Browser.DESK)) {
            assertThat(student.page().locator(".week")).hasAttribute("data-student", Long.toString(child));
        }
        Families.lookedHoursAgo(STUDENT, 3);
        String before = Families.lastLook(STUDENT);
        assertThat(before).isNotEmpty();
        assertThat(Client.signedIn(STUDENT).get("/family/diary.xhtml").status()).isEqualTo(200);
        assertThat(Families.lastLook(STUDENT)).as("reading alone is no visit").isEqualTo(before);

        giveAnotherMark();
        try (Browser student = Browser.signedIn(STUDENT, Browser.DESK)) {
            assertThat(student.page().locator("#fresh")).containsText("с прошлого входа");
            student.page().keyboard().press("Alt+n");
            assertThat(student.page().locator(".entry.new").first()).isFocused();
            student.picture("diary-new");
            assertThat(Axe.findings(student)).isEmpty();
            student.open("/family/diary.xhtml");
            assertThat(student.page().locator(".entry.new").first()).isVisible();
        }
        assertThat(Families.lastLook(STUDENT)).isNotEqualTo(before);
    }

    /** Turns the mark of the page's last lesson over, so that the week is another one each time. */
    private void giveAnotherMark() {
        JsonObject now = teacher.get("/api/pages/" + page).json();
        List<Long> lessons = Pages.lessons(now);
        long lesson = lessons.get(lessons.size() - 1);
        String mark = Pages.text(now, child, lesson).equals("5") ? "4" : "5";
        teacher.edit(page, UUID.randomUUID(), child, lesson, mark, Pages.version(now, child, lesson));
    }

    private String stateSeenBy(Browser homeroom) {
        homeroom.open("/journal/signatures.xhtml");
        return line(homeroom).locator(".lamp").textContent();
    }

    private Locator line(Browser homeroom) {
        return homeroom.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHasText(diary.getJsonObject("student").getString("name")));
    }
}
