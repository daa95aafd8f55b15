package school.ejournal.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.curriculum.store.LessonPlans;
import school.ejournal.curriculum.store.PlanItems;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Keeps a teacher's lesson plans. Whatever is changed names the version of the plan that was seen (CU-04). */
@Stateless
public class LessonPlanService {

    /** The most bytes that a file with a plan may have. */
    public static final int LARGEST_FILE = SheetRows.LARGEST_FILE;

    /** The most items of a plan. */
    public static final int MOST_ITEMS = SheetRows.MOST_ROWS;

    @Inject
    private LessonPlans plans;

    @Inject
    private PlanItems items;

    @Inject
    private YearOfWork work;

    /**
     * Makes the plan of the caller for a group's subject and grade, used for all her groups there that have none (CU-03).
     * What a former teacher of them had planned is taken over.
     *
     * @return the plan's id
     * @throws NotFoundException if she does not teach the group
     * @throws RefusedException if the group has a plan of somebody who still teaches it
     */
    @RolesAllowed(Role.TEACHER)
    public long make(long groupId) {
        LocalDate today = work.day();
        long teacherId = SchoolScope.caller().personId();
        if (!plans.teaches(teacherId, groupId, today)) {
            throw new NotFoundException();
        }
        long planId = plans.make(groupId, teacherId);
        List<Long> former = plans.endFormer(planId, today);
        if (plans.isPlanned(groupId)) {
            throw new RefusedException("plan.exists");
        }
        plans.useForAll(planId, today);
        former.stream().findFirst().ifPresent(before -> items.copy(before, planId));
        return planId;
    }

    /**
     * Uses a plan for one more of the owner's groups of its subject and grade.
     *
     * @throws NotFoundException if the plan or the group is not the caller's
     * @throws RefusedException if the group has a plan, or somebody changed this one meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public void use(long planId, int expectedVersion, long groupId) {
        change(planId, expectedVersion);
        boolean fits = plans.listGroups(planId, work.day()).stream().anyMatch(group -> group.groupId() == groupId);
        if (!fits) {
            throw new NotFoundException();
        } else if (plans.isPlanned(groupId)) {
            throw new RefusedException("plan.exists");
        }
        plans.use(planId, groupId);
    }

    /**
     * Uses a plan for a group no longer; its items stay.
     *
     * @throws NotFoundException if the plan is not the caller's, or is not used for the group
     * @throws RefusedException if somebody changed the plan meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public void release(long planId, int expectedVersion, long groupId) {
        change(planId, expectedVersion);
        if (plans.release(planId, groupId) == 0) {
            throw new NotFoundException();
        }
    }

    /** Looks a file through and writes nothing (CU-05). */
    @RolesAllowed(Role.TEACHER)
    public PlanRehearsal rehearse(@NotNull byte[] file) {
        return PlanReader.read(file);
    }

    /**
     * Puts what a file holds in the place of all items of the plan, whole or not at all (CU-05). Lessons keep what is noted.
     *
     * @return how many items the plan has now
     * @throws NotFoundException if the plan is not the caller's
     * @throws RefusedException if the file has faults, or somebody changed the plan meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public int bringIn(long planId, int expectedVersion, @NotNull byte[] file) {
        change(planId, expectedVersion);
        PlanRehearsal rehearsal = PlanReader.read(file);
        if (!rehearsal.isClean()) {
            throw new RefusedException("plan.faults", rehearsal.faults().size());
        }
        items.removeAll(planId);
        items.add(planId, 0, rehearsal.items());
        return rehearsal.items().size();
    }

    /**
     * Adds an item.
     *
     * @param position where it goes; 0 for the end
     * @throws NotFoundException if the plan is not the caller's
     * @throws RefusedException if its hours are no halves up to eight, the plan is full, or somebody changed it meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public void add(long planId, int expectedVersion, @NotNull @Valid NewPlanItem item, int position) {
        change(planId, expectedVersion);
        require(item);
        int there = items.list(planId).size();
        if (there >= MOST_ITEMS) {
            throw new RefusedException("plan.full", MOST_ITEMS);
        }
        int place = position < 1 || position > there ? there + 1 : position;
        items.shift(planId, place - 1, there, 1);
        items.add(planId, place - 1, List.of(item));
    }

    /**
     * Changes what an item says, and where it stands.
     *
     * @param position where it goes; 0 to leave it where it is
     * @throws NotFoundException if the plan is not the caller's or has no such item
     * @throws RefusedException if its hours are no halves up to eight, or somebody changed the plan meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public void change(long planId, int expectedVersion, long itemId, @NotNull @Valid NewPlanItem item, int position) {
        change(planId, expectedVersion);
        require(item);
        move(planId, itemId, position);
        items.change(itemId, item);
    }

    /**
     * Moves an item to another place; beyond the ends it stays at the end.
     *
     * @throws NotFoundException if the plan is not the caller's or has no such item
     * @throws RefusedException if somebody changed the plan meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public void move(long planId, int expectedVersion, long itemId, int position) {
        change(planId, expectedVersion);
        move(planId, itemId, Math.max(1, position));
    }

    /**
     * Takes an item out of the plan; it stays in the database.
     *
     * @throws NotFoundException if the plan is not the caller's or has no such item
     * @throws RefusedException if somebody changed the plan meanwhile
     */
    @RolesAllowed(Role.TEACHER)
    public void remove(long planId, int expectedVersion, long itemId) {
        change(planId, expectedVersion);
        List<PlannedItem> all = items.list(planId);
        PlannedItem gone = item(all, itemId);
        items.remove(itemId);
        items.shift(planId, gone.position(), all.size(), -1);
    }

    /** Brings in a plan of the demo; the system alone does that. */
    @RolesAllowed(Role.SYSTEM)
    public void keep(long teacherId, long groupId, List<NewPlanItem> wanted) {
        if (!plans.isPlanned(groupId)) {
            long planId = plans.make(groupId, teacherId);
            plans.useForAll(planId, work.day());
            items.add(planId, 0, wanted);
        }
    }

    /** Locks the plan of the caller at the version she saw, and counts the change. */
    private void change(long planId, int expectedVersion) {
        LessonPlans.Owned plan = plans.lock(planId)
                .filter(found -> found.teacherId() == SchoolScope.caller().personId())
                .orElseThrow(NotFoundException::new);
        if (plan.version() != expectedVersion) {
            throw new RefusedException("plan.stale");
        }
        plans.touch(planId);
    }

    private void move(long planId, long itemId, int position) {
        List<PlannedItem> all = items.list(planId);
        int from = item(all, itemId).position();
        int to = position < 1 ? from : Math.min(position, all.size());
        if (to > from) {
            items.shift(planId, from, to, -1);
        } else if (to < from) {
            items.shift(planId, to - 1, from - 1, 1);
        }
        items.place(itemId, to);
    }

    private static PlannedItem item(List<PlannedItem> all, long itemId) {
        return all.stream().filter(item -> item.id() == itemId).findFirst().orElseThrow(NotFoundException::new);
    }

    private static void require(NewPlanItem item) {
        if (!NewPlanItem.accepts(item.hours())) {
            throw new RefusedException("plan.badHours");
        } else if (item.topic().isEmpty()) {
            throw new RefusedException("plan.noTopic");
        }
    }
}
