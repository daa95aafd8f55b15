package school.ejournal.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import school.ejournal.shared.Texts;

/** Writes lessons as a calendar (RFC 5545): the same lessons are the same bytes. */
final class CalendarWriter {

    private static final String BUNDLE = "school.ejournal.exchange.texts";
    private static final String MAKER = "-//Ejournal//Lessons 1.0//RU";

    /** Where a zone has never changed. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final String zone;
    private final Texts texts;

    private CalendarWriter(String zone, String language) {
        this.zone = zone;
        this.texts = Texts.of(BUNDLE, language);
    }

    static CalendarFile write(String zone, String language, List<CalendarLesson> lessons) {
        byte[] bytes = new CalendarWriter(zone, language).bytes(lessons);
        return new CalendarFile(bytes, UploadedFile.sha256(bytes).substring(0, 32));
    }

    private byte[] bytes(List<CalendarLesson> lessons) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(MAKER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(zone());
        lessons.forEach(lesson -> calendar.add(event(lesson)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            new CalendarOutputter(true).output(calendar, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The zone since its latest change of rules; Russian zones have no summer time. */
    private VTimeZone zone() {
        ZoneRules rules = ZoneId.of(zone).getRules();
        List<ZoneOffsetTransition> changes = rules.getTransitions();
        ZoneOffsetTransition latest = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        ZoneOffset offset = latest == null ? rules.getOffset(Instant.EPOCH) : latest.getOffsetAfter();
        Standard standard = new Standard();
        standard.add(new DtStart<>(latest == null ? ALWAYS : latest.getDateTimeBefore()));
        standard.add(new TzOffsetFrom(latest == null ? offset : latest.getOffsetBefore()));
        standard.add(new TzOffsetTo(offset));
        standard.add(new TzName(ZoneId.of(zone).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        VTimeZone component = new VTimeZone();
        component.add(new net.fortuna.ical4j.model.property.TzId(zone));
        component.add(standard);
        return component;
    }

    private VEvent event(CalendarLesson lesson) {
        VEvent event = new VEvent(false);
        event.add(new Uid("lesson-" + lesson.id() + "@ejournal"));
        event.add(new DtStamp(lesson.changedAt()));
        event.add(new LastModified(lesson.changedAt()));
        LocalTime starts = lesson.starts();
        LocalTime ends = lesson.ends();
        if (starts == null || ends == null) {
            event.add(new DtStart<>(lesson.date()));
        } else {
            event.add(inZone(new DtStart<>(lesson.date().atTime(starts))));
            event.add(inZone(new DtEnd<>(lesson.date().atTime(ends))));
        }
        event.add(new Summary(lesson.cancelled() ? texts.get("calendar.cancelled", lesson.title()) : lesson.title()));
        String described = lesson.teacher().isEmpty()
                ? texts.get("calendar.number", lesson.number())
                : texts.get("calendar.numberAndTeacher", lesson.number(), lesson.teacher());
        event.add(new Description(described));
        if (!lesson.room().isEmpty()) {
            boolean numbered = Character.isDigit(lesson.room().charAt(0));
            event.add(new Location(numbered ? texts.get("calendar.room", lesson.room()) : lesson.room()));
        }
        event.add(new Sequence(lesson.sequence()));
        event.add(lesson.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** The library's own zones are older than the law: times are given as they are on the wall, and the zone by its name. */
    private <T extends net.fortuna.ical4j.model.Property> T inZone(T wall) {
        wall.add(new TzId(zone));
        return wall;
    }
}
