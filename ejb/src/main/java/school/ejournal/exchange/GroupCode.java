package school.ejournal.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What a scheduled class belongs to, from its {@code classCode}: {@code 5А} is the whole class, {@code 5А/1} its part 1.
 *
 * @param part name of the part; null for the whole class
 */
record GroupCode(String schoolClass, @Nullable String part) {

    static GroupCode of(PackageRow group) {
        String code = group.get("classCode");
        int slash = code.indexOf('/');
        return slash < 0
                ? new GroupCode(code, null)
                : new GroupCode(code.substring(0, slash), code.substring(slash + 1));
    }

    /** The letter of a homeroom class: its title without the grade. */
    static String letter(PackageRow homeroom) {
        String title = homeroom.get("title");
        String grade = homeroom.get("grades");
        return title.startsWith(grade) ? title.substring(grade.length()).strip() : title;
    }
}
