package school.ejournal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;

@DisplayName("SC-06 An account that is blocked or has other roles works for 60 seconds more at the most")
class AccountWatchTest {

    private static final Caller TEACHER =
            new Caller(7, 8, 9, "Ким Е.И.", Set.of("TEACHER", "HOMEROOM"), "Europe/Moscow", "ru");
    private static final LongFunction<Caller> GONE = id -> {
        throw new NotFoundException();
    };

    private static final LongFunction<Caller> REFUSED = id -> {
        throw new EJBAccessException("blocked");
    };

    private final HttpSession session = session();
    private final Hand hand = new Hand();
    private int readings;

    /** A clock that stands still until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-25T08:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void readsAnAccountOncePerInterval() {
        LongFunction<Caller> counted = id -> {
            readings++;
            return TEACHER;
        };

        for (int second = 0; second < 120; second++) {
            assertThat(holds(counted)).isTrue();
            hand.move(Duration.ofSeconds(1));
        }

        assertThat(readings).isEqualTo(2);
    }

    @Test
    void asksForTheAccountOfTheSession() {
        assertThat(holds(id -> id == 7 ? TEACHER : TEACHER.withRoles(Set.of()))).isTrue();
    }

    @Test
    void endsABlockedAccountsSessionByTheEndOfTheInterval() {
        holds(id -> TEACHER);

        hand.move(AccountWatch.INTERVAL.minusMillis(1));
        assertThat(holds(GONE)).isTrue();
        hand.move(Duration.ofMillis(1));
        assertThat(holds(GONE)).isFalse();
    }

    @Test
    void readsAnewOnceAServiceRefused() {
        holds(id -> TEACHER);

        AccountWatch.forget(session);
        assertThat(holds(GONE)).isFalse();
    }

    @Test
    void endsTheSessionOfAnAccountThatTheServicesRefuse() {
        assertThat(holds(REFUSED)).isFalse();
    }

    @Test
    void staysEndedHoweverSoonItIsAskedAgain() {
        assertThat(holds(GONE)).isFalse();
        assertThat(holds(GONE)).isFalse();
    }

    @Test
    void endsASessionWithARoleTooMuchOrTooFew() {
        assertThat(holds(id -> TEACHER.withRoles(Set.of("TEACHER")))).isFalse();
        assertThat(holds(id -> TEACHER.withRoles(Set.of("TEACHER", "HOMEROOM", "DIRECTOR"))))
                .isFalse();
    }

    @Test
    void opensNothingWhereTheAccountCannotBeRead() {
        LongFunction<Caller> broken = id -> {
            throw new EJBException("no database");
        };

        assertThatThrownBy(() -> holds(broken)).isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> holds(broken)).isInstanceOf(EJBException.class);
    }

    private boolean holds(LongFunction<Caller> accounts) {
        return new AccountWatch(hand, accounts).holds(session, TEACHER);
    }

    private static HttpSession session() {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                AccountWatchTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    case "removeAttribute" -> attributes.remove(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
