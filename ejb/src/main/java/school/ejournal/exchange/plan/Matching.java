package school.ejournal.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.plan.FilePupil.FileName;

/**
 * Finds who of the school the pupils of a file are (EX-10): by their own number; else by surname, given name and birth
 * date; one without a birth date only where nobody else of the file or the school has her name, and then in her class.
 * Nobody is guessed: what could be two is a fault of its row.
 */
final class Matching {

    private final String file;
    private final List<PackageFault> faults;
    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final Map<String, Integer> namesInFile = new HashMap<>();
    private final Map<Long, Long> rowOfPerson = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    Matching(String file, KnownRoster school, List<FilePupil> pupils, List<PackageFault> faults) {
        this.file = file;
        this.faults = faults;
        for (KnownPerson person : school.people()) {
            if (!person.sourcedId().isEmpty()) {
                byNumber.put(person.sourcedId(), person);
            }
            if (person.pupil()) {
                byName.computeIfAbsent(FileName.key(person.surname(), person.givenName()), key -> new ArrayList<>())
                        .add(person);
            }
        }
        pupils.forEach(pupil -> namesInFile.merge(pupil.name().key(), 1, Integer::sum));
    }

    /** Who a pupil is; null for somebody new, and where a fault was noted. */
    @Nullable
    KnownPerson find(FilePupil pupil) {
        KnownPerson found = pupil.number().isEmpty() ? byName(pupil) : byNumber(pupil);
        String key = pupil.number().isEmpty()
                ? pupil.name().key() + "\n" + pupil.birthDate() + "\n" + pupil.schoolClass()
                : pupil.number();
        if (!seen.add(key)) {
            fault(pupil, pupil.name().full(), "exchange.twice");
        } else if (found != null && rowOfPerson.putIfAbsent(found.id(), pupil.row()) != null) {
            fault(pupil, pupil.name().full(), "exchange.samePerson");
        }
        return found;
    }

    private @Nullable KnownPerson byNumber(FilePupil pupil) {
        KnownPerson found = byNumber.get(pupil.number());
        if (found == null) {
            KnownPerson namesake = byName(pupil);
            if (namesake != null && !namesake.sourcedId().isEmpty() && pupil.birthDate() == null) {
                fault(pupil, pupil.number(), "exchange.otherNumber");
            }
            return namesake;
        }
        boolean otherDay = pupil.birthDate() != null
                && found.birthDate() != null
                && !pupil.birthDate().equals(found.birthDate());
        boolean otherName = !FileName.key(found.surname(), found.givenName())
                .equals(pupil.name().key());
        if (otherDay && otherName) {
            fault(pupil, pupil.number(), "exchange.numberOfAnother");
        }
        return found;
    }

    private @Nullable KnownPerson byName(FilePupil pupil) {
        List<KnownPerson> namesakes = byName.getOrDefault(pupil.name().key(), List.of());
        if (pupil.birthDate() == null) {
            return withoutBirthDate(pupil, namesakes);
        }
        List<KnownPerson> same = namesakes.stream()
                .filter(person -> pupil.birthDate().equals(person.birthDate()))
                .toList();
        boolean unsure = namesakes.stream().anyMatch(person -> person.birthDate() == null);
        if (same.size() > 1 || (same.isEmpty() && unsure)) {
            fault(pupil, pupil.name().full(), "exchange.namesake");
        }
        return same.isEmpty() ? null : same.get(0);
    }

    private @Nullable KnownPerson withoutBirthDate(FilePupil pupil, List<KnownPerson> namesakes) {
        boolean alone = namesInFile.getOrDefault(pupil.name().key(), 0) == 1;
        if (namesakes.isEmpty() && alone) {
            return null;
        }
        KnownPerson only = namesakes.size() == 1 ? namesakes.get(0) : null;
        if (!alone || only == null || !only.schoolClass().equals(pupil.schoolClass())) {
            fault(pupil, pupil.name().full(), "exchange.namesake");
            return null;
        }
        return only;
    }

    private void fault(FilePupil pupil, String value, String key) {
        faults.add(new PackageFault(file, pupil.row(), "", value, key));
    }
}
