package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.NoticeQuery;
import school.ejournal.messaging.NoticeRow;
import school.ejournal.messaging.NoticeService;
import school.ejournal.messaging.NoticeWords;

/** What the family was told, by the day on which it was. */
@Named
@RequestScoped
public class MessagesPage {

    /** The notices of one day. */
    public record Day(LocalDate date, List<NoticeRow> notices) {}

    @EJB
    private NoticeQuery query;

    @EJB
    private NoticeService service;

    @Inject
    private Shell shell;

    private @Nullable Long before;
    private List<NoticeRow> rows = List.of();

    public void load() {
        rows = before == null ? query.listLatest() : query.listBefore(before);
    }

    /** Marks what is shown, and all before it, as read. */
    public String markAllRead() {
        load();
        if (!rows.isEmpty()) {
            service.markAllRead(rows.get(0).id());
        }
        return "/family/messages.xhtml?faces-redirect=true";
    }

    public List<Day> getDays() {
        List<Day> days = new ArrayList<>();
        for (NoticeRow row : rows) {
            LocalDate date = row.madeAt().atZone(shell.caller().zoneId()).toLocalDate();
            if (days.isEmpty() || !days.get(days.size() - 1).date().equals(date)) {
                days.add(new Day(date, new ArrayList<>()));
            }
            days.get(days.size() - 1).notices().add(row);
        }
        return days;
    }

    public String what(NoticeRow row) {
        return words().what(row);
    }

    public String when(NoticeRow row) {
        return words().when(row);
    }

    /** Where it stands in the diary. */
    public String link(NoticeRow row) {
        return "diary.xhtml?student=" + row.studentId() + (row.date() == null ? "" : "&day=" + row.date());
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public boolean isUnread() {
        return rows.stream().anyMatch(NoticeRow::isUnread);
    }

    /** Whether there may be more before those shown. */
    public boolean isMore() {
        return rows.size() == NoticeQuery.LIST;
    }

    public long getLast() {
        return rows.get(rows.size() - 1).id();
    }

    private NoticeWords words() {
        return NoticeWords.in(shell.getLocale().getLanguage());
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }
}
