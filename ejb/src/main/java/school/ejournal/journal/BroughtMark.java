package school.ejournal.journal;

import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Mark;
import school.ejournal.grading.Standing;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.shared.SchoolJson;

/**
 * What a pupil earned elsewhere in the subject and the term of a page: on the page of another class or group, or in another
 * school (JR-12). It is read only here and counts as what was earned here.
 *
 * @param text the marks as they stand where they were given
 * @param work the work or its kind; null for none
 * @param from the class or group, {@code 7А}; the name of the other school
 * @param document what another school's mark rests on; null for a mark of this school
 */
public record BroughtMark(
        LocalDate day,
        String text,
        List<Mark> marks,
        @Nullable String work,
        int weight,
        RetakePolicy retake,
        String from,
        @Nullable String document) {

    public BroughtMark {
        marks = List.copyOf(marks);
    }

    /** Whether it was earned in another school. */
    public boolean isOfAnotherSchool() {
        return document != null;
    }

    /** The standing with the marks that were brought. */
    static Standing addAll(List<BroughtMark> brought, Standing standing) {
        Standing sum = standing;
        for (BroughtMark one : brought) {
            for (Mark mark : one.marks()) {
                sum = sum.with(mark, one.weight(), one.retake());
            }
        }
        return sum;
    }

    /** What a statement tells of a pupil's brought marks: an array of arrays, or nothing. */
    static List<BroughtMark> listOf(String told) {
        if (told.isEmpty()) {
            return List.of();
        }
        List<BroughtMark> brought = new ArrayList<>();
        try (JsonReader reader = SchoolJson.reader(told)) {
            reader.readArray().getValuesAs(JsonArray.class).forEach(one -> brought.add(of(one)));
        }
        return brought;
    }

    private static BroughtMark of(JsonArray told) {
        JsonArray codes = told.getJsonArray(2);
        int[] marks = new int[codes.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = codes.getInt(i);
        }
        return new BroughtMark(
                LocalDate.parse(told.getString(0)),
                told.getString(1),
                Mark.ofCodes(marks),
                told.isNull(3) ? null : told.getString(3),
                told.getInt(4),
                RetakePolicy.of(told.getString(5)),
                told.getString(6),
                told.isNull(7) ? null : told.getString(7));
    }
}
