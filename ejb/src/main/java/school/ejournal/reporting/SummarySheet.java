package school.ejournal.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import school.ejournal.journal.EarlierMark;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;
import school.ejournal.lesson.CellState;
import school.ejournal.shared.RussianOrder;

/**
 * The term marks of a class in a term and in those of the year before it, and those of the year with its last term, drawn from its pages (RP-02). Groups of one
 * subject share a column.
 *
 * @param students in the order of the Russian alphabet
 * @param subjects in the order of their names
 * @param pages the pages it was drawn from, by subject and group
 */
public record SummarySheet(
        String schoolClass,
        String termScheme,
        int termNumber,
        LocalDate termStarts,
        LocalDate termEnds,
        List<SummaryRow> students,
        List<String> subjects,
        List<PageCard> pages) {

    /** Where a mark belongs. */
    public record Column(String subject, int term) {}

    /** A pupil with the term marks by subject and term; those without a mark are absent. */
    public record SummaryRow(long id, String name, Map<Column, String> marks) {

        public SummaryRow {
            marks = Map.copyOf(marks);
        }

        /** The pupil's mark of a term in a subject; empty text for none. */
        public String mark(String subject, int term) {
            return marks.getOrDefault(new Column(subject, term), "");
        }
    }

    /** Whether marks of the year are among them, as those of a term after the last one. */
    public boolean hasYear() {
        return students.stream()
                .flatMap(student -> student.marks().keySet().stream())
                .anyMatch(column -> column.term() > termNumber);
    }

    public SummarySheet {
        students = List.copyOf(students);
        subjects = List.copyOf(subjects);
        pages = List.copyOf(pages);
    }

    /**
     * Draws the summary from all pages of one class in one term, all as of the same moment.
     *
     * @param earlier the term marks of those pupils in the terms before, as of that moment too
     * @throws IllegalArgumentException without any page
     */
    public static SummarySheet of(List<JournalSheet> sheets, List<EarlierMark> earlier) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a summary wants at least one page");
        }
        List<JournalSheet> ordered = sheets.stream()
                .sorted(RussianOrder.<JournalSheet>by(
                                sheet -> sheet.page().subject(),
                                sheet -> sheet.page().group() == null
                                        ? ""
                                        : sheet.page().group())
                        .thenComparing(sheet -> sheet.page().id()))
                .toList();
        Map<Long, String> names = new TreeMap<>();
        Map<Long, Map<Column, String>> marks = new HashMap<>();
        earlier.forEach(mark -> put(marks, mark.studentId(), new Column(mark.subject(), mark.term()), mark.text()));
        for (JournalSheet sheet : ordered) {
            sheet.students().forEach(student -> names.put(student.id(), student.name()));
            collect(sheet, marks);
        }
        PageCard first = ordered.get(0).page();
        return new SummarySheet(
                first.schoolClass(),
                first.termScheme(),
                first.termNumber(),
                first.termStarts(),
                first.termEnds(),
                rows(names, marks),
                subjects(ordered, earlier),
                ordered.stream().map(JournalSheet::page).toList());
    }

    /** A subject that was taught in an earlier term only stands there too. */
    private static List<String> subjects(List<JournalSheet> sheets, List<EarlierMark> earlier) {
        return Stream.concat(
                        sheets.stream().map(sheet -> sheet.page().subject()),
                        earlier.stream().map(EarlierMark::subject))
                .distinct()
                .sorted(RussianOrder.by(subject -> subject, subject -> ""))
                .toList();
    }

    private static void collect(JournalSheet sheet, Map<Long, Map<Column, String>> marks) {
        Column column = new Column(sheet.page().subject(), sheet.page().termNumber());
        for (StudentRow student : sheet.students()) {
            CellState cell = sheet.termCell(student.id());
            if (cell != null && !cell.text().isEmpty()) {
                put(marks, student.id(), column, cell.text());
            }
        }
    }

    private static void put(Map<Long, Map<Column, String>> marks, long student, Column column, String text) {
        marks.computeIfAbsent(student, id -> new HashMap<>()).merge(column, text, (one, other) -> one + ", " + other);
    }

    private static List<SummaryRow> rows(Map<Long, String> names, Map<Long, Map<Column, String>> marks) {
        List<SummaryRow> rows = new ArrayList<>();
        names.forEach((id, name) -> rows.add(new SummaryRow(id, name, marks.getOrDefault(id, Map.of()))));
        rows.sort(RussianOrder.<SummaryRow>by(SummaryRow::name, row -> "")
                .thenComparing(Comparator.comparing(SummaryRow::id)));
        return rows;
    }
}
