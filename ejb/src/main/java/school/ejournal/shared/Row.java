package school.ejournal.shared;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a query's answer, read by column name. Getters promise a value; the {@code find} ones may give null. */
public final class Row {

    /** Makes one thing of one row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet result;

    /** @param result the driver's own: that of a pool locks its connection for every value */
    Row(ResultSet result) {
        this.result = result;
    }

    public long getLong(String column) throws SQLException {
        return result.getLong(column);
    }

    public @Nullable Long findLong(String column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : value;
    }

    public int getInt(String column) throws SQLException {
        return result.getInt(column);
    }

    public @Nullable Integer findInt(String column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : value;
    }

    public boolean getBoolean(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public @Nullable Boolean findBoolean(String column) throws SQLException {
        boolean value = result.getBoolean(column);
        return result.wasNull() ? null : value;
    }

    public String getText(String column) throws SQLException {
        return result.getString(column);
    }

    public @Nullable String findText(String column) throws SQLException {
        return result.getString(column);
    }

    public @Nullable BigDecimal findDecimal(String column) throws SQLException {
        return result.getBigDecimal(column);
    }

    public byte[] getBytes(String column) throws SQLException {
        return result.getBytes(column);
    }

    public LocalDate getDate(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate findDate(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public @Nullable LocalTime findTime(String column) throws SQLException {
        return result.getObject(column, LocalTime.class);
    }

    public Instant getInstant(String column) throws SQLException {
        return Objects.requireNonNull(findInstant(column), column);
    }

    public @Nullable Instant findInstant(String column) throws SQLException {
        byte[] sent = result.getBytes(column);
        if (sent == null) {
            return null;
        }
        // a page has hundreds of moments, and the driver's own way to one leads over dates in zones
        return Moments.isBinary(sent)
                ? Moments.read(sent)
                : result.getObject(column, OffsetDateTime.class).toInstant();
    }

    public UUID getUuid(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    /** A {@code text[]}; empty for null. */
    public List<String> getTexts(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A {@code smallint[]} or {@code integer[]}; empty for null. */
    public int[] getInts(String column) throws SQLException {
        byte[] sent = result.getBytes(column);
        if (sent != null && SmallArrays.isBinary(sent)) {
            // a page has hundreds of them, and the driver's own way leads over objects and maps of types
            return SmallArrays.read(sent);
        }
        Array array = result.getArray(column);
        if (array == null) {
            return new int[0];
        }
        return Arrays.stream((Object[]) array.getArray())
                .mapToInt(value -> ((Number) value).intValue())
                .toArray();
    }

    public BigDecimal getDecimal(String column) throws SQLException {
        return result.getBigDecimal(column);
    }
}
