package school.ejournal.roster;

/**
 * A class as brought in: {@code 5А} is grade 5, letter А.
 *
 * @param profile {@code физико-математический}; empty where none is told, so that a profile that is there stays
 */
public record NewClass(String sourcedId, GradeLevel grade, String letter, String scheme, String profile) {

    /** The most letters of a profile. */
    public static final int LONGEST_PROFILE = 60;

    /** A class of which no profile is told. */
    public NewClass(String sourcedId, GradeLevel grade, String letter, String scheme) {
        this(sourcedId, grade, letter, scheme, "");
    }
}
