package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The profile of a class, in a school of its own. */
class ClassProfileIT {

    private static final String SCHOOL = "(select school_id from account where login = 'profile.coordinator')";

    @Test
    @DisplayName(
            "the coordinator says what profile a class has; whoever looks at the class reads it, and it goes out with the roster")
    void aClassHasAProfile() throws Exception {
        SlipSchool.open("profile");
        try (Browser coordinator = Browser.signedIn("profile.coordinator", Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/journal/class.xhtml");
            page.locator("main details summary").click();
            page.fill("[id='kept:profile']", "физико-математический");
            Office.fits(coordinator, "class-profile");
            page.click("[id='kept:keep']");
            assertThat(page.locator("h1")).containsText("физико-математический");
        }
        try (Browser homeroom = Browser.signedIn("profile.homeroom", Browser.PHONE)) {
            homeroom.open("/journal/class.xhtml");
            assertThat(homeroom.page().locator("h1")).containsText("физико-математический");
            assertThat(homeroom.page().locator("[id='kept:keep']")).hasCount(0);
            Office.fits(homeroom, "class-profile");
        }
        assertThat(Rows.text("select profile from school_class where school_id = " + SCHOOL))
                .isEqualTo("физико-математический");
    }
}
