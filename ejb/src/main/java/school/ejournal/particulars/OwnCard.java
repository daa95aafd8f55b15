package school.ejournal.particulars;

import java.util.List;
import school.ejournal.people.PersonCard;

/**
 * What the school keeps of a child and of the guardian who looks.
 *
 * @param notices what was told of changes, and what became of it
 */
public record OwnCard(PersonCard child, PersonCard self, String relation, List<ChangeNotice> notices) {

    public OwnCard {
        notices = List.copyOf(notices);
    }
}
