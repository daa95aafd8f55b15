package school.ejournal.reporting;

import school.ejournal.journal.JournalSheet;
import school.ejournal.reporting.pdf.JournalPageForm;
import school.ejournal.reporting.pdf.SummaryForm;

/** The forms for paper, as PDF/A-2u (RP-01 to RP-03). */
public final class PrintedForms {

    private PrintedForms() {}

    /** Form R1: a page of the journal. */
    public static byte[] journalPage(JournalSheet page, PrintHeading heading) {
        return new JournalPageForm(page, heading).print();
    }

    /** Form R2: the summary sheet of a class. */
    public static byte[] summarySheet(SummarySheet summary, PrintHeading heading) {
        return new SummaryForm(summary, heading).print();
    }
}
