package school.ejournal.inspection;

import java.util.List;
import school.ejournal.journal.PupilStanding;

/** The pupils of a class about whom a mark is still to be decided, subject by subject (IN-05, IN-06). */
public record ClassStandings(List<NearThreshold> near, List<TooFewMarks> few) {

    public static final ClassStandings NONE = new ClassStandings(List.of(), List.of());

    public ClassStandings {
        near = List.copyOf(near);
        few = List.copyOf(few);
    }

    static ClassStandings of(List<PupilStanding> pupils) {
        return new ClassStandings(
                pupils.stream()
                        .flatMap(pupil -> NearThreshold.of(pupil).stream())
                        .toList(),
                pupils.stream()
                        .filter(pupil -> pupil.lack() > 0)
                        .map(TooFewMarks::of)
                        .toList());
    }
}
