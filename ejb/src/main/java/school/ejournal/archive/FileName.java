package school.ejournal.archive;

import java.util.Locale;

/** Names of files that every system and every address takes: Latin letters, digits, hyphens. */
final class FileName {

    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };
    private static final int LONGEST = 40;

    private FileName() {}

    /** The file of a group's page: {@code 05a-matematika-1234.pdf}. */
    static String ofPage(int gradeLevel, String letter, String subject, long groupId) {
        return ofClass(gradeLevel, letter) + "-" + latin(subject) + "-" + groupId + ".pdf";
    }

    /** The file of a class's summary sheet: {@code 05a-summary-567.pdf}. */
    static String ofSummary(int gradeLevel, String letter, long classId) {
        return ofClass(gradeLevel, letter) + "-summary-" + classId + ".pdf";
    }

    private static String ofClass(int gradeLevel, String letter) {
        return (gradeLevel < 10 ? "0" : "") + gradeLevel + latin(letter);
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (char sign : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int russian = RUSSIAN.indexOf(sign);
            if (russian >= 0) {
                latin.append(LATIN[russian]);
            } else if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                latin.append(sign);
            } else if (!latin.isEmpty() && latin.charAt(latin.length() - 1) != '-') {
                latin.append('-');
            }
        }
        String whole = latin.substring(0, Math.min(LONGEST, latin.length()));
        return whole.endsWith("-") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
