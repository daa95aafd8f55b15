package school.ejournal.web.page;

import java.util.List;
import school.ejournal.calendar.TermDays;

/** The terms of one scheme in the form of a school year. */
public final class TypedScheme {

    private final String scheme;
    private final List<TypedTerm> terms;
    private boolean chosen;

    TypedScheme(String scheme, boolean chosen, List<TypedTerm> terms) {
        this.scheme = scheme;
        this.chosen = chosen;
        this.terms = List.copyOf(terms);
    }

    List<TermDays> days() {
        return terms.stream()
                .filter(TypedTerm::isTyped)
                .map(term -> new TermDays(
                        scheme, term.getNumber(), GivenDay.of(term.getFrom()), GivenDay.of(term.getUntil())))
                .toList();
    }

    public String getScheme() {
        return scheme;
    }

    public List<TypedTerm> getTerms() {
        return terms;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
