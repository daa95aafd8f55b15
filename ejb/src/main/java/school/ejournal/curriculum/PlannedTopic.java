package school.ejournal.curriculum;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.ejournal.curriculum.PlanFlow.Part;

/**
 * What the plan suggests for a lesson. Items that share a lesson are joined.
 *
 * @param position of the first item in the plan
 */
public record PlannedTopic(int position, String topic, String homework, ItemKind kind) {

    static PlannedTopic of(List<Part> parts) {
        ItemKind kind = parts.stream()
                .map(part -> part.item().kind())
                .filter(one -> one != ItemKind.LESSON)
                .findFirst()
                .orElse(ItemKind.LESSON);
        return new PlannedTopic(
                parts.get(0).item().position(),
                shortened(joined(parts, PlannedItem::topic), NewPlanItem.LONGEST_TOPIC),
                shortened(joined(parts, PlannedItem::homework), NewPlanItem.LONGEST_HOMEWORK),
                kind);
    }

    private static String joined(List<Part> parts, Function<PlannedItem, String> said) {
        return parts.stream()
                .map(part -> said.apply(part.item()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(TopicNames.JOINT));
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
