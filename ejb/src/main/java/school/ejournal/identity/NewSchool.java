package school.ejournal.identity;

import school.ejournal.shared.RefusedException;

/**
 * A school to be opened, as its municipality names it.
 *
 * @param name the full name of its charter, at most 200 characters
 * @param shortName what pages show, at most 60 characters
 * @param locality the settlement it stands in; may be empty
 */
public record NewSchool(String name, String shortName, String locality) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 60;

    public NewSchool {
        name = name.strip();
        shortName = shortName.strip();
        locality = locality.strip();
        if (name.isEmpty() || shortName.isEmpty()) {
            throw new RefusedException("identity.schoolName");
        }
        if (name.length() > LONGEST_NAME
                || shortName.length() > LONGEST_SHORT_NAME
                || locality.length() > LONGEST_NAME) {
            throw new RefusedException("identity.schoolTooLong", LONGEST_NAME, LONGEST_SHORT_NAME);
        }
    }
}
