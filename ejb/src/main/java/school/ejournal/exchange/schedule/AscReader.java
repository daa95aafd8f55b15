package school.ejournal.exchange.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.PackageRefusedException;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.exchange.sheet.SafeXml;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.Weeks;

/**
 * Reads the XML of aSc Timetables, of 2008 (a card has a day) and of 2012 (a card has days as bits), in the encoding that it
 * names. A card is a lesson on a day, of one period or of as many in a row as its lesson says; what it is, its lesson says, by the
 * identifiers of tables. No more is kept than such files have.
 */
final class AscReader {

    /** The most elements of a file. */
    static final int MOST_ENTRIES = 50_000;

    /** The most lessons a week. */
    static final int MOST_LESSONS = 10_000;

    /** The longest list of identifiers, or name. */
    static final int LONGEST_VALUE = 2_000;

    private static final int MOST_IDS = 100;

    private static final int MOST_FAULTS = 1_000;
    private static final int MOST_PLACES = 200;
    private static final int MOST_NUMBER = Slot.LAST_NUMBER;

    /** What is read; the rest of an element is not kept. */
    private static final Set<String> READ = Set.of(
            "id",
            "name",
            "short",
            "entireclass",
            "lessonid",
            "period",
            "day",
            "days",
            "weeks",
            "terms",
            "subjectid",
            "teacherids",
            "teacherid",
            "classids",
            "classid",
            "classroomids",
            "classroomid",
            "groupids",
            "groupid",
            "periodspercard",
            "durationperiods",
            "weeksdefid",
            "termsdefid");

    private final String file;
    private final List<PackageFault> faults;
    private final Map<String, Map<String, Entry>> tables = new HashMap<>();
    private final Map<String, List<Entry>> cards = new LinkedHashMap<>();
    private final List<FileLesson> lessons = new ArrayList<>();
    private int entries;

    /** An element of a table. */
    private record Entry(long row, Map<String, String> values) {
        String get(String name) {
            return values.getOrDefault(name, "");
        }

        /** The first of several that it has. */
        String get(String name, String other) {
            return get(name).isEmpty() ? get(other) : get(name);
        }

        List<String> ids(String plural, String singular) {
            return Arrays.stream(get(plural, singular).split(","))
                    .filter(id -> !id.isEmpty())
                    .toList();
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
        reader.cards.forEach(reader::readLesson);
        return reader.lessons;
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        while (SafeXml.nextElement(xml)) {
            Entry entry = new Entry(xml.getLocation().getLineNumber(), new HashMap<>());
            if (++entries > MOST_ENTRIES) {
                throw refusal(entry, "", "exchange.tooManyElements");
            }
            boolean card = xml.getLocalName().equals("card");
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String name = xml.getAttributeLocalName(i);
                // elsewhere they are all rooms that would do, which is a long list
                if (READ.contains(name) && (card || !name.startsWith("classroomid"))) {
                    keep(entry, name, xml.getAttributeValue(i));
                }
            }
            if (card) {
                cards.computeIfAbsent(entry.get("lessonid"), lesson -> new ArrayList<>())
                        .add(entry);
            } else if (!entry.get("id").isEmpty()
                    && tables.computeIfAbsent(xml.getLocalName(), table -> new HashMap<>())
                                    .putIfAbsent(entry.get("id"), entry)
                            != null) {
                fault(entry, "id", "exchange.idTwice");
            }
        }
    }

    private void keep(Entry entry, String name, String value) {
        entry.values().put(name, value);
        if (value.length() > LONGEST_VALUE
                || value.chars().filter(c -> c == ',').count() > MOST_IDS) {
            throw refusal(entry, name, "exchange.longValue");
        }
    }

    private void readLesson(String id, List<Entry> ofLesson) {
        if (faults.size() > MOST_FAULTS) {
            return;
        }
        Entry first = ofLesson.get(0);
        Entry lesson = find("lesson", first, id, "lessonid");
        if (lesson == null) {
            return;
        }
        int before = faults.size();
        List<Place> places = new ArrayList<>();
        ofLesson.forEach(card -> readCard(card, lesson, places));
        int length = length(lesson);
        if (places.size() > MOST_PLACES) {
            fault(first, "lessonid", "exchange.lessonTwice");
        }
        if (faults.size() == before) {
            List<Place> whole = spread(places, length);
            String group = group(lesson);
            String subject = name("subject", lesson, lesson.get("subjectid"), "subjectid");
            List<String> teachers = names("teacher", lesson);
            List<String> classes = names("class", lesson);
            if (faults.size() == before) {
                classes.forEach(schoolClass ->
                        whole.forEach(place -> add(place.lesson(schoolClass, group, subject, teachers))));
            }
        }
    }

