package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import school.ejournal.container.YearModel.Key;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.EditAnswer;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalService;
import school.ejournal.lesson.CellKey;
import school.ejournal.reporting.PlanFactRow;
import school.ejournal.reporting.PlanHours;

/** Writes into every cell of a random year as each of its teachers, and asks what counts as missed, beside the model. */
final class YearCells {

    private static final int WINDOW_DAYS = 14;
    private static final int BATCH = 400;

    private final RandomYear year;
    private final LocalDate now;
    private final LocalDate today;
    private final Map<CellKey, Integer> versions = new HashMap<>();

    /**
     * @param now the day of the database's clock, by which substitutions hold
     * @param today the day that the server shows
     */
    YearCells(RandomYear year, LocalDate now, LocalDate today) {
        this.year = year;
        this.now = now;
        this.today = today;
    }

    /** Tries each cell as a teacher who is signed in; answers how many were tried. */
    int compareWriting(int teacher) throws Exception {
        List<Long> visible = Beans.get(JournalQuery.class).listPages().stream()
                .map(page -> page.id())
                .toList();
        int tried = 0;
        for (Map.Entry<Long, List<Key>> page : lessonsByPage().entrySet()) {
            List<CellEdit> edits = new ArrayList<>();
            List<Boolean> expected = new ArrayList<>();
            for (Key key : page.getValue()) {
                for (long pupil : year.pupils.all()) {
                    CellKey cell = new CellKey(year.idOf(key), pupil);
                    edits.add(new CellEdit(
                            UUID.randomUUID(), cell, teacher == 0 ? "5" : "4", versions.getOrDefault(cell, 0)));
                    expected.add(mayWrite(teacher, key, pupil));
                }
            }
            List<Boolean> written = visible.contains(page.getKey())
                    ? written(page.getKey(), edits)
                    : edits.stream().map(any -> false).toList();
            for (int i = 0; i < edits.size(); i++) {
                assertThat(written.get(i))
                        .as(
                                "teacher %d writes into cell %s",
                                teacher, edits.get(i).cell())
                        .isEqualTo(expected.get(i));
            }
            recordWritten(page.getValue(), written);
            tried += edits.size();
        }
        return tried;
    }

    /** A lesson with a mark is recorded. */
    private void recordWritten(List<Key> lessons, List<Boolean> written) {
        int pupils = year.pupils.all().size();
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i)) {
                year.model.lessons.get(lessons.get(i / pupils)).recorded = true;
            }
        }
    }

    private List<Boolean> written(long page, List<CellEdit> edits) {
        List<Boolean> written = new ArrayList<>();
        for (int from = 0; from < edits.size(); from += BATCH) {
            List<CellEdit> batch = edits.subList(from, Math.min(from + BATCH, edits.size()));
            List<EditAnswer> answers = Beans.get(JournalService.class).apply(page, batch);
            for (int i = 0; i < batch.size(); i++) {
                boolean saved = answers.get(i).status() == EditAnswer.Status.SAVED;
                if (saved) {
                    versions.put(batch.get(i).cell(), answers.get(i).version());
                }
                written.add(saved);
            }
        }
        return written;
    }

    /**
     * Her lesson by load or substitution, held, of today or of the days that the window leaves open, and the group's pupil, who
     * is not of a first grade: that learns without marks, in a combined class too.
     */
    private boolean mayWrite(int teacher, Key key, long pupil) {
        return year.model.writes(teacher, key, now, today)
                && !year.model.lessons.get(key).cancelled
                && !key.date().isAfter(today)
                && !key.date().isBefore(today.minusDays(WINDOW_DAYS))
                && year.pupils.belongs(pupil, key.group(), key.date())
                && !year.pupils.isOfFirstGrade(pupil);
    }

    private Map<Long, List<Key>> lessonsByPage() throws Exception {
        Map<Long, Long> pages = new HashMap<>();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select l.id, l.page_id from lesson l join page p on p.id = l.page_id"
                                + " join term t on t.id = p.term_id where t.school_year_id = " + year.yearId)) {
            while (rows.next()) {
                pages.put(rows.getLong(1), rows.getLong(2));
            }
        }
        Map<Long, List<Key>> byPage = new TreeMap<>();
        year.model.lessons.keySet().forEach(key -> byPage.computeIfAbsent(
                        pages.get(year.idOf(key)), any -> new ArrayList<>())
                .add(key));
        return byPage;
    }

    /** Holds given, cancelled, not recorded and left hours of the running term against lessons that are counted one by one. */
    int compareMissed(List<PlanFactRow> rows) {
        boolean second = !today.isBefore(year.model.secondTerm);
        int compared = 0;
        for (PlanFactRow row : rows) {
            int group = year.groups.indexOf(row.groupId());
            if (group >= 0) {
                assertThat(counted(row.figures()))
                        .as("hours of group %d", group)
                        .isEqualTo(reckoned(group, second));
                compared++;
            }
        }
        return compared;
    }

    private static List<Integer> counted(PlanHours hours) {
        return List.of(
                hours.given().intValueExact(),
                hours.cancelled().intValueExact(),
                hours.unrecorded().intValueExact(),
                hours.left().intValueExact(),
                hours.missed().intValueExact());
    }

    private List<Integer> reckoned(int group, boolean second) {
        int given = 0;
        int cancelled = 0;
        int unrecorded = 0;
        int left = 0;
        for (Map.Entry<Key, YearModel.Lesson> entry : year.model.lessons.entrySet()) {
            Key key = entry.getKey();
            YearModel.Lesson lesson = entry.getValue();
            if (key.group() != group || key.date().isBefore(year.model.secondTerm) == second) {
                continue;
            }
            boolean past = key.date().isBefore(today);
            boolean future = key.date().isAfter(today);
            if (lesson.cancelled) {
                cancelled += future ? 0 : 1;
            } else if (future) {
                left++;
            } else if (lesson.recorded) {
                given++;
            } else if (past) {
                unrecorded++;
            } else {
                left++;
            }
        }
        return List.of(given, cancelled, unrecorded, left, cancelled + unrecorded);
    }
}
