package school.ejournal.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import school.ejournal.shared.RefusedException;

/** A field of personal data, under the name its column has. */
public enum PersonalField {
    SURNAME("surname"),
    GIVEN_NAME("given_name"),
    PATRONYMIC("patronymic"),
    BIRTH_DATE("birth_date"),
    SEX("sex"),
    PHONE("phone"),
    EMAIL("email"),
    /** Of a guardianship, not of the person; it comes with the roster. */
    RELATION("relation");

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'’()-]{0,59}");
    private static final Pattern PHONE_AS_TYPED = Pattern.compile("\\+?[0-9 ().–-]{6,30}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,50}\\.\\p{L}{2,}");
    private static final Pattern RUSSIAN_PHONE = Pattern.compile("^7(\\d{3})(\\d{3})(\\d{2})(\\d{2})$");
    private static final int SHORTEST_PHONE = 10;
    private static final int LONGEST_PHONE = 15;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final String column;

    PersonalField(String column) {
        this.column = column;
    }

    /** Under which name it is stored. */
    public String column() {
        return column;
    }

    /** The field that is stored under a name. */
    public static PersonalField ofColumn(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column.equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(column));
    }

    /** Whether it belongs to the person, and not to how two people stand to each other. */
    public boolean isOfPerson() {
        return this != RELATION;
    }

    /**
     * Reads what somebody typed; what says nothing is empty.
     *
     * @return the value as it is kept: a date as ISO has it, a Russian phone as {@code +7 900 123-45-67}
     * @throws RefusedException if it is no value of this field (PE-04)
     */
    public String read(String typed, LocalDate today) {
        String value = typed.strip().replaceAll("\\s+", " ");
        if (value.isEmpty()) {
            return value;
        }
        return switch (this) {
            case SURNAME, GIVEN_NAME, PATRONYMIC ->
                require(NAME.matcher(value).matches(), value, new RefusedException("people.name"));
            case BIRTH_DATE -> birthDate(value, today);
            case SEX -> require(value.equals("m") || value.equals("f"), value, new RefusedException("people.sex"));
            case PHONE -> phone(value);
            case EMAIL -> require(ADDRESS.matcher(value).matches(), value, new RefusedException("people.email"));
            case RELATION -> throw new RefusedException("people.notKept");
        };
    }

    private static String require(boolean understood, String value, RefusedException otherwise) {
        if (!understood) {
            throw otherwise;
        }
        return value;
    }

    private static String birthDate(String value, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(value);
            return require(
                    day.isBefore(today) && day.isAfter(LONG_AGO), value, new RefusedException("people.birthDate"));
        } catch (DateTimeException none) {
            throw new RefusedException("people.birthDate");
        }
    }

    private static String phone(String value) {
        String digits = value.replaceAll("\\D", "");
        boolean understood = PHONE_AS_TYPED.matcher(value).matches()
                && digits.length() >= SHORTEST_PHONE
                && digits.length() <= LONGEST_PHONE;
        require(understood, value, new RefusedException("people.phone"));
        boolean foreign = value.startsWith("+");
        String national = digits.length() == SHORTEST_PHONE && !foreign
                ? "7" + digits
                : !foreign && digits.startsWith("8") ? "7" + digits.substring(1) : digits;
        return "+" + RUSSIAN_PHONE.matcher(national).replaceFirst("7 $1 $2-$3-$4");
    }
}
