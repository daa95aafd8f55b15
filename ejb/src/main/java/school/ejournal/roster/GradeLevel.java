package school.ejournal.roster;

/**
 * A grade level of the school (RO-01).
 *
 * @param number 1 to 11
 */
public record GradeLevel(int number) {

    public GradeLevel {
        if (number < 1 || number > 11) {
            throw new IllegalArgumentException("a school has grades 1 to 11, not " + number);
        }
    }

    /**
     * Reads a grade.
     *
     * @throws IllegalArgumentException for anything but 1 to 11
     */
    public static GradeLevel parse(String text) {
        if (!text.matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException("not a grade: " + text);
        }
        return new GradeLevel(Integer.parseInt(text));
    }
}
