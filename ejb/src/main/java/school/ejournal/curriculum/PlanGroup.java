package school.ejournal.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * A teaching group with regard to a plan.
 *
 * @param group the name of the part of the class; null for the whole class
 * @param used whether the plan is the group's
 */
public record PlanGroup(
        long groupId, String schoolClass, @Nullable String group, boolean used) {}
