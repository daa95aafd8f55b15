package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front door: guessing, what a refusal gives away, the session's id, and requests that are not one's own. */
@Isolated("time is measured")
class SignInIT {

    private static final String WRONG = "not-the-Passw0rd";
    private static final int MOST = 10;
    private static final int TIMED = 5;

    @Nested
    @DisplayName("ID-02 Ten wrong passwords within fifteen minutes close an account")
    class Guessing {

        @Test
        void isCountedOverFormAndProgramsTogetherAndKeptInTheDatabase() throws Exception {
            String login = "student101";
            Client.Reply first = tried(login, WRONG);
            try (Browser browser = new Browser(Browser.DESK)) {
                for (int i = 1; i < MOST; i++) {
                    typed(browser, login, WRONG);
                    assertThat(browser.page().locator("[role=alert]")).hasText(refusal());
                }
                assertThat(failures(login)).isEqualTo(MOST);

                Client.Reply closed = tried(login, Product.PASSWORD);
                assertThat(closed.status()).isEqualTo(401);
                assertThat(closed.body()).isEqualTo(first.body());
                typed(browser, login, Product.PASSWORD);
                assertThat(browser.page().locator("[role=alert]")).hasText(refusal());
                browser.picture("login-closed");

                age(login, 16);
                typed(browser, login, Product.PASSWORD);
                browser.page().waitForURL("**/family/diary.xhtml*");
            }
            assertThat(tried(login, Product.PASSWORD).status()).isEqualTo(200);
        }

        @Test
        void leavesAnAccountOpenBelowTen() throws Exception {
            String login = "student102";
            for (int i = 1; i < MOST; i++) {
                assertThat(tried(login, WRONG).status()).isEqualTo(401);
            }

            assertThat(tried(login, Product.PASSWORD).status()).isEqualTo(200);
        }

        @Test
        void isCountedWhateverTheCaseOfTheName() throws Exception {
            for (int i = 0; i < MOST; i++) {
                tried(i % 2 == 0 ? " Student103 " : "STUDENT103", WRONG);
            }

            assertThat(failures("student103")).isEqualTo(MOST);
            assertThat(tried("student103", Product.PASSWORD).status()).isEqualTo(401);
        }

        @Test
        void leavesOthersAlone() throws Exception {
            for (int i = 0; i < MOST; i++) {
                tried("student104", WRONG);
            }

            assertThat(tried("student105", Product.PASSWORD).status()).isEqualTo(200);
        }
    }

    @Nested
    @DisplayName("ID-02 Names that do not exist are answered the same, in the same time")
    class AnUnknownName {

        @Test
        void isAnsweredLikeAKnownOne() throws Exception {
            Client.Reply known = tried("student206", WRONG);
            Client.Reply unknown = tried("nobody206", WRONG);

            assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(401);
            assertThat(unknown.type()).isEqualTo(known.type());
            assertThat(unknown.body()).isEqualTo(known.body());
            assertThat(unknown.raw().headers().map().keySet())
                    .isEqualTo(known.raw().headers().map().keySet());
        }

        @Test
        void isCountedLikeAKnownOne() throws Exception {
            tried("nobody207", WRONG);

            assertThat(failures("nobody207")).isEqualTo(1);
        }

        /** Medians of calls by turns; a password that is not hashed at all takes a hundredth of the time. */
        @Test
        void takesAsLongAsAKnownAndAClosedOne() throws Exception {
            for (int i = 0; i < MOST; i++) {
                tried("student208", WRONG);
            }
            List<Long> known = new ArrayList<>();
            List<Long> unknown = new ArrayList<>();
            List<Long> closed = new ArrayList<>();
            for (int i = 0; i < TIMED; i++) {
                known.add(took("student" + (210 + i), WRONG));
                unknown.add(took("nobody" + (210 + i), WRONG));
                closed.add(took("student208", Product.PASSWORD));
            }

            assertThat(median(unknown)).isBetween(median(known) / 2, median(known) * 2);
            assertThat(median(closed)).isBetween(median(known) / 2, median(known) * 2);
        }
    }

    @Nested
    @DisplayName("SC-01 A session has a new id after the sign-in")
    class TheSession {

        @Test
        void isNotTheOneThatWasPlantedBefore() {
            try (Browser browser = new Browser(Browser.DESK)) {
                browser.open("/login.xhtml");
                String planted = session(browser);
                typed(browser, "student120", Product.PASSWORD);
                browser.page().waitForURL("**/family/diary.xhtml*");

                assertThat(session(browser)).isNotEqualTo(planted);
                assertThat(RawHttp.withSession(planted, "/api/session").statusCode())
                        .isEqualTo(401);
                assertThat(RawHttp.withSession(session(browser), "/api/session").statusCode())
                        .isEqualTo(200);
            }
        }

