package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.YearRow;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.PageRow;

/** The pages somebody sees, by class and subject; one line per group with its terms. */
@Named
@RequestScoped
public class PagesPage {

    /** One teaching group with its pages by term. */
    public record Line(String subject, @Nullable String group, List<PageRow> terms) {}

    /** One class with its groups. */
    public record Block(long classId, String schoolClass, List<Line> lines) {}

    @EJB
    private JournalQuery journal;

    @Inject
    private Shell shell;

    @Inject
    private YearChoice choice;

    private List<Block> blocks = List.of();
    private @Nullable Long schoolClass;

    public void load() {
        List<PageRow> pages = journal.listPages();
        choose(pages);
        YearRow year = choice.getShown();
        Map<Long, Map<Long, List<PageRow>>> byClass = new LinkedHashMap<>();
        for (PageRow page : pages) {
            boolean wanted =
                    schoolClass == null ? year != null && year.has(page.termStarts()) : schoolClass == page.classId();
            if (wanted) {
                byClass.computeIfAbsent(page.classId(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(page.groupId(), any -> new ArrayList<>())
                        .add(page);
            }
        }
        blocks = byClass.values().stream().map(PagesPage::block).toList();
    }

    /**
     * Which year is shown: of one class its own, else what is asked for, else the one that runs, else the latest with pages:
     * pages are filled until their year ends, whatever the office works for.
     */
    private void choose(List<PageRow> pages) {
        List<PageRow> meant = schoolClass == null
                ? pages
                : pages.stream().filter(page -> schoolClass == page.classId()).toList();
        List<YearRow> years = choice.getYears().stream()
                .filter(year -> meant.stream().anyMatch(page -> year.has(page.termStarts())))
                .toList();
        if (schoolClass != null || !choice.isAsked()) {
            years.stream()
                    .filter(year -> year.has(shell.getToday()))
                    .findFirst()
                    .or(() -> years.stream().findFirst())
                    .ifPresent(choice::show);
        }
    }

    private static Block block(Map<Long, List<PageRow>> groups) {
        List<Line> lines = groups.values().stream()
                .map(pages -> new Line(pages.get(0).subject(), pages.get(0).group(), pages))
                .toList();
        PageRow any = groups.values().iterator().next().get(0);
        return new Block(any.classId(), any.schoolClass(), lines);
    }

    public List<Block> getBlocks() {
        return blocks;
    }

    public @Nullable Long getSchoolClass() {
        return schoolClass;
    }

    public void setSchoolClass(@Nullable Long schoolClass) {
        this.schoolClass = schoolClass;
    }
}
