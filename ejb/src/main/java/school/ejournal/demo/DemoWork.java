package school.ejournal.demo;

import java.util.Set;

/** Kinds of work in the demo, each with the weight of its marks. */
enum DemoWork {
    ANSWER(1, 32),
    QUIZ(2, 80),
    TEST(3, 100);

    /** Subjects that live by practice and write no tests. */
    private static final Set<String> WITHOUT_TESTS =
            Set.of("Физическая культура", "Музыка", "Изобразительное искусство", "Труд (технология)", "ОДНКНР", "ОБЗР");

    private static final int RHYTHM = 9;

    private final int weight;
    private final int percentMarked;

    DemoWork(int weight, int percentMarked) {
        this.weight = weight;
        this.percentMarked = percentMarked;
    }

    /** The work of the {@code n}th lesson of a term. */
    static DemoWork of(String subject, int n) {
        if (WITHOUT_TESTS.contains(subject)) {
            return ANSWER;
        }
        return n % RHYTHM == RHYTHM - 1 ? TEST : n % RHYTHM == RHYTHM / 2 ? QUIZ : ANSWER;
    }

    int weight() {
        return weight;
    }

    /** How many of a hundred pupils who are there get a mark. */
    int percentMarked() {
        return percentMarked;
    }
}
