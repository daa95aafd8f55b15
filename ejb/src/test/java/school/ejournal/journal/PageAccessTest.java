package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.ejournal.journal.PageFixture.page;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;

@DisplayName(
        "JR-10 A page is seen by its teachers, the substitute, the homeroom teachers of its pupils and the school's heads")
class PageAccessTest {
    /** Roles, then what the asking person is to the page. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        TEACHER          | teaches
        TEACHER          | substitutes
        HOMEROOM         | leads
        TEACHER HOMEROOM | leads
        TEACHER HOMEROOM | teaches
        HOMEROOM         | accompanies
        DEPUTY           | nothing
        COORDINATOR      | nothing
        DIRECTOR         | nothing
        SYSTEM           | nothing
        GUARDIAN TEACHER | teaches
        """)
    void opensToThoseWhomThePageConcerns(String roles, String relation) {
        PageCard page = asked(relation);

        assertThat(PageAccess.seen(caller(roles), page)).isSameAs(page);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
        TEACHER          | nothing
        TEACHER          | leads
        TEACHER          | accompanies
        GUARDIAN         | accompanies
        SOCIAL           | accompanies
        HOMEROOM         | nothing
        HOMEROOM         | teaches
        HOMEROOM         | substitutes
        SOCIAL           | nothing
        MUNICIPALITY     | nothing
        STUDENT          | teaches leads substitutes
        GUARDIAN         | teaches leads substitutes
        MUNICIPALITY     | teaches leads substitutes
        SOCIAL           | teaches leads substitutes
        teacher          | teaches
        ''               | teaches leads substitutes
        """)
    void doesNotExistForOthers(String roles, String relation) {
        assertThatThrownBy(() -> PageAccess.seen(caller(roles), asked(relation)))
                .isInstanceOf(NotFoundException.class);
    }

    private static Caller caller(String roles) {
        return new Caller(1, 31, 7, "", Set.of(roles.split(" ")), "Europe/Moscow", "ru");
    }

    private static PageCard asked(String relation) {
        List<String> words = List.of(relation.split(" "));
        PageFixture page =
                page().asked(words.contains("teaches"), words.contains("leads"), words.contains("substitutes"));
        return (words.contains("accompanies") ? page.accompanied() : page).card();
    }
}
