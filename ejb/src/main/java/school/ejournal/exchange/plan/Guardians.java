package school.ejournal.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.plan.FilePupil.FileGuardian;
import school.ejournal.exchange.plan.FilePupil.FileName;

/**
 * Finds who the guardians of a file are (EX-11): one of the pupil's own with this name; else somebody of this name with the
 * same telephone number or address, be she known or in another row; else she is new.
 */
final class Guardians {

    private final Map<Long, List<KnownRoster.Guardian>> ofPupil = new HashMap<>();
    private final Map<Long, KnownPerson> people;
    private final Map<String, PersonDraft> byContact = new HashMap<>();
    private final Map<Long, PersonDraft> drafts;

    Guardians(KnownRoster school, Map<Long, PersonDraft> drafts) {
        this.people = school.byId();
        this.drafts = drafts;
        school.guardians().forEach(one -> ofPupil.computeIfAbsent(one.studentId(), key -> new ArrayList<>())
                .add(one));
        for (KnownPerson person : school.people()) {
            if (!person.pupil()) {
                FileName name = new FileName(person.surname(), person.givenName(), person.patronymic());
                contacts(name, person.phone(), person.email())
                        .forEach(key -> byContact.putIfAbsent(key, draft(person)));
            }
        }
    }

    /** The guardianship that is noted already; null where there is none. */
    KnownRoster.@Nullable Guardian noted(@Nullable KnownPerson pupil, FileGuardian guardian) {
        return pupil == null
                ? null
                : ofPupil.getOrDefault(pupil.id(), List.of()).stream()
                        .filter(one -> isNamed(people.get(one.guardianId()), guardian.name()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isNamed(@Nullable KnownPerson person, FileName name) {
        return person != null
                && FileName.key(person.surname(), person.givenName()).equals(name.key())
                && (person.patronymic().isEmpty()
                        || name.patronymic().isEmpty()
                        || person.patronymic().equalsIgnoreCase(name.patronymic()));
    }

    PersonDraft find(KnownRoster.@Nullable Guardian noted, FileGuardian guardian) {
        List<String> keys = contacts(guardian.name(), guardian.phone(), guardian.email());
        PersonDraft found = noted == null ? null : draft(Objects.requireNonNull(people.get(noted.guardianId())));
        for (String key : keys) {
            found = found == null ? byContact.get(key) : found;
        }
        PersonDraft draft = found == null ? PersonDraft.fresh("") : found;
        keys.forEach(key -> byContact.putIfAbsent(key, draft));
        return draft;
    }

    private PersonDraft draft(KnownPerson person) {
        return drafts.computeIfAbsent(person.id(), id -> PersonDraft.of(person));
    }

    private static List<String> contacts(FileName name, String phone, String email) {
        List<String> keys = new ArrayList<>();
        String whole = name.key() + "\n" + name.patronymic().toLowerCase(Locale.ROOT) + "\n";
        if (!phone.isEmpty()) {
            keys.add(whole + phone.replaceAll("[^0-9]", ""));
        }
        if (!email.isEmpty()) {
            keys.add(whole + email.toLowerCase(Locale.ROOT));
        }
        return keys;
    }
}
