package school.ejournal.web.diary;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.DayOff;
import school.ejournal.diary.DiaryEntry;
import school.ejournal.diary.DiaryMark;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.journal.CellText;
import school.ejournal.web.text.Texts;

/** Writes the days of one week, each as a card with its lessons in order. */
final class WeekWriter {

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd.MM");

    private final ResponseWriter out;
    private final DiaryWeek week;
    private final LocalDate today;
    private final Locale language;
    private int fresh;

    WeekWriter(ResponseWriter out, DiaryWeek week, LocalDate today, Locale language) {
        this.out = out;
        this.week = week;
        this.today = today;
        this.language = language;
    }

    void write() throws IOException {
        for (LocalDate day : week.days()) {
            writeDay(day);
        }
    }

    private void writeDay(LocalDate day) throws IOException {
        List<DiaryEntry> entries = week.on(day);
        String id = "day-" + day;
        start("section", day.equals(today) ? "card day today" : "card day");
        out.writeAttribute("aria-labelledby", id, null);
        start("h2", "");
        out.writeAttribute("id", id, null);
        out.writeText(weekday(day) + " ", null);
        element("span", "", SHORT_DATE.format(day));
        if (day.equals(today)) {
            element("span", "sr", " " + text("diary.today"));
        }
        out.endElement("h2");
        if (entries.isEmpty()) {
            element("p", "empty", free(day));
        } else {
            start("ol", "");
            for (DiaryEntry entry : entries) {
                writeEntry(entry);
            }
            out.endElement("ol");
        }
        out.endElement("section");
    }

    private String free(LocalDate day) {
        return week.frame().off(day).map(DayOff::name).orElseGet(() -> text("diary.free"));
    }

    private void writeEntry(DiaryEntry entry) throws IOException {
        boolean isNew = week.visit().isNew(entry);
        start("li", "entry" + (isNew ? " new" : "") + (entry.cancelled() ? " off" : ""));
        if (isNew) {
            fresh++;
            out.writeAttribute("id", "new-" + fresh, null);
            out.writeAttribute("tabindex", -1, null);
        }
        element("span", "n", Integer.toString(entry.number()));
        start("div", "what");
        element("span", "subject", entry.subject());
        if (isNew) {
            element("span", "sr", " " + text("diary.new"));
        }
        if (entry.cancelled()) {
            element("span", "hint", " " + text("today.cancelled"));
        }
        writeTopic(entry);
        writeHomework(entry);
        writeRemarks("diary.remark", entry.remarks());
        writeRemarks("diary.classRemark", entry.classRemarks());
        out.endElement("div");
        writeMark(entry);
        for (DiaryMark mark : entry.further()) {
            element("span", "more work", mark.work());
            writeMark(mark.text(), low(mark.text()), mark.weight());
        }
        out.endElement("li");
    }

    /** The kind of work is told where there is a mark for it, and the topic does not say so itself. */
    private void writeTopic(DiaryEntry entry) throws IOException {
        String work = work(entry);
        String joint = work.isEmpty() || entry.topic().isEmpty() ? "" : " · ";
        if (!work.isEmpty() || !entry.topic().isEmpty()) {
            start("span", "topic");
            if (!work.isEmpty()) {
                element("span", "work", work);
            }
            out.writeText(joint + entry.topic(), null);
            out.endElement("span");
        }
    }

    private static String work(DiaryEntry entry) {
        String work = entry.workType();
        return work == null || !entry.isMarkedOwn() || entry.topic().startsWith(work) ? "" : work;
    }

    private void writeHomework(DiaryEntry entry) throws IOException {
        if (!entry.homework().isEmpty()) {
            start("span", "home");
            element("span", "soft", text("diary.homework") + " ");
            LinkedText.write(out, entry.homework());
            out.endElement("span");
        }
    }

    private void writeRemarks(String key, List<String> remarks) throws IOException {
        for (String remark : remarks) {
            element("span", "remark", text(key) + " " + remark);
        }
    }

    private void writeMark(DiaryEntry entry) throws IOException {
        if (entry.text().isEmpty()) {
            return;
        }
        Presence presence = Presence.ofCode(entry.presence());
        int weight = entry.isMarkedOwn() ? entry.weight() : 1;
        if (presence == Presence.PRESENT) {
            writeMark(entry.text(), style(entry), weight);
        } else {
            start("span", ("mark " + style(entry)).strip());
            element("span", "sr", text("presence." + presence.name().toLowerCase(Locale.ROOT)) + " ");
            writeInner(entry.text(), weight);
            out.endElement("span");
        }
    }

    private void writeMark(String mark, String style, int weight) throws IOException {
        start("span", ("mark " + style).strip());
        writeInner(mark, weight);
        out.endElement("span");
    }

    private void writeInner(String mark, int weight) throws IOException {
        out.writeText(mark, null);
        if (weight > 1) {
            element("small", "", text("diary.weight", weight));
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

    private void start(String name, String style) throws IOException {
        out.startElement(name, null);
        if (!style.isEmpty()) {
            out.writeAttribute("class", style, null);
        }
    }

    private void element(String name, String style, String text) throws IOException {
        start(name, style);
        out.writeText(text, null);
        out.endElement(name);
    }
}
