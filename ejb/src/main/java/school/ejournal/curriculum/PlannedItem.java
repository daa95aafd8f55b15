package school.ejournal.curriculum;

import java.math.BigDecimal;

/**
 * An item of a lesson plan.
 *
 * @param position its place in the plan, from 1
 * @param section the part of the plan it belongs to; empty where the plan has none
 * @param hours how many hours it takes; for a group, as its adjustments left them, 0 where nothing is left
 */
public record PlannedItem(
        long id, int position, String section, String topic, BigDecimal hours, ItemKind kind, String homework) {}
