package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SchoolScopeTest {
    private static final Caller TEACHER = new Caller(3, 31, 7, "Ким Е.И.", Set.of("TEACHER"), "Asia/Kamchatka", "ru");

    @Test
    void outsideAnyScopeNobodyIsAsking() {
        assertThat(SchoolScope.find()).isEmpty();
        assertThatThrownBy(SchoolScope::caller).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void insideTheCallerIsAskingAndAfterwardsNobody() {
        Caller inside = SchoolScope.as(TEACHER, SchoolScope::caller);

        assertThat(inside).isSameAs(TEACHER);
        assertThat(SchoolScope.find()).isEmpty();
    }

    @Test
    void scopesNestAndTheOuterOneIsOpenAgain() {
        Caller outerAgain = SchoolScope.as(TEACHER, () -> {
            Caller inner = SchoolScope.in(8, SchoolScope::caller);
            assertThat(inner).isEqualTo(Caller.system(8));
            return SchoolScope.caller();
        });

        assertThat(outerAgain).isSameAs(TEACHER);
    }

    @Test
    void aFailureClosesTheScopeToo() {
        assertThatThrownBy(() -> SchoolScope.as(TEACHER, () -> {
                    assertThatThrownBy(() -> SchoolScope.in(8, () -> {
                                throw new IllegalArgumentException("inner");
                            }))
                            .hasMessage("inner");
                    assertThat(SchoolScope.caller()).isSameAs(TEACHER);
                    throw new IllegalArgumentException("outer");
                }))
                .hasMessage("outer");

        assertThat(SchoolScope.find()).isEmpty();
    }

    @Test
    void anotherThreadIsOutsideTheScope() {
        Optional<Caller> elsewhere = SchoolScope.as(
                TEACHER, () -> CompletableFuture.supplyAsync(SchoolScope::find).join());

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void theSystemWorksForOneSchoolUnderItsOwnRoleOnly() {
        Caller system = SchoolScope.in(8, SchoolScope::caller);

        assertThat(system.schoolId()).isEqualTo(8);
        assertThat(system.roles()).containsExactly("SYSTEM");
        assertThat(system.personId()).isZero();
    }
}
