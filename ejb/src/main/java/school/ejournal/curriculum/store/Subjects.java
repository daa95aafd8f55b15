package school.ejournal.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.ejournal.curriculum.NewSubject;
import school.ejournal.curriculum.PlanLine;
import school.ejournal.shared.Database;

/** Subjects in the database. */
@ApplicationScoped
public class Subjects {

    @Inject
    private Database database;

    public Map<String, Long> keep(long schoolId, List<NewSubject> wanted) {
        Map<String, Long> ids = new HashMap<>();
        for (NewSubject subject : wanted) {
            Optional<Long> known = database.find(
                    "update subject set name = ?, short_name = ? where sourced_id = ? returning id",
                    row -> row.getLong("id"),
                    subject.name(),
                    subject.shortName(),
                    subject.sourcedId());
            ids.put(subject.sourcedId(), known.orElseGet(() -> add(schoolId, subject)));
        }
        return ids;
    }

    private long add(long schoolId, NewSubject subject) {
        long id = database.nextId();
        database.update(
                "insert into subject (id, school_id, sourced_id, name, short_name) values (?, ?, ?, ?, ?)",
                id,
                schoolId,
                subject.sourcedId(),
                subject.name(),
                subject.shortName());
        return id;
    }

    public void plan(long schoolId, long yearId, Collection<PlanLine> lines) {
        for (PlanLine line : lines) {
            database.update(
                    """
                    insert into curriculum_line
                        (school_id, school_year_id, subject_id, grade_level, weekly_hours, marking)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (school_year_id, subject_id, grade_level) do update
                    set weekly_hours = excluded.weekly_hours, marking = excluded.marking
                    """, schoolId, yearId, line.subjectId(), line.gradeLevel(), line.weeklyHours(), line.marking());
        }
    }
}
