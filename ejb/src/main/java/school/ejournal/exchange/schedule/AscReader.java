package school.ejournal.exchange.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.PackageRefusedException;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.exchange.sheet.SafeXml;

/**
 * Reads the XML of aSc Timetables, of 2008 (a card has a day) and of 2012 (a card has days as bits), in the encoding that it
 * names. A card is a lesson on a day; what it is, its lesson says, by the identifiers of tables.
 */
final class AscReader {

    private static final int MOST_ENTRIES = 50_000;
    private static final int MOST_NUMBER = 12;

    private final String file;
    private final List<PackageFault> faults;
    private final Map<String, Map<String, Entry>> tables = new HashMap<>();
    private final List<Entry> cards = new ArrayList<>();
    private final List<FileLesson> lessons = new ArrayList<>();
    private int entries;

    /** An element of a table. */
    private record Entry(long row, Map<String, String> values) {
        String get(String name) {
            return values.getOrDefault(name, "");
        }

        List<String> ids(String plural, String singular) {
            String text = get(plural).isEmpty() ? get(singular) : get(plural);
            return Arrays.stream(text.split(",")).filter(id -> !id.isEmpty()).toList();
        }
    }

    private AscReader(String file, List<PackageFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<FileLesson> read(UploadedFile file, List<PackageFault> faults) {
        AscReader reader = new AscReader(file.name(), faults);
        try {
            reader.collect(SafeXml.open(file.bytes()));
        } catch (XMLStreamException broken) {
            long line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNumber());
            throw new PackageRefusedException(
                    List.of(new PackageFault(file.name(), line, "", "", "exchange.xmlBroken")));
        }
        reader.cards.forEach(reader::readCard);
        return reader.lessons;
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        while (SafeXml.nextElement(xml)) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                values.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            if (++entries > MOST_ENTRIES) {
                throw new PackageRefusedException(List.of(PackageFault.whole(file, "exchange.tooManySheetRows")));
            }
            Entry entry = new Entry(xml.getLocation().getLineNumber(), values);
            if (xml.getLocalName().equals("card")) {
                cards.add(entry);
            } else if (!entry.get("id").isEmpty()
                    && tables.computeIfAbsent(xml.getLocalName(), table -> new HashMap<>())
                                    .putIfAbsent(entry.get("id"), entry)
                            != null) {
                fault(entry, "id", "exchange.idTwice");
            }
        }
    }

    private void readCard(Entry card) {
        Entry lesson = find("lesson", card, card.get("lessonid"), "lessonid");
        if (lesson == null) {
            return;
        }
        int before = faults.size();
        int number = number(card);
        if (card.get("weeks").contains("0")) {
            fault(card, "weeks", "exchange.everyWeekOnly");
        }
        List<Integer> days = days(card);
        String subject = name("subject", lesson, lesson.get("subjectid"), "subjectid");
        List<String> teachers = names("teacher", lesson);
        List<String> rooms = names("classroom", card);
        List<String> classes = names("class", lesson);
        if (faults.size() > before) {
            return;
        }
        for (String schoolClass : classes) {
            for (int day : days) {
                lessons.add(new FileLesson(
                        card.row(),
                        schoolClass,
                        group(lesson),
                        subject,
                        teachers,
                        String.join(", ", rooms),
                        day,
                        number));
            }
        }
    }

    private int number(Entry card) {
        int number = card.get("period").matches("[0-9]{1,2}") ? Integer.parseInt(card.get("period")) : 0;
        if (number < 1 || number > MOST_NUMBER) {
            fault(card, "period", "exchange.badLessonNumber");
        }
        return number;
    }

    /** From {@code 01000} or, before 2012, from the number of a day. */
    private List<Integer> days(Entry card) {
        String bits = card.get("days");
        List<Integer> days = new ArrayList<>();
        if (bits.matches("[01]{1,7}")) {
            for (int i = 0; i < bits.length(); i++) {
                if (bits.charAt(i) == '1') {
                    days.add(i + 1);
                }
            }
        } else if (bits.isEmpty() && card.get("day").matches("[0-6]")) {
            days.add(Integer.parseInt(card.get("day")) + 1);
        }
        if (days.isEmpty()) {
            fault(card, bits.isEmpty() ? "day" : "days", "exchange.badWeekday");
        }
        return days;
    }

    /** The name of the part of the class; empty for the whole class. */
    private String group(Entry lesson) {
        List<String> ids = lesson.ids("groupids", "groupid");
        if (ids.size() != 1) {
            return "";
        }
        Entry group = tables.getOrDefault("group", Map.of()).get(ids.get(0));
        return group == null || group.get("entireclass").equals("1") ? "" : group.get("name");
    }

    /** The names of all that an element refers to in a table. */
    private List<String> names(String table, Entry from) {
        return from.ids(table + "ids", table + "id").stream()
                .map(id -> name(table, from, id, table + "ids"))
                .toList();
    }

    private String name(String table, Entry from, String id, String column) {
        Entry found = find(table, from, id, column);
        return found == null ? "" : found.get("name").isEmpty() ? found.get("short") : found.get("name");
    }

    private @Nullable Entry find(String table, Entry from, String id, String column) {
        Entry found = tables.getOrDefault(table, Map.of()).get(id);
        if (found == null) {
            faults.add(new PackageFault(file, from.row(), column, id, "exchange.unknownReference"));
        }
        return found;
    }

    private void fault(Entry entry, String column, String key) {
        faults.add(new PackageFault(file, entry.row(), column, entry.get(column), key));
    }
}
