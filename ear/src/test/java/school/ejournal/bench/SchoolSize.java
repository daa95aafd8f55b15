package school.ejournal.bench;

import java.util.List;

/**
 * How much the bench's database holds.
 *
 * @param schools how many schools alike
 * @param grades grade levels from 2 upwards, 1 to 10, with four classes each: two of 30 pupils, two of 21
 * @param pastTerms sealed terms before the current one, 0 to 3
 */
record SchoolSize(int schools, int grades, int pastTerms) {

    /** A subject's lessons a week and the marks that a pupil gets in it in a term. */
    record Taught(String name, String shortName, int hours, int marks) {}

    /** 27 lessons a week, 96 marks a pupil and term. */
    static final List<Taught> SUBJECTS = List.of(
            new Taught("Математика", "Матем.", 5, 18),
            new Taught("Русский язык", "Рус. яз.", 5, 18),
            new Taught("Литература", "Лит-ра", 3, 11),
            new Taught("Английский язык", "Англ. яз.", 3, 11),
            new Taught("История", "История", 2, 7),
            new Taught("Физическая культура", "Физ-ра", 2, 7),
            new Taught("Биология", "Биол.", 2, 7),
            new Taught("География", "Геогр.", 1, 3),
            new Taught("Музыка", "Музыка", 1, 3),
            new Taught("Изобразительное искусство", "ИЗО", 1, 3),
            new Taught("Технология", "Технол.", 1, 4),
            new Taught("Обществознание", "Общ.", 1, 4));

    static final int WEEKS = 10;
    static final List<String> LETTERS = List.of("А", "Б", "В", "Г");
    static final int LARGE_CLASS = 30;
    static final int SMALL_CLASS = 21;
    private static final int LARGE_LETTERS = 2;
    private static final int TEACHERS_A_GRADE = 6;

    /** One school in one term: 1,020 pupils, 40 classes, 480 pages, 60 teachers. */
    static final SchoolSize ONE = new SchoolSize(1, 10, 0);

    static final SchoolSize MUNICIPALITY = new SchoolSize(25, 10, 3);

    static final SchoolSize TINY = new SchoolSize(1, 1, 1);

    int classes() {
        return grades * LETTERS.size();
    }

    int teachers() {
        return grades * TEACHERS_A_GRADE;
    }

    /** Pupils of a class, by its number in the school: the classes of a grade follow each other. */
    static int pupilsOf(int schoolClass) {
        return schoolClass % LETTERS.size() < LARGE_LETTERS ? LARGE_CLASS : SMALL_CLASS;
    }

    int pupils() {
        int pupils = 0;
        for (int schoolClass = 0; schoolClass < classes(); schoolClass++) {
            pupils += pupilsOf(schoolClass);
        }
        return pupils;
    }

    @Override
    public String toString() {
        return schools + " x " + classes() + " classes, " + (pastTerms + 1) + " terms";
    }
}
