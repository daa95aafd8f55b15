package school.ejournal.lesson;

import java.util.List;

/**
 * What a change of load does to lessons (LE-07).
 *
 * @param clashes where the teacher would be in two places, by day; at most {@link BellEffect#MOST_CLASHES}
 */
public record LoadEffect(LessonsFollowed followed, List<BellEffect.Meeting> clashes) {

    public LoadEffect {
        clashes = List.copyOf(clashes);
    }
}
