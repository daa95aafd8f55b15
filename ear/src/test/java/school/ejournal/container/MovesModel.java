package school.ejournal.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import school.ejournal.movement.MoveKind;
import school.ejournal.movement.NewMove;

/** Who belongs to which class on which day, reckoned the simplest way; new pupils have numbers of the model's own. */
final class MovesModel {

    private static final class Spell {
        private final long schoolClass;
        private final LocalDate from;
        private @Nullable LocalDate until;

        private Spell(long schoolClass, LocalDate from, @Nullable LocalDate until) {
            this.schoolClass = schoolClass;
            this.from = from;
            this.until = until;
        }

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** Only pupils of the database may go on: what the product calls the new ones is not told. */
    private final Map<Long, List<Spell>> pupils = new LinkedHashMap<>();

    private final List<Long> known = new ArrayList<>();
    private final List<Long> moved = new ArrayList<>();

    static MovesModel read(LocalDate since) throws Exception {
        MovesModel model = new MovesModel();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            see(statement);
            try (ResultSet rows = statement.executeQuery("select e.student_id, e.class_id, e.valid_from, e.valid_until"
                    + " from enrolment e order by e.student_id, e.valid_from")) {
                while (rows.next()) {
                    model.pupils
                            .computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                            .add(new Spell(
                                    rows.getLong(2),
                                    rows.getObject(3, LocalDate.class),
                                    rows.getObject(4, LocalDate.class)));
                }
            }
        }
        model.pupils.forEach((pupil, spells) -> {
            Spell last = spells.get(spells.size() - 1);
            if (spells.size() == 1 && last.until == null && last.from.isBefore(since)) {
                model.known.add(pupil);
            }
        });
        return model;
    }

    static Map<String, Long> classes() throws Exception {
        Map<String, Long> classes = new HashMap<>();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            see(statement);
            try (ResultSet rows = statement.executeQuery("select grade_level || letter, id from school_class c"
                    + " where exists (select 1 from enrolment e where e.class_id = c.id)")) {
                while (rows.next()) {
                    classes.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return classes;
    }

    private static void see(Statement statement) throws Exception {
        statement.execute(
                "select set_config('ej.school', (select min(id) from school where kind = 'school')::text, true)");
    }

    long anyClass(Random random) {
        List<Long> all = pupils.values().stream()
                .flatMap(List::stream)
                .map(spell -> spell.schoolClass)
                .distinct()
                .sorted()
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    /** Pupils of the database who belong to a class and have not moved yet. */
    List<Long> present() {
        return known.stream().filter(pupil -> !moved.contains(pupil)).toList();
    }

    /** Pupils of the database who left. */
    List<Long> gone() {
        return known.stream().filter(pupil -> last(pupil).until != null).toList();
    }

    long any(Random random, List<Long> among) {
        return among.get(random.nextInt(among.size()));
    }

    long classOf(long pupil) {
        return last(pupil).schoolClass;
    }

    void apply(NewMove move, long fresh) {
        long pupil = move.kind() == MoveKind.ADMISSION ? -fresh : move.studentId();
        List<Spell> spells = pupils.computeIfAbsent(pupil, id -> new ArrayList<>());
        if (move.kind().isFromHere()) {
            last(pupil).until = move.from().minusDays(1);
            moved.add(pupil);
        }
        if (move.kind().isToHere()) {
            spells.add(new Spell(move.classId(), move.from(), null));
        }
    }

    int count(long schoolClass, LocalDate day) {
        return (int) pupils.values().stream()
                .filter(spells -> spells.stream().anyMatch(spell -> spell.schoolClass == schoolClass && spell.on(day)))
                .count();
    }

    /** Who belonged nowhere the day before and somewhere on a day, from the second day on. */
    int arrived(LocalDate from, LocalDate until) {
        int arrived = 0;
        for (List<Spell> spells : pupils.values()) {
            for (Spell spell : spells) {
                boolean within = spell.from.isAfter(from) && !spell.from.isAfter(until);
                LocalDate before = spell.from.minusDays(1);
                if (within && spells.stream().noneMatch(other -> other.on(before))) {
                    arrived++;
                }
            }
        }
        return arrived;
    }

    private Spell last(long pupil) {
        List<Spell> spells = pupils.get(pupil);
        return spells.get(spells.size() - 1);
    }
}
