package school.ejournal.container;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.exchange.CalendarFeedReader;
import school.ejournal.exchange.CalendarFeedService;
import school.ejournal.exchange.ExportService;
import school.ejournal.exchange.ImportHistoryService;
import school.ejournal.exchange.ImportProgressQuery;
import school.ejournal.exchange.RosterChoice;
import school.ejournal.exchange.RosterFileService;
import school.ejournal.exchange.TimetableFileService;
import school.ejournal.exchange.UploadedFile;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.BelongingKind;
import school.ejournal.roster.RosterService;

/** How the operations on what comes in and goes out are asked for. */
final class ExchangeCalls {

    private static final UploadedFile SHEET =
            new UploadedFile("access.csv", "Фамилия;Имя;Класс\nДоступов;Иван;11Я\n".getBytes(StandardCharsets.UTF_8));

    /** A lesson of the class that the matrix is tried in. */
    private static final UploadedFile GPU =
            new UploadedFile("GPU001.TXT", "1;5А;;Русский язык;;6;7\n".getBytes(StandardCharsets.UTF_8));

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    ExchangeCalls(AccessSchool school) {
        this.school = school;
        bringingIn();
        takingBack();
        calendars();
        handingOut();
        timetables();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void bringingIn() {
        RosterFileService files = Beans.get(RosterFileService.class);
        calls.put("RosterFileService.rehearse", to -> files.rehearse(SHEET, RosterChoice.CUSTOMARY));
        calls.put("RosterFileService.apply", to -> {
            String seen = files.rehearse(SHEET, RosterChoice.CUSTOMARY).digest();
            files.apply(SHEET, RosterChoice.CUSTOMARY, seen);
            return null;
        });
        // nothing is under way, and to be told so is what she is allowed
        calls.put(
                "ImportProgressQuery.find",
                to -> Beans.get(ImportProgressQuery.class).find().isEmpty());
        calls.put("RosterFileService.keepColumns", to -> {
            files.keepColumns(List.of());
            return null;
        });
        calls.put("RosterService.end", to -> {
            Beans.get(RosterService.class).end(BelongingKind.ENROLMENT, List.of());
            return null;
        });
        calls.put("PeopleService.name", to -> {
            Beans.get(PeopleService.class).name(Map.of());
            return null;
        });
    }

    private void calendars() {
        CalendarFeedService calendars = Beans.get(CalendarFeedService.class);
        calls.put("CalendarFeedService.listOwn", to -> calendars.listOwn());
        calls.put("CalendarFeedService.makeForTeacher", to -> calendars.makeForTeacher());
        calls.put("CalendarFeedService.makeForClass", to -> calendars.makeForClass(school.id(to)));
        calls.put("CalendarFeedService.makeForPupil", to -> calendars.makeForPupil(school.id(to)));
        calls.put("CalendarFeedService.revoke", to -> {
            calendars.revoke(school.id(to));
            return null;
        });
        calls.put("CalendarFeedReader.read", to -> Beans.get(CalendarFeedReader.class)
                .read(to.startsWith("no such") ? "A".repeat(43) : school.filled(":{" + to + "}")));
    }

    private void handingOut() {
        ExportService exports = Beans.get(ExportService.class);
        calls.put("ExportService.oneRoster", to -> exports.oneRoster());
        calls.put("ExportService.gradebook", to -> exports.gradebook());
        calls.put("ExportService.roster", to -> exports.roster(true));
        calls.put("ExportService.timetable", to -> exports.timetable(false));
    }

    private void timetables() {
        TimetableFileService files = Beans.get(TimetableFileService.class);
        String lesson = "<timetable/>";
        UploadedFile file = new UploadedFile("access.xml", lesson.getBytes(StandardCharsets.UTF_8));
        calls.put("TimetableFileService.rehearse", to -> files.rehearse(file, null));
        calls.put("TimetableFileService.apply", to -> {
            files.apply(GPU, null);
            return null;
        });
        calls.put("TimetableFileService.fillDraft", to -> files.fillDraft(GPU, null));
    }

    private void takingBack() {
        ImportHistoryService history = Beans.get(ImportHistoryService.class);
        calls.put("ImportHistoryService.listRuns", to -> history.listRuns());
        calls.put("ImportHistoryService.getRun", to -> history.getRun(school.id(to)));
        calls.put("ImportHistoryService.listObstacles", to -> history.listObstacles(school.id(to)));
        calls.put("ImportHistoryService.undo", to -> {
            history.undo(school.id(to));
            return null;
        });
    }
}
