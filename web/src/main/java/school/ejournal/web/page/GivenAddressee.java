package school.ejournal.web.page;

import org.jspecify.annotations.Nullable;

/**
 * For whom something is decided, as a form's list gives it: {@code g5} a grade level, {@code c12} a class, else the school.
 *
 * @param gradeLevel null for a class and for the school
 * @param classId null for a grade level and for the school
 */
record GivenAddressee(
        @Nullable Integer gradeLevel, @Nullable Long classId) {

    static GivenAddressee of(@Nullable String given) {
        String to = given == null ? "" : given;
        return new GivenAddressee(
                to.matches("g\\d{1,2}") ? Integer.valueOf(to.substring(1)) : null,
                to.matches("c\\d{1,18}") ? Long.valueOf(to.substring(1)) : null);
    }
}
