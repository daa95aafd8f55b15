package school.ejournal.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil has to do, by the day it is wanted on.
 *
 * @param next the next day with lessons; null where none is laid out
 * @param lessons the subjects of that day, in order
 * @param items by the day they are wanted on, those without one last
 */
public record HomeworkSheet(
        ChildRow student,
        LocalDate today,
        @Nullable LocalDate next,
        List<NextLesson> lessons,
        List<HomeworkItem> items,
        Visit visit) {

    /** A lesson of the next day. */
    public record NextLesson(int number, long subjectId, String subject) {}

    public HomeworkSheet {
        lessons = List.copyOf(lessons);
        items = List.copyOf(items);
    }

    /** Whether homework was given or changed since the reader's last visit. */
    public boolean isNew(HomeworkItem item) {
        return visit.isNew(item);
    }

    /** What is wanted on the next day with lessons. */
    public List<HomeworkItem> forNext() {
        return items.stream()
                .filter(item -> next != null && next.equals(item.due()))
                .toList();
    }

    /** The subjects of the next day for which nothing is to be done, each once. */
    public List<String> withoutHomework() {
        List<Long> busy = forNext().stream().map(HomeworkItem::subjectId).toList();
        return lessons.stream()
                .filter(lesson -> !busy.contains(lesson.subjectId()))
                .map(NextLesson::subject)
                .distinct()
                .toList();
    }

    /** What is wanted today: most of it is over. */
    public List<HomeworkItem> forToday() {
        return items.stream().filter(item -> today.equals(item.due())).toList();
    }

    /** What is wanted after the next day, by day. */
    public SortedMap<LocalDate, List<HomeworkItem>> later() {
        SortedMap<LocalDate, List<HomeworkItem>> later = new TreeMap<>();
        for (HomeworkItem item : items) {
            LocalDate due = item.due();
            if (due != null && next != null && due.isAfter(next)) {
                later.computeIfAbsent(due, day -> new ArrayList<>()).add(item);
            }
        }
        return later;
    }

    /** What has no day yet. */
    public List<HomeworkItem> undated() {
        return items.stream().filter(item -> item.due() == null).toList();
    }
}
