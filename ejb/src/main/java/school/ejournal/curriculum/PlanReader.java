package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.SheetRows.Line;

/** Reads a lesson plan from a sheet (CU-05): finds its heading, then takes row by row. */
final class PlanReader {

    /** How far down a heading is looked for: titles and approvals stand above it. */
    private static final int HEADING_WITHIN = 15;

    private static final int MOST_FAULTS = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final Set<String> TOTALS = Set.of("итого", "всего", "total");

    private static final Map<String, ItemKind> KINDS = kinds();

    private final Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
    private final Map<PlanColumn, String> headings = new EnumMap<>(PlanColumn.class);
    private final List<String> unused = new ArrayList<>();
    private final List<NewPlanItem> items = new ArrayList<>();
    private final List<PlanFault> faults = new ArrayList<>();
    private String section = "";

    private PlanReader() {}

    static PlanRehearsal read(byte[] file) {
        SheetRows sheet = SheetRows.read(file);
        PlanReader reader = new PlanReader();
        reader.faults.addAll(sheet.faults());
        if (reader.faults.isEmpty() || !sheet.lines().isEmpty()) {
            reader.read(sheet.lines());
        }
        return reader.faults.isEmpty()
                ? new PlanRehearsal(reader.items, reader.unused, List.of())
                : PlanRehearsal.refused(reader.faults.subList(0, Math.min(MOST_FAULTS, reader.faults.size())));
    }

    private void read(List<Line> lines) {
        int heading = heading(lines.subList(0, Math.min(HEADING_WITHIN, lines.size())));
        if (heading < 0) {
            faults.add(PlanFault.whole("plan.file.noHeading"));
            return;
        }
        takeHeading(lines.get(heading));
        if (faults.stream().noneMatch(fault -> fault.key().equals("plan.file.twice"))) {
            lines.subList(heading + 1, lines.size()).forEach(this::take);
        }
        if (items.isEmpty() && faults.isEmpty()) {
            faults.add(PlanFault.whole("plan.file.noItems"));
        }
    }

    /** The first row that names the topic and another column; a title may be called like a column, so one alone comes second. */
    private static int heading(List<Line> lines) {
        int alone = -1;
        for (int at = 0; at < lines.size(); at++) {
            List<PlanColumn> known = lines.get(at).cells().stream()
                    .flatMap(cell -> PlanColumn.of(cell).stream())
                    .toList();
            if (known.contains(PlanColumn.TOPIC) && known.size() > 1) {
                return at;
            } else if (known.contains(PlanColumn.TOPIC) && alone < 0) {
                alone = at;
            }
        }
        return alone;
    }

    private void takeHeading(Line line) {
        for (int at = 0; at < line.cells().size(); at++) {
            String heading = line.cell(at);
            @Nullable PlanColumn column = PlanColumn.of(heading).orElse(null);
            if (column == null) {
                if (!heading.isEmpty()) {
                    unused.add(heading.length() > 40 ? heading.substring(0, 40) : heading);
                }
            } else if (columns.putIfAbsent(column, at) == null) {
                headings.put(column, heading);
            } else {
                faults.add(new PlanFault(line.number(), heading, heading, "plan.file.twice"));
            }
        }
    }

    private void take(Line line) {
        String topic = text(line, PlanColumn.TOPIC);
        String named = text(line, PlanColumn.SECTION);
        if (isTotal(named.isEmpty() ? topic : named) || isRepeatedHeading(line)) {
            return;
        }
        if (!named.isEmpty()) {
            section = named;
        }
        if (topic.isEmpty()) {
            if (named.isEmpty() || !text(line, PlanColumn.HOMEWORK).isEmpty()) {
                fault(line, PlanColumn.TOPIC, "plan.file.noTopic");
            }
            return;
        }
        checkLength(line, PlanColumn.SECTION, NewPlanItem.LONGEST_SECTION, "plan.file.longSection");
        checkLength(line, PlanColumn.TOPIC, NewPlanItem.LONGEST_TOPIC, "plan.file.longTopic");
        checkLength(line, PlanColumn.HOMEWORK, NewPlanItem.LONGEST_HOMEWORK, "plan.file.longHomework");
        BigDecimal hours = hours(line);
        ItemKind kind = kind(line);
        if (faults.isEmpty() && hours != null && kind != null) {
            items.add(new NewPlanItem(section, topic, hours, kind, text(line, PlanColumn.HOMEWORK)));
        }
    }

    /** The heading again, as at the top of a printed page. */
    private boolean isRepeatedHeading(Line line) {
        return columns.size() > 1
                && columns.entrySet().stream()
                        .allMatch(column -> Objects.equals(
                                PlanColumn.of(line.cell(column.getValue())).orElse(null), column.getKey()));
    }

    private static boolean isTotal(String text) {
        String plain = PlanColumn.plain(text);
        return TOTALS.stream().anyMatch(total -> plain.equals(total) || plain.startsWith(total + " "));
    }

    private void checkLength(Line line, PlanColumn column, int longest, String key) {
        String text = text(line, column);
        if (text.length() > longest) {
            fault(line, column, key);
        } else if (CONTROL_CHARACTERS.matcher(text).find()) {
            fault(line, column, "plan.file.characters");
        }
    }

    private @Nullable BigDecimal hours(Line line) {
        if (!columns.containsKey(PlanColumn.HOURS)) {
            return BigDecimal.ONE;
        }
        String text = text(line, PlanColumn.HOURS);
        if (NUMBER.matcher(text).matches()) {
            BigDecimal hours = new BigDecimal(text.replace(',', '.'));
            if (NewPlanItem.accepts(hours)) {
                return hours;
            }
        }
        fault(line, PlanColumn.HOURS, "plan.file.hours");
        return null;
    }

    private @Nullable ItemKind kind(Line line) {
        ItemKind kind = KINDS.get(PlanColumn.plain(text(line, PlanColumn.KIND)));
        if (kind == null) {
            fault(line, PlanColumn.KIND, "plan.file.kind");
        }
        return kind;
    }

    private String text(Line line, PlanColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : line.cell(at);
    }

    private void fault(Line line, PlanColumn column, String key) {
        faults.add(new PlanFault(line.number(), headings.getOrDefault(column, ""), text(line, column), key));
    }

    private static Map<String, ItemKind> kinds() {
        Map<String, ItemKind> kinds = new HashMap<>();
        for (String name : List.of("", "урок", "комбинированный урок", "теория", "lesson")) {
            kinds.put(name, ItemKind.LESSON);
        }
        for (String name : List.of("контрольная", "контрольная работа", "кр", "к р", "контроль", "control", "test")) {
            kinds.put(name, ItemKind.CONTROL);
        }
        for (String name : List.of("лабораторная", "лабораторная работа", "лр", "л р", "laboratory", "lab")) {
            kinds.put(name, ItemKind.LABORATORY);
        }
        for (String name : List.of("практическая", "практическая работа", "практикум", "пр", "п р", "practical")) {
            kinds.put(name, ItemKind.PRACTICAL);
        }
        return Map.copyOf(kinds);
    }
}
