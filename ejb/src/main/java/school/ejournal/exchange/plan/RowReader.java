package school.ejournal.exchange.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.RosterColumn;
import school.ejournal.exchange.RosterField;
import school.ejournal.exchange.plan.FilePupil.FileGuardian;
import school.ejournal.exchange.plan.FilePupil.FileName;
import school.ejournal.exchange.sheet.SheetRow;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.NewClass;

/** Reads pupils from the rows of a file; what cannot be read is a fault of its row and column. */
final class RowReader {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'’()-]{0,99}");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?");
    private static final Pattern CLASS = Pattern.compile("([0-9]{1,2})[\\s\"«»'-]*(\\p{L}[\\p{L}0-9]{0,9})[\\s\"«»']*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final Pattern ID = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 ._/:-]{0,63}");
    private static final int EARLIEST = 1990;
    private static final int DIGITS_OF_A_PHONE = 11;

    /** Latin letters that look like Russian ones: a class keyed in with the wrong layout is the same class. */
    private static final String LATIN = "ABCEHKMOPTX";

    private static final String RUSSIAN = "АВСЕНКМОРТХ";

    private static final Map<String, String> SEXES = Map.ofEntries(
            Map.entry("м", "m"),
            Map.entry("муж", "m"),
            Map.entry("мужской", "m"),
            Map.entry("мальчик", "m"),
            Map.entry("m", "m"),
            Map.entry("male", "m"),
            Map.entry("ж", "f"),
            Map.entry("жен", "f"),
            Map.entry("женский", "f"),
            Map.entry("девочка", "f"),
            Map.entry("f", "f"),
            Map.entry("female", "f"));

    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("мать", "mother"),
            Map.entry("мама", "mother"),
            Map.entry("mother", "mother"),
            Map.entry("отец", "father"),
            Map.entry("папа", "father"),
            Map.entry("father", "father"),
            Map.entry("опекун", "guardian"),
            Map.entry("попечитель", "guardian"),
            Map.entry("guardian", "guardian"),
            Map.entry("законныйпредставитель", "guardian"),
            Map.entry("представитель", "guardian"),
            Map.entry("приемныйродитель", "guardian"),
            Map.entry("усыновитель", "guardian"));

    private final RosterColumns columns;
    private final LocalDate today;
    private final List<PackageFault> faults;

    RowReader(RosterColumns columns, LocalDate today, List<PackageFault> faults) {
        this.columns = columns;
        this.today = today;
        this.faults = faults;
    }

    /** The pupil of a row; none where the row has faults, which are noted. */
    Optional<FilePupil> read(SheetRow row) {
        int before = faults.size();
        FileName name = name(row);
        Matcher schoolClass = CLASS.matcher(value(row, RosterField.SCHOOL_CLASS));
        String number = value(row, RosterField.NUMBER);
        if (!number.isEmpty() && !ID.matcher(number).matches()) {
            fault(row, RosterField.NUMBER, "exchange.badNumberOfPupil");
        }
        String profile = value(row, RosterField.PROFILE);
        if (profile.length() > NewClass.LONGEST_PROFILE) {
            fault(row, RosterField.PROFILE, "exchange.longProfile");
        }
        GradeLevel grade = grade(row, schoolClass);
        LocalDate birthDate = birthDate(row);
        String sex = word(row, RosterField.SEX, SEXES, "exchange.badSex");
        String phone = phone(row, RosterField.PHONE);
        String email = email(row, RosterField.EMAIL);
        List<FileGuardian> guardians = guardians(row);
        return faults.size() > before || grade == null || name == null
                ? Optional.empty()
                : Optional.of(new FilePupil(
                        row.number(),
                        number,
                        name,
                        birthDate,
                        sex,
                        grade,
                        letter(schoolClass.group(2)),
                        profile,
                        phone,
                        email,
                        guardians));
    }

    private @Nullable GradeLevel grade(SheetRow row, Matcher schoolClass) {
        if (value(row, RosterField.SCHOOL_CLASS).isEmpty()) {
            fault(row, RosterField.SCHOOL_CLASS, "exchange.missing");
        } else if (!schoolClass.matches() || !isGrade(schoolClass.group(1))) {
            fault(row, RosterField.SCHOOL_CLASS, "exchange.badClass");
        } else {
            return GradeLevel.parse(schoolClass.group(1));
        }
        return null;
    }

    private List<FileGuardian> guardians(SheetRow row) {
        return Stream.of(
                        guardian(
                                row,
                                RosterField.FIRST_NAME,
                                RosterField.FIRST_PHONE,
                                RosterField.FIRST_EMAIL,
                                RosterField.FIRST_RELATION),
                        guardian(
                                row,
                                RosterField.SECOND_NAME,
                                RosterField.SECOND_PHONE,
                                RosterField.SECOND_EMAIL,
                                RosterField.SECOND_RELATION))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isGrade(String text) {
        int grade = Integer.parseInt(text);
        return grade >= 1 && grade <= 11;
    }

    static String letter(String text) {
        StringBuilder letter = new StringBuilder(text.toUpperCase(Locale.ROOT));
        for (int i = 0; i < letter.length(); i++) {
            int at = LATIN.indexOf(letter.charAt(i));
            if (at >= 0) {
                letter.setCharAt(i, RUSSIAN.charAt(at));
            }
        }
        return letter.toString();
    }

    private @Nullable FileName name(SheetRow row) {
        if (columns.of(RosterField.SURNAME) == null) {
            return fullName(row, RosterField.FULL_NAME);
        }
        String surname = namePart(row, RosterField.SURNAME, true);
        String givenName = namePart(row, RosterField.GIVEN_NAME, true);
        return new FileName(surname, givenName, namePart(row, RosterField.PATRONYMIC, false));
    }

    private String namePart(SheetRow row, RosterField field, boolean wanted) {
        String part = value(row, field).replaceAll("\\s+", " ");
        if (part.isEmpty() && wanted) {
            fault(row, field, "exchange.missing");
        } else if (!part.isEmpty() && !NAME.matcher(part).matches()) {
            fault(row, field, "exchange.badName");
        }
        return cased(part);
    }

    /** {@code ИВАНОВ-КИМ} is {@code Иванов-Ким}: lists are often typed in capitals. */
    private static String cased(String name) {
        if (name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name);
        for (int i = 1; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i - 1))) {
                cased.setCharAt(i, Character.toLowerCase(name.charAt(i)));
            }
        }
        return cased.toString();
    }

    /** Surname, given name, and all that follows as the patronymic. */
    private @Nullable FileName fullName(SheetRow row, RosterField field) {
        String[] parts = value(row, field).split("\\s+", 3);
        if (value(row, field).isEmpty()) {
            fault(row, field, "exchange.missing");
            return null;
        } else if (parts.length < 2 || !NAME.matcher(value(row, field)).matches()) {
            fault(row, field, "exchange.badFullName");
            return null;
        }
        String patronymic = parts.length > 2 ? parts[2].replaceAll("\\s+", " ") : "";
        return new FileName(cased(parts[0]), cased(parts[1]), cased(patronymic));
    }

    private Optional<FileGuardian> guardian(
            SheetRow row, RosterField name, RosterField phone, RosterField email, RosterField relation) {
        boolean nobody = List.of(name, phone, email).stream()
                .allMatch(field -> value(row, field).isEmpty());
        FileName fullName = nobody ? null : fullName(row, name);
        return fullName == null
                ? Optional.empty()
                : Optional.of(new FileGuardian(
                        fullName,
                        phone(row, phone),
                        email(row, email),
                        word(row, relation, RELATIONS, "exchange.badRelation")));
    }

    private @Nullable LocalDate birthDate(SheetRow row) {
        String text = value(row, RosterField.BIRTH_DATE);
        if (text.isEmpty()) {
            return null;
        }
        Matcher dotted = DOTTED.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            LocalDate day = dotted.matches()
                    ? date(dotted.group(3), dotted.group(2), dotted.group(1))
                    : iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
            if (day != null && day.getYear() >= EARLIEST && day.isBefore(today)) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // told below, as all that is no date
        }
        fault(row, RosterField.BIRTH_DATE, "exchange.badBirthDate");
        return null;
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private @Nullable String word(SheetRow row, RosterField field, Map<String, String> known, String key) {
        String word = known.get(RosterField.plain(value(row, field)));
        if (word == null && !value(row, field).isEmpty()) {
            fault(row, field, key);
        }
        return word;
    }

    /** A telephone number as the school writes them: {@code +7 916 123-45-67}; those of elsewhere by their digits. */
    private String phone(SheetRow row, RosterField field) {
        String text = value(row, field);
        String digits = text.replaceAll("[^0-9]", "");
        if (text.isEmpty()) {
            return "";
        } else if (!text.matches("[0-9+() .-]+") || digits.length() < 10 || digits.length() > 15) {
            fault(row, field, "exchange.badPhone");
            return "";
        }
        String whole = digits.length() == DIGITS_OF_A_PHONE - 1
                ? "7" + digits
                : digits.length() == DIGITS_OF_A_PHONE && digits.startsWith("8") ? "7" + digits.substring(1) : digits;
        return whole.length() == DIGITS_OF_A_PHONE && whole.startsWith("7")
                ? whole.replaceFirst("(.)(...)(...)(..)(..)", "+$1 $2 $3-$4-$5")
                : "+" + whole;
    }

    private String email(SheetRow row, RosterField field) {
        String text = value(row, field);
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            fault(row, field, "exchange.badEmail");
        }
        return text;
    }

    private String value(SheetRow row, RosterField field) {
        RosterColumn column = columns.of(field);
        return column == null ? "" : row.get(column.index());
    }

    void fault(SheetRow row, RosterField field, String key) {
        RosterColumn column = columns.of(field);
        faults.add(new PackageFault(
                columns.file(), row.number(), column == null ? "" : column.heading(), value(row, field), key));
    }
}
