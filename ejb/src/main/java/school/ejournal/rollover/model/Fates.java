package school.ejournal.rollover.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.MarkValue;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.FateRules;
import school.ejournal.rollover.NextClass;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverWish;
import school.ejournal.rollover.model.ThisYear.ClassNow;
import school.ejournal.rollover.model.ThisYear.PupilNow;
import school.ejournal.rollover.model.ThisYear.WeakSubject;
import school.ejournal.shared.RussianOrder;

/** What becomes of each pupil, and where she goes. */
final class Fates {

    private static final Set<MarkValue> DEBT =
            Set.of(MarkValue.ONE, MarkValue.TWO, MarkValue.FAIL, MarkValue.NOT_ATTESTED);

    private final ThisYear now;
    private final RolloverWish wish;
    private final List<NextClass> classes;
    private final Map<Long, ClassNow> classesNow;
    private final Map<Long, String> debts = new HashMap<>();

    Fates(ThisYear now, RolloverWish wish, List<NextClass> classes) {
        this.now = now;
        this.wish = wish;
        this.classes = classes;
        this.classesNow = now.classes().stream().collect(Collectors.toMap(ClassNow::id, Function.identity()));
        now.weak().forEach(this::addDebt);
    }

    /** By class, then by the Russian alphabet. */
    List<PupilFate> list() {
        Comparator<PupilFate> byClass = Comparator.comparing(PupilFate::gradeLevel)
                .thenComparing(PupilFate::schoolClass)
                .thenComparing(PupilFate::classId);
        return now.pupils().stream()
                .sorted(RussianOrder.by(PupilNow::surname, PupilNow::givenName))
                .map(this::fate)
                .sorted(byClass)
                .toList();
    }

    private void addDebt(WeakSubject subject) {
        Optional.ofNullable(subject.decided())
                .or(() -> now.rule().propose(subject.terms()))
                .filter(DEBT::contains)
                .ifPresent(mark -> debts.merge(
                        subject.studentId(), subject.subject() + ": " + mark.text(), (one, more) -> one + ", " + more));
    }

    private PupilFate fate(PupilNow pupil) {
        ClassNow own = Objects.requireNonNull(classesNow.get(pupil.classId()));
        String debt = debts.getOrDefault(pupil.id(), "");
        Fate proposed = FateRules.propose(own.gradeLevel(), !debt.isEmpty(), wish.ninthLeaves());
        FateChoice choice = now.choices().get(pupil.id());
        Fate chosen = choice == null || choice.fate() == null ? proposed : choice.fate();
        boolean possible = FateRules.objectionTo(own.gradeLevel(), chosen).isEmpty();
        Fate fate = possible ? chosen : proposed;
        String letter = choice == null || !possible ? null : choice.letter();
        return new PupilFate(
                pupil.id(),
                pupil.name(),
                own.id(),
                own.name(),
                own.gradeLevel(),
                proposed,
                fate,
                toClass(own, fate, letter),
                debt,
                fate != proposed || letter != null);
    }

    /** With a chosen letter that class or none; else the one of the same letter, or the first of the grade level. */
    private @Nullable String toClass(ClassNow own, Fate fate, @Nullable String letter) {
        int gradeLevel = fate.goesUp() ? own.gradeLevel() + 1 : own.gradeLevel();
        List<NextClass> possible = fate == Fate.LEAVING
                ? List.of()
                : classes.stream().filter(one -> one.gradeLevel() == gradeLevel).toList();
        String wanted = letter == null ? own.letter() : letter;
        return possible.stream()
                .filter(one -> one.letter().equals(wanted))
                .findFirst()
                .or(() -> letter == null ? possible.stream().findFirst() : Optional.empty())
                .map(NextClass::name)
                .orElse(null);
    }
}
