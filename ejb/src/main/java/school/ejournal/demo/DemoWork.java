package school.ejournal.demo;

import java.util.Set;

/** Kinds of work in the demo, by their names in the customary ladder. */
enum DemoWork {
    ANSWER("Ответ на уроке", 32),
    HOMEWORK("Домашняя работа", 45),
    QUIZ("Самостоятельная работа", 100),
    TEST("Контрольная работа", 100);

    /** Subjects that live by practice and write no tests. */
    private static final Set<String> WITHOUT_TESTS =
            Set.of("Физическая культура", "Музыка", "Изобразительное искусство", "Труд (технология)", "ОДНКНР", "ОБЗР");

    private static final int RHYTHM = 9;
    private static final int HOMEWORK_AT = 2;

    private final String type;
    private final int percentMarked;

    DemoWork(String type, int percentMarked) {
        this.type = type;
        this.percentMarked = percentMarked;
    }

    /** The work of the {@code n}th lesson of a term. */
    static DemoWork of(String subject, int n) {
        if (WITHOUT_TESTS.contains(subject)) {
            return ANSWER;
        }
        return n % RHYTHM == RHYTHM - 1 ? TEST : n % RHYTHM == RHYTHM / 2 ? QUIZ : ANSWER;
    }

    /** Whether homework is marked in a column of its own at the {@code n}th lesson of a term. */
    static boolean marksHomework(String subject, int n) {
        return !WITHOUT_TESTS.contains(subject) && n % (2 * RHYTHM) == HOMEWORK_AT;
    }

    String type() {
        return type;
    }

    /** Whether it is handed in and marked later. */
    boolean isWritten() {
        return this == QUIZ || this == TEST;
    }

    /** How many of a hundred pupils who are there get a mark. */
    int percentMarked() {
        return percentMarked;
    }
}
