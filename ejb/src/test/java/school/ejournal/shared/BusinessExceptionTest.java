package school.ejournal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ApplicationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessExceptionTest {
    @Test
    void carriesAKeyAndArgumentsNeverAText() {
        BusinessException refusal = new RefusedException("calendar.termRuns", 25);

        assertThat(refusal).hasMessage("calendar.termRuns");
        assertThat(refusal.key()).isEqualTo("calendar.termRuns");
        assertThat(refusal.arguments()).containsExactly(25);
    }

    @ParameterizedTest
    @ValueSource(classes = {BusinessException.class, RefusedException.class, NotFoundException.class})
    void rollsTheTransactionBackAndKeepsItsType(Class<?> type) {
        assertThat(type.getAnnotation(ApplicationException.class))
                .isNotNull()
                .satisfies(annotation -> assertThat(annotation.rollback()).isTrue());
    }

    @Test
    void hasNoArgumentsAfterAJourney() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new RefusedException("calendar.termRuns", 25));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            BusinessException arrived = (BusinessException) in.readObject();

            assertThat(arrived.key()).isEqualTo("calendar.termRuns");
            assertThat(arrived.arguments()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"23505, true", "23503, false", "08006, false"})
    void theDatabaseSaysWhetherSomebodyWasFirst(String state, boolean unique) {
        assertThat(new DatabaseException(new SQLException("refused", state)).isUniqueViolation())
                .isEqualTo(unique);
    }
}
