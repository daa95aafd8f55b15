package school.ejournal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.ejournal.identity.Role;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.PageRow;
import school.ejournal.journal.TaughtRow;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.security.SignIns;
import school.ejournal.web.text.Language;
import school.ejournal.web.text.Texts;

/** Finds classes, pages and pupils within the caller's rights (AP-04). */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int MOST_OF_A_KIND = 10;
    private static final String SEPARATOR = " · ";
    private static final String CLASS_PAGE = "/journal/class.xhtml?id=";
    private static final String JOURNAL_PAGE = "/journal/page.xhtml?id=";

    @Inject
    private JournalQuery journal;

    @Inject
    private RosterQuery roster;

    @Inject
    private SignIns signIns;

    @Context
    private HttpServletRequest request;

    @GET
    public JsonObject find(@DefaultValue("") @QueryParam("q") String typed) {
        SearchWords words = SearchWords.parse(typed);
        JsonArrayBuilder results = SchoolJson.array();
        if (!words.isEmpty()) {
            signIns.caller(request).ifPresent(caller -> find(caller, words, results));
        }
        return SchoolJson.object().add("results", results).build();
    }

    private void find(Caller caller, SearchWords words, JsonArrayBuilder results) {
        boolean looksIntoPages =
                caller.isAnyOf(Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
        boolean looksIntoClasses = caller.isAnyOf(
                Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY);
        if (looksIntoClasses) {
            words.first(MOST_OF_A_KIND, roster.listClasses(), ClassRow::name)
                    .forEach(row -> results.add(result("class", row.name(), CLASS_PAGE + row.id())));
        }
        if (looksIntoPages) {
            words.first(MOST_OF_A_KIND, latestFirst(journal.listPages()), this::name)
                    .forEach(row -> results.add(result("page", name(row), JOURNAL_PAGE + row.id())));
        }
        if (looksIntoClasses) {
            roster.listEnrolled(words.list(), MOST_OF_A_KIND)
                    .forEach(row -> results.add(
                            result("student", row.name() + SEPARATOR + row.schoolClass(), CLASS_PAGE + row.classId())));
        }
        if (caller.is(Role.TEACHER)) {
            journal.listTaught(words.list(), MOST_OF_A_KIND)
                    .forEach(row -> results.add(result("student", name(row), JOURNAL_PAGE + row.pageId())));
        }
    }

    private static String name(TaughtRow row) {
        return Stream.of(row.name(), row.schoolClass(), row.subject(), row.group())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(SEPARATOR));
    }

    private String name(PageRow page) {
        return Stream.of(
                        page.schoolClass(),
                        page.subject(),
                        page.group(),
                        Texts.term(page.termScheme(), page.termNumber(), Language.of(request)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static List<PageRow> latestFirst(List<PageRow> pages) {
        return pages.stream()
                .sorted(Comparator.comparing(PageRow::current)
                        .thenComparing(PageRow::termStarts)
                        .reversed())
                .toList();
    }

    private static JsonObjectBuilder result(String kind, String label, String href) {
        return SchoolJson.object().add("kind", kind).add("label", label).add("href", href);
    }
}
