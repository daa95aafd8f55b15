package school.ejournal.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.ejournal.calendar.Document;
import school.ejournal.identity.Role;
import school.ejournal.rollover.model.NextYear;
import school.ejournal.rollover.store.NextYears;
import school.ejournal.rollover.store.Rollovers;
import school.ejournal.rollover.store.SchoolNow;
import school.ejournal.rollover.store.YearEnds;
import school.ejournal.shared.Caller;
import school.ejournal.shared.ChangeNotes;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.shared.TableStatistics;

/** Takes the school from one year to the next. */
@Stateless
public class RolloverService {

    private static final String NO_YEAR = "rollover.noYear";

    @Inject
    private SchoolNow school;

    @Inject
    private NextYears next;

    @Inject
    private YearEnds ends;

    @Inject
    private Rollovers rollovers;

    @Inject
    private ChangeNotes notes;

    @Inject
    private TableStatistics statistics;

    @Inject
    private SchoolClock clock;

    /**
     * Says how the next year is to be laid out (RL-06); nothing is made of it yet.
     *
     * @throws RefusedException if the school has no year, or the next one would begin before it ends
     */
    @RolesAllowed(Role.COORDINATOR)
    public void wish(RolloverWish wish) {
        YearSpan year = school.findSpan(clock.today()).orElseThrow(() -> new RefusedException(NO_YEAR));
        if (!wish.starts().isAfter(year.ends())) {
            throw new RefusedException("rollover.yearsMeet");
        }
        rollovers.wish(SchoolScope.caller(), year.id(), wish, clock.clock().instant());
    }

    /**
     * Chooses fates for pupils (RL-05); they stand nowhere but in the plan yet.
     *
     * @throws NotFoundException if one of them is in no class of the year
     * @throws RefusedException if one of them cannot have the fate, or has no such class to go to
     */
    @RolesAllowed(Role.COORDINATOR)
    public void choose(List<FateChoice> choices) {
        RolloverPlan plan = plan();
        Map<Long, PupilFate> pupils =
                plan.pupils().stream().collect(Collectors.toMap(PupilFate::studentId, Function.identity()));
        for (FateChoice choice : choices) {
            PupilFate pupil = pupils.get(choice.studentId());
            if (pupil == null) {
                throw new NotFoundException();
            }
            refuseImpossible(plan, pupil, choice);
        }
        rollovers.choose(
                SchoolScope.caller(), plan.from().id(), choices, clock.clock().instant());
    }

    /**
     * Does what was seen, whole or not at all (RL-09).
     *
     * @param seen the digest of the plan
     * @throws RefusedException if something stops it, or it would no longer do what was seen
     */
    @RolesAllowed(Role.COORDINATOR)
    public void roll(Document order, String seen) {
        Caller caller = SchoolScope.caller();
        notes.waitForOthers(caller.schoolId());
        RolloverPlan plan = plan();
        if (!plan.faults().isEmpty()) {
            throw new RefusedException(plan.faults().get(0));
        } else if (!plan.digest().equals(seen)) {
            throw new RefusedException("rollover.changed");
        }
        long yearId = keepYear(caller, plan);
        long id = notes.begin();
        ends.end(plan);
        fill(caller, plan, yearId);
        statistics.countGrown();
        rollovers.end(id, caller, order.number(), seen, clock.clock().instant());
        ends.keep(id, caller, plan, yearId, order.number(), order.date());
        next.addDaysOff(id, caller, yearId, plan.daysOff(), clock.clock().instant());
    }

    /**
     * Takes a rollover back as a whole (RL-10). One that was taken back stays so.
     *
     * @throws NotFoundException if the school has no such rollover
     * @throws RefusedException if something was entered into the new year, or changed since
     */
    @RolesAllowed(Role.COORDINATOR)
    public void undo(long rolloverId) {
        Caller caller = SchoolScope.caller();
        notes.waitForOthers(caller.schoolId());
        RolloverRow row = rollovers.find(rolloverId).orElseThrow(NotFoundException::new);
        if (row.isUndone()) {
            return;
        } else if (!rollovers.listObstacles(row.id()).isEmpty()) {
            throw new RefusedException("rollover.builtUpon");
        }
        Instant at = clock.clock().instant();
        if (notes.takeBack(row.id(), caller.accountId(), at)) {
            next.annulDaysOff(row.id(), caller.personId(), at);
        }
    }

    /** Year, terms and curriculum plan: they stay when the rollover is taken back, so they are not noted. */
    private long keepYear(Caller caller, RolloverPlan plan) {
        long yearId = next.keepYear(caller.schoolId(), plan);
        next.keepTerms(caller.schoolId(), yearId, plan.terms());
        next.copyLines(plan.from().id(), yearId);
        return yearId;
    }

    private void fill(Caller caller, RolloverPlan plan, long yearId) {
        long schoolId = caller.schoolId();
        LocalDate since = plan.wish().starts();
        Map<String, Long> classes = next.addClasses(schoolId, yearId, plan.classes());
        Map<Long, Long> groups = next.addGroups(schoolId, plan.groups(), classes);
        next.addLoads(schoolId, since, plan.carried(), groups);
        next.addLeads(
                schoolId,
                since,
                plan.leads().stream().filter(lead -> lead.gap() == null).toList(),
                classes);
        next.enrol(schoolId, since, plan.pupils(), classes);
        next.join(caller, since, groups, lastDay(plan), goingUpTogether(plan));
    }

    private LocalDate lastDay(RolloverPlan plan) {
        LocalDate today = clock.today();
        return today.isAfter(plan.from().ends()) ? plan.from().ends() : today;
    }

    /** Who goes up with the own class. */
    private static long[] goingUpTogether(RolloverPlan plan) {
        Map<String, Long> from = plan.classes().stream()
                .filter(one -> one.fromId() != null)
                .collect(Collectors.toMap(NextClass::name, NextClass::fromId));
        return plan.pupils().stream()
                .filter(pupil ->
                        pupil.fate().goesUp() && Long.valueOf(pupil.classId()).equals(from.get(pupil.toClass())))
                .mapToLong(PupilFate::studentId)
                .toArray();
    }

    private static void refuseImpossible(RolloverPlan plan, PupilFate pupil, FateChoice choice) {
        Fate fate = choice.fate();
        if (fate == null) {
            return;
        }
        FateRules.objectionTo(pupil.gradeLevel(), fate).ifPresent(key -> {
            throw new RefusedException(key);
        });
        boolean there = choice.letter() == null
                || plan.classesFor(pupil.gradeLevel(), fate).stream()
                        .anyMatch(one -> one.letter().equals(choice.letter()));
        if (!there) {
            throw new RefusedException("rollover.noSuchClass", choice.letter());
        }
    }

    private RolloverPlan plan() {
        return school.find(clock.today()).map(NextYear::of).orElseThrow(() -> new RefusedException(NO_YEAR));
    }
}
