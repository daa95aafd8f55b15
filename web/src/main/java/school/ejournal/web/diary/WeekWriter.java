package school.ejournal.web.diary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.Assignment;
import school.ejournal.diary.DayOff;
import school.ejournal.diary.DiaryEntry;
import school.ejournal.diary.DiaryMark;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.diary.Instead;
import school.ejournal.journal.CellText;
import school.ejournal.web.markup.LinkedText;
import school.ejournal.web.markup.Markup;
import school.ejournal.web.text.Texts;

/** Writes the days of one week, each as a card with its lessons in order. */
final class WeekWriter {

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM");

    private final Markup out;
    private final DiaryWeek week;
    private final LocalDate today;
    private final Locale language;
    private int fresh;

    WeekWriter(Markup out, DiaryWeek week, LocalDate today, Locale language) {
        this.out = out;
        this.week = week;
        this.today = today;
        this.language = language;
    }

    void write() {
        for (LocalDate day : week.days()) {
            writeDay(day);
        }
    }

    private void writeDay(LocalDate day) {
        List<DiaryEntry> entries = week.on(day);
        String id = "day-" + day;
        out.start("section", day.equals(today) ? "card day today" : "card day");
        out.attribute("aria-labelledby", id);
        out.start("h2");
        out.attribute("id", id);
        out.text(weekday(day) + " ");
        out.element("span", "", SHORT_DATE.format(day));
        if (day.equals(today)) {
            out.element("span", "sr", " " + text("diary.today"));
        }
        out.end("h2");
        if (entries.isEmpty()) {
            out.element("p", "empty", free(day));
        } else {
            writeReason(day);
            out.start("ol");
            for (DiaryEntry entry : entries) {
                writeEntry(entry);
            }
            out.end("ol");
        }
        out.end("section");
    }

    /** Why a day whose lessons had been laid out is off. */
    private void writeReason(LocalDate day) {
        week.frame().off(day).ifPresent(off -> out.element("p", "why", off.name()));
    }

    private String free(LocalDate day) {
        return week.frame().off(day).map(DayOff::name).orElseGet(() -> text("diary.free"));
    }

    private void writeEntry(DiaryEntry entry) {
        boolean isNew = week.visit().isNew(entry);
        out.start("li", "entry" + (isNew ? " new" : "") + (entry.cancelled() ? " off" : ""));
        if (isNew) {
            fresh++;
            out.attribute("id", "new-" + fresh);
            out.attribute("tabindex", -1);
        }
        out.element("span", "n", Integer.toString(entry.number()));
        out.start("div", "what");
        out.element("span", "subject", entry.subject());
        if (isNew) {
            out.element("span", "sr", " " + text("diary.new"));
        }
        if (entry.cancelled()) {
            out.element("span", "hint", " " + text("today.cancelled"));
        }
        writeInstead(entry);
        writeTopic(entry);
        writeHomework(entry);
        writeRemarks("diary.remark", entry.remarks());
        writeRemarks("diary.classRemark", entry.classRemarks());
        out.end("div");
        writeMark(entry);
        for (DiaryMark mark : entry.further()) {
            out.element("span", "more work", mark.work());
            writeMark(mark.text(), low(mark.text()), mark.weight());
        }
        out.end("li");
    }

    /** Of a lesson that is not held nothing is otherwise. */
    private void writeInstead(DiaryEntry entry) {
        Instead instead = entry.instead();
        String substitute = instead.substitute();
        if (!entry.cancelled() && substitute != null) {
            out.element("span", "instead", text("diary.standsIn", substitute));
        }
        if (!entry.cancelled() && instead.isElsewhere()) {
            String usual = instead.usualRoom();
            out.element(
                    "span",
                    "instead",
                    usual == null
                            ? text("diary.inRoom", instead.room())
                            : text("diary.inRoomInstead", instead.room(), usual));
        }
    }

    /** The kind of work is told where there is a mark for it, and the topic does not say so itself. */
    private void writeTopic(DiaryEntry entry) {
        String work = work(entry);
        String joint = work.isEmpty() || entry.topic().isEmpty() ? "" : " · ";
        if (!work.isEmpty() || !entry.topic().isEmpty()) {
            out.start("span", "topic");
            if (!work.isEmpty()) {
                out.element("span", "work", work);
            }
            out.text(joint + entry.topic());
            out.end("span");
        }
    }

    private static String work(DiaryEntry entry) {
        String work = entry.workType();
        return work == null || !entry.isMarkedOwn() || entry.topic().startsWith(work) ? "" : work;
    }

    private void writeHomework(DiaryEntry entry) {
        Assignment homework = entry.homework();
        if (!homework.isEmpty()) {
            out.start("span", "home");
            out.element("span", "soft", text("diary.homework") + " ");
            LinkedText.write(out, homework.text());
            if (homework.due() != null) {
                out.element("span", "due", " " + text("diary.due", SHORT_DATE.format(homework.due())));
            }
            LinkedText.writeLinks(out, homework.links());
            out.end("span");
        }
    }

    private void writeRemarks(String key, List<String> remarks) {
        for (String remark : remarks) {
            out.element("span", "remark", text(key) + " " + remark);
        }
    }

    private void writeMark(DiaryEntry entry) {
        if (entry.text().isEmpty()) {
            return;
        }
        Presence presence = Presence.ofCode(entry.presence());
        int weight = entry.isMarkedOwn() ? entry.weight() : 1;
        if (presence == Presence.PRESENT) {
            writeMark(entry.text(), style(entry), weight);
        } else {
            out.start("span", ("mark " + style(entry)).strip());
            out.element("span", "sr", text("presence." + presence.name().toLowerCase(Locale.ROOT)) + " ");
            writeInner(entry.text(), weight);
            out.end("span");
        }
    }

    private void writeMark(String mark, String style, int weight) {
        out.start("span", ("mark " + style).strip());
        writeInner(mark, weight);
        out.end("span");
    }

    private void writeInner(String mark, int weight) {
        out.text(mark);
        if (weight > 1) {
            out.element("small", "", text("diary.weight", weight));
        }
    }

    private static String style(DiaryEntry entry) {
        return Presence.ofCode(entry.presence()).isAbsence() ? "away" : low(entry.text());
    }

    /** A low mark that was made good by a retake is low no longer. */
    private static String low(String text) {
        return CellText.parse(text).filter(CellText::isLow).isPresent() ? "low" : "";
    }

    private String weekday(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(key, language, arguments);
    }
}
