package school.ejournal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SC-02 After the sign-in one goes to pages of ours only")
class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/journal/page.xhtml?id=5",
                "/family/diary.xhtml?week=2026-W47&student=7",
                "/journal/class.xhtml?q=%D0%90",
                "/journal/page.xhtml?to=https://elsewhere.example/"
            })
    void takesPagesOfOurs(String typed) {
        assertThat(LocalPath.parse(typed)).contains(new LocalPath(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "journal/page.xhtml",
                "https://elsewhere.example/",
                "https:/elsewhere.example",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/\n/elsewhere.example",
                "\t//elsewhere.example",
                " //elsewhere.example",
                "/%2Felsewhere.example",
                "/a/..//elsewhere.example",
                "/.//elsewhere.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/journal/\r\nSet-Cookie: a=b",
                "/journal/page.xhtml#x",
                "/журнал",
                "/%zz",
                "/login.xhtml?to=/",
                "/journal/../login.xhtml",
                "/error/404.xhtml",
                "/api/session"
            })
    void takesNothingElse(String typed) {
        assertThat(LocalPath.parse(typed)).isEmpty();
    }

    @Test
    void takesNoEndlessAddresses() {
        assertThat(LocalPath.parse("/" + "a".repeat(1000))).isEmpty();
    }

    @Test
    void isNeverMadeOfAnotherSite() {
        assertThatThrownBy(() -> new LocalPath("//elsewhere.example")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leadsThroughTheSignIn() {
        LocalPath path = new LocalPath("/journal/page.xhtml?id=5&a=b");

        assertThat(path.throughSignIn()).isEqualTo("/login.xhtml?to=%2Fjournal%2Fpage.xhtml%3Fid%3D5%26a%3Db");
        assertThat(LocalPath.HOME.throughSignIn()).isEqualTo("/login.xhtml");
    }
}