    private void add(FileLesson lesson) {
        if (lessons.size() >= MOST_LESSONS) {
            throw new PackageRefusedException(
                    List.of(new PackageFault(file, lesson.row(), "", "", "exchange.tooManyLessons")));
        }
        lessons.add(lesson);
    }

    private void readCard(Entry card, Entry lesson, List<Place> places) {
        if (places.size() > MOST_PLACES || faults.size() > MOST_FAULTS) {
            return;
        }
        int before = faults.size();
        int number = number(card);
        Weeks weeks = weeks(card, lesson);
        String terms = span(card, lesson, "terms");
        if (!Bits.isWhole(terms)) {
            fault(card.row(), "terms", terms, "exchange.wholeYearOnly");
        }
        List<Integer> days = days(card);
        String room = room(card);
        if (faults.size() == before) {
            days.forEach(day -> places.add(new Place(card.row(), room, day, number, weeks)));
        }
    }

    private Weeks weeks(Entry card, Entry lesson) {
        String text = span(card, lesson, "weeks");
        return Bits.weeks(text).orElseGet(() -> {
            fault(card.row(), "weeks", text, "exchange.twoWeeksOnly");
            return Weeks.EACH;
        });
    }

    /** Weeks or terms: the card's own, else those of its lesson, else those that the lesson's definition has. */
    private String span(Entry card, Entry lesson, String name) {
        String own = card.get(name).isEmpty() ? lesson.get(name) : card.get(name);
        String definition = lesson.get(name + "defid");
        if (!own.isEmpty() || definition.isEmpty()) {
            return own;
        }
        Entry found = find(name + "def", lesson, definition, name + "defid");
        return found == null ? "" : found.get(name);
    }

    /** How many periods in a row; one where the file tells nothing. */
    private int length(Entry lesson) {
        String text = lesson.get("periodspercard", "durationperiods");
        if (text.isEmpty()) {
            return 1;
        }
        int length = text.matches("[0-9]{1,2}([.]0+)?") ? Integer.parseInt(text.split("[.]")[0]) : 0;
        if (length < 1 || length > MOST_NUMBER) {
            fault(lesson.row(), "periodspercard", text, "exchange.badLength");
            return 1;
        }
        return length;
    }

    /** A card of two periods becomes two lessons, unless each of them has a card of its own. */
    private List<Place> spread(List<Place> places, int length) {
        if (Place.haveOnePeriodEach(places, length)) {
            Place.incomplete(places, length).forEach(place -> fault(place, "exchange.lengthUnclear"));
            return places;
        }
        List<Place> whole = new ArrayList<>();
        for (Place place : places) {
            if (place.number() + length - 1 > MOST_NUMBER) {
                fault(place, "exchange.badLessonNumber");
            }
            for (int i = 0; i < length && place.number() + i <= MOST_NUMBER; i++) {
                whole.add(new Place(place.row(), place.room(), place.weekday(), place.number() + i, place.weeks()));
            }
        }
        return whole;
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
        List<Integer> days = bits.isEmpty() && card.get("day").matches("[0-6]")
                ? List.of(Integer.parseInt(card.get("day")) + 1)
                : Bits.weekdays(bits);
        if (days.isEmpty()) {
            fault(card, bits.isEmpty() ? "day" : "days", "exchange.badWeekday");
        }
        return days;
    }

    /** Its rooms, by their short names where the long ones do not fit. */
    private String room(Entry card) {
        String named = String.join(", ", names("classroom", card));
        if (named.length() <= Slot.LONGEST_ROOM) {
            return named;
        }
        Map<String, Entry> rooms = tables.getOrDefault("classroom", Map.of());
        String brief = card.ids("classroomids", "classroomid").stream()
                .map(rooms::get)
                .filter(Objects::nonNull)
                .map(room -> room.get("short", "name"))
                .collect(Collectors.joining(", "));
        return brief.length() < named.length() ? brief : named;
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
        return found == null ? "" : found.get("name", "short");
    }

    private @Nullable Entry find(String table, Entry from, String id, String column) {
        Entry found = tables.getOrDefault(table, Map.of()).get(id);
        if (found == null) {
            fault(from.row(), column, id, "exchange.unknownReference");
        }
        return found;
    }

    private PackageRefusedException refusal(Entry entry, String column, String key) {
        return new PackageRefusedException(
                List.of(new PackageFault(file, entry.row(), column, entry.get(column), key)));
    }

    private void fault(Entry entry, String column, String key) {
        fault(entry.row(), column, entry.get(column), key);
    }

    private void fault(Place place, String key) {
        fault(place.row(), "period", Integer.toString(place.number()), key);
    }

    private void fault(long row, String column, String value, String key) {
        faults.add(new PackageFault(file, row, column, value, key));
    }
}
