package school.ejournal.inspection;

import java.time.LocalDate;
import java.util.List;
import school.ejournal.journal.JournalSheet;

/** The pupils of a class about whom a mark is still to be decided, subject by subject (IN-05, IN-06). */
public record ClassStandings(List<NearThreshold> near, List<TooFewMarks> few) {

    public static final ClassStandings NONE = new ClassStandings(List.of(), List.of());

    public ClassStandings {
        near = List.copyOf(near);
        few = List.copyOf(few);
    }

    static ClassStandings on(List<JournalSheet> sheets, LocalDate day) {
        return new ClassStandings(
                sheets.stream()
                        .flatMap(sheet -> NearThreshold.on(sheet, day).stream())
                        .toList(),
                sheets.stream()
                        .flatMap(sheet -> TooFewMarks.on(sheet, day).stream())
                        .toList());
    }
}