        @Test
        void isNewForAProgramThatSignsInTwiceAndTheOldOneIsOver() {
            HttpCookie first = RawHttp.session(RawHttp.signIn(null, "student121"));
            HttpCookie second = RawHttp.session(RawHttp.signIn(first.getValue(), "student121"));

            assertThat(second.getValue()).isNotEqualTo(first.getValue());
            assertThat(RawHttp.withSession(first.getValue(), "/api/session").statusCode())
                    .isEqualTo(401);
        }

        @Test
        void isKeptInACookieThatScriptsAndOtherSitesDoNotGet() {
            String header = RawHttp.signIn(null, "student122")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow();

            assertThat(header.toLowerCase(Locale.ROOT)).contains("; httponly", "; samesite=lax", "path=/");
        }

        @Test
        void isNotTakenFromAnAddress() {
            HttpCookie mine = RawHttp.session(RawHttp.signIn(null, "student123"));

            assertThat(RawHttp.withSession(null, "/api/session;jsessionid=" + mine.getValue())
                            .statusCode())
                    .isNotEqualTo(200);
        }

        private static String session(Browser browser) {
            return browser.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .findFirst()
                    .orElseThrow()
                    .value;
        }
    }

    @Nested
    @DisplayName("SC-03 A request that changes something wants the session's token")
    class ARequestWithoutIt {

        private final Client teacher = Client.signedIn("teacher1");
        private final long page = Pages.current(teacher, "5А", "Математика");

        @ParameterizedTest
        @CsvSource({
            "PATCH, /api/pages/{page}/cells",
            "PUT, /api/lessons/{lesson}",
            "POST, /api/jobs/term-archive",
            "POST, /api/jobs/1/restart",
            "DELETE, /api/session"
        })
        void isRefusedAndChangesNothing(String method, String path) throws Exception {
            String before = teacher.get("/api/pages/" + page).body();
            long lesson =
                    Pages.lessons(teacher.get("/api/pages/" + page).json()).get(0);
            String address = path.replace("{page}", "" + page).replace("{lesson}", "" + lesson);
            String body = "{\"topic\":\"forged\",\"homework\":\"forged\",\"edits\":[],\"term\":1}";

            Client.Reply refused = teacher.send(method, address, body, null);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().getString("type")).endsWith(":no-token");
            assertThat(teacher.send(method, address, body, "A".repeat(43)).status())
                    .isEqualTo(403);
            assertThat(teacher.get("/api/session").status()).isEqualTo(200);
            assertThat(teacher.get("/api/pages/" + page).body()).isEqualTo(before);
        }

        @Test
        void isRefusedWithTheTokenOfAnotherSession() {
            String foreign = Client.signedIn("teacher1").token();

            assertThat(teacher.send("DELETE", "/api/session", null, foreign).status())
                    .isEqualTo(403);
        }

        @Test
        void isRefusedToAPageThatAnotherSiteSends() {
            HttpCookie session = RawHttp.session(RawHttp.signIn(null, "coordinator"));

            assertThat(RawHttp.forged(session.getValue(), "/office/nights.xhtml")
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void signsNobodyInByAForm() {
            assertThat(RawHttp.signInByForm("student124").statusCode()).isEqualTo(403);
        }
    }

    private static Client.Reply tried(String login, String password) {
        return new Client(Product.running().url()).signIn(login, password);
    }

    private static long took(String login, String password) {
        long before = System.nanoTime();
        tried(login, password);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void typed(Browser browser, String login, String password) {
        browser.open("/login.xhtml");
        browser.page().fill("[id='login:name']", login);
        browser.page().fill("[id='login:password']", password);
        browser.page().click("[id='login:enter']");
    }

    private static String refusal() {
        return "Имя или пароль не подходят. После десяти неверных попыток вход закрывается на 15 минут.";
    }

    private static int failures(String login) throws SQLException, IOException {
        return attempts(
                "select count(*) from sign_in_attempt where login_digest = sha256(?::bytea)" + " and not succeeded",
                login);
    }

    /** Moves a name's attempts into the past. */
    private static void age(String login, int minutes) throws SQLException, IOException {
        attempts(
                "with aged as (update sign_in_attempt set at = at - make_interval(mins => " + minutes
                        + ") where login_digest = sha256(?::bytea) returning 1) select count(*) from aged",
                login);
    }

    private static int attempts(String sql, String login) throws SQLException, IOException {
        try (Connection connection = Product.running().database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, login);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
