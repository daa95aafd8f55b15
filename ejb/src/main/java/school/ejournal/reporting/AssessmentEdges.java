package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The first and the last lesson of each class on each day. */
public final class AssessmentEdges {

    private record ClassDay(long classId, LocalDate date) {}

    private record Edges(int first, int last) {}

    private final Map<ClassDay, Edges> days = new HashMap<>();

    /** Tells of a class on a day; answers this. */
    public AssessmentEdges add(long classId, LocalDate date, int first, int last) {
        days.put(new ClassDay(classId, date), new Edges(first, last));
        return this;
    }

    boolean has(Assessment work) {
        Edges edges = days.get(new ClassDay(work.classId(), work.date()));
        return edges != null && (work.number() == edges.first() || work.number() == edges.last());
    }
}
