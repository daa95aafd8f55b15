package school.ejournal.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import school.ejournal.exchange.ImportStep.Phase;
import school.ejournal.exchange.plan.PersonDraft;
import school.ejournal.exchange.plan.RosterPlan;
import school.ejournal.people.NewGuardianship;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.RosterService;

/** Does what a plan says, feature by feature, in the transaction of its caller. */
@Dependent
class RosterFileLoader {

    /** What people of files without a number of their own are known by. */
    private static final String OF_A_FILE = "file:";

    private static final int AT_ONCE = 250;

    @EJB
    private PeopleService people;

    @EJB
    private RosterService roster;

    @Inject
    private ImportProgress progress;

    void load(RosterPlan plan, LocalDate since) {
        Map<String, Long> classes = new HashMap<>(plan.school().classes());
        List<NewClass> made = plan.newClasses().stream()
                .map(pupil -> new NewClass(
                        OF_A_FILE + UUID.randomUUID(),
                        pupil.grade(),
                        pupil.letter(),
                        plan.scheme(pupil),
                        pupil.profile()))
                .toList();
        Map<String, Long> ids = roster.keepClasses(plan.school().yearId(), made);
        made.forEach(one -> classes.put(one.grade().number() + one.letter(), id(ids, one.sourcedId())));
        Map<PersonDraft, Long> persons = persons(plan);
        List<Belonging> enrolled = new ArrayList<>();
        Set<NewGuardianship> guardianships = new LinkedHashSet<>();
        for (RosterPlan.Row row : plan.rows()) {
            long pupil = id(persons, row.draft());
            if (!row.enrolled()) {
                enrolled.add(new Belonging(id(classes, row.schoolClass()), pupil, since, null));
            }
            row.noted()
                    .forEach(one -> guardianships.add(
                            new NewGuardianship(id(persons, one.guardian()), pupil, one.relation(), since)));
        }
        progress.tell(Phase.ENROLLING, 0, enrolled.size());
        people.keepGuardianships(List.copyOf(guardianships));
        roster.enrol(enrolled);
    }

    /** The ids of all who are in the plan; those who are new or changed are kept first. */
    private Map<PersonDraft, Long> persons(RosterPlan plan) {
        Map<PersonDraft, Long> ids = new IdentityHashMap<>();
        Map<PersonDraft, String> kept = new IdentityHashMap<>();
        Map<Long, String> named = new HashMap<>();
        List<NewPerson> persons = new ArrayList<>();
        for (PersonDraft draft : plan.drafts()) {
            if (!draft.isNew()) {
                ids.put(draft, draft.id());
            }
            if (draft.isNew() || draft.isChanged()) {
                String name = draft.number().isEmpty() ? OF_A_FILE + UUID.randomUUID() : draft.number();
                if (draft.isUnnamed()) {
                    named.put(draft.id(), name);
                }
                kept.put(draft, name);
                persons.add(draft.person(name));
            }
        }
        people.name(named);
        Map<String, Long> idsByName = kept(persons);
        kept.forEach((draft, name) -> ids.put(draft, id(idsByName, name)));
        return ids;
    }

    /** By a few statements instead of one, so that it can be told how many are over. */
    private Map<String, Long> kept(List<NewPerson> persons) {
        Map<String, Long> ids = new HashMap<>();
        for (int from = 0; from < persons.size(); from += AT_ONCE) {
            progress.tell(Phase.PEOPLE, from, persons.size());
            ids.putAll(people.keep(persons.subList(from, Math.min(from + AT_ONCE, persons.size()))));
        }
        return ids;
    }

    private static <K> long id(Map<K, Long> ids, K key) {
        return Objects.requireNonNull(ids.get(key));
    }
}
