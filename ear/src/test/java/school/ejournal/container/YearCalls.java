package school.ejournal.container;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.DayOffKind;
import school.ejournal.calendar.NewDaysOff;
import school.ejournal.calendar.NewMovedDay;
import school.ejournal.calendar.NewYear;
import school.ejournal.calendar.TermDays;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.lesson.LessonChanges;
import school.ejournal.lesson.NewSubstitution;
import school.ejournal.lesson.ScheduleQuery;
import school.ejournal.lesson.SubstitutionKind;
import school.ejournal.lesson.SubstitutionService;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.reporting.TeacherHoursQuery;
import school.ejournal.roster.ClassService;
import school.ejournal.roster.FreshClass;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.RosterQuery;
import school.ejournal.roster.RosterService;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.TimetableQuery;
import school.ejournal.timetable.TimetableService;

/** How the operations on calendar, timetable, single lessons and the movement of pupils are asked for. */
final class YearCalls {

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    YearCalls(AccessSchool school) {
        this.school = school;
        calendar();
        timetable();
        lessons();
        schedules();
        calls.put("RosterService.keepProfile", to -> {
            Beans.get(RosterService.class).keepProfile(school.id(to), "Access");
            return null;
        });
        calls.putAll(new MovementCalls(school).all());
        calls.putAll(new RolloverCalls(school).all());
        calls.putAll(new LoadCalls(school).all());
    }

    Map<String, Call> all() {
        return calls;
    }

    private void calendar() {
        CalendarQuery query = Beans.get(CalendarQuery.class);
        calls.put("CalendarQuery.findYear", to -> query.findYear());
        CalendarService service = Beans.get(CalendarService.class);
        LocalDate today = school.today();
        calls.put("CalendarService.addDaysOff", to -> service.addDaysOff(remote(to)));
        calls.put("CalendarService.annulDaysOff", to -> service.annulDaysOff(school.id(to)));
        calls.put(
                "CalendarService.moveDay",
                to -> service.moveDay(new NewMovedDay(school.id(to), today, DayOfWeek.SUNDAY, null)));
        calls.put("CalendarService.annulMovedDay", to -> service.annulMovedDay(school.id(to)));
        calls.put("CalendarService.moveTerm", to -> service.moveTerm(school.id(to), today, today.plusDays(1)));
        years(query, service);
        YearChanges changes = Beans.get(YearChanges.class);
        calls.put("YearChanges.rehearse", to -> changes.rehearse(new YearChange.AddDaysOff(remote(to))));
        calls.put("YearChanges.apply", to -> changes.apply(new YearChange.AddDaysOff(remote(to))));
        calls.put(
                "YearChanges.rehearsePublishing",
                to -> changes.rehearsePublishing(new YearChange.Publish(school.id(to), today)));
        calls.put("YearChanges.publish", to -> changes.publish(new YearChange.Publish(school.id(to), today)));
    }

    private void years(CalendarQuery query, CalendarService service) {
        LocalDate today = school.today();
        calls.put("CalendarQuery.getYear", to -> query.getYear(school.id(to)));
        calls.put("CalendarQuery.listYears", to -> query.listYears());
        calls.put("CalendarQuery.findYearOfWork", to -> query.findYearOfWork());
        calls.put("CalendarQuery.listDecisions", to -> query.listDecisions(school.id(to)));
        LocalDate far = LocalDate.of(2090, 9, 1);
        calls.put(
                "CalendarService.openYear",
                to -> service.openYear(new NewYear(
                        far, far.plusMonths(9), List.of(new TermDays("quarter", 1, far, far.plusMonths(2))), null)));
        List<TermDays> trimester = List.of(new TermDays("trimester", 1, today, today.plusDays(1)));
        calls.put("CalendarService.addTerms", to -> service.addTerms(school.id(to), trimester, null));
        calls.put("CalendarService.chooseScheme", to -> service.chooseScheme(school.id(to), "semester"));
        FreshClass fresh = new FreshClass(new GradeLevel(11), "Access", "quarter");
        ClassService classes = Beans.get(ClassService.class);
        calls.put("ClassService.open", to -> classes.open(school.id(to), fresh));
        calls.put("ClassService.openGroups", to -> classes.openGroups(school.id(to)));
        calls.put("ClassService.countMissingGroups", to -> classes.countMissingGroups(school.id(to)));
        calls.put("RosterQuery.getClassRow", to -> Beans.get(RosterQuery.class).getClassRow(school.id(to)));
        calls.put(
                "RosterQuery.listClassesOf", to -> Beans.get(RosterQuery.class).listClassesOf(school.id(to)));
    }

    private NewDaysOff remote(String year) {
        LocalDate today = school.today();
        return new NewDaysOff(school.id(year), today, today, DayOffKind.REMOTE, "Access", null, null, null);
    }

    private void timetable() {
        TimetableService service = Beans.get(TimetableService.class);
        LocalDate today = school.today();
        Slot slot = new Slot(school.id("own group"), 1, 2, null);
        calls.put("TimetableService.begin", to -> service.begin(school.id(to), today, "Access"));
        calls.put("TimetableService.place", to -> service.place(school.id(to), slot));
        calls.put("TimetableService.shift", to -> {
            service.shift(school.id(to), slotOf(to), slot);
            return null;
        });
        calls.put("TimetableService.remove", to -> {
            service.remove(school.id(to), slotOf(to));
            return null;
        });
        calls.put("TimetableService.giveUp", to -> {
            service.giveUp(school.id(to));
            return null;
        });
        calls.put("TimetableService.beginOfClass", to -> service.beginOfClass(school.id(to), today, "Access"));
        calls.put("TimetableService.beginWith", to -> service.beginWith(school.id(to), today, "Access", List.of(slot)));
        calls.put("TimetableService.takeBack", to -> service.takeBack(school.id(to)));
        calls.put("TimetableService.publishDraft", to -> service.publishDraft(school.id(to), today));
        TimetableQuery query = Beans.get(TimetableQuery.class);
        calls.put("TimetableQuery.listVersions", to -> query.listVersions(school.id(to)));
        calls.put("TimetableQuery.listSlots", to -> query.listSlots(school.id(to), today));
        calls.put("TimetableQuery.listUnits", to -> query.listUnits(school.id(to), school.id("own class"), today));
        calls.put("TimetableQuery.check", to -> query.check(school.id(to), today));
    }

    private long slotOf(String draft) {
        return school.id(draft.equals("draft of own class") ? "slot of " + draft : "slot of own draft");
    }

    private void lessons() {
        LessonChanges changes = Beans.get(LessonChanges.class);
        LocalDate day = school.day("day of the coming lesson");
        calls.put("LessonChanges.cancel", to -> {
            changes.cancel(school.id(to), "Access");
            return null;
        });
        calls.put("LessonChanges.restore", to -> {
            changes.restore(school.id(to));
            return null;
        });
        calls.put("LessonChanges.move", to -> changes.move(school.id(to), day, Slot.LAST_NUMBER, null, "Access"));
        calls.put("LessonChanges.add", to -> changes.add(school.id(to), day, Slot.LAST_NUMBER, null, "Access"));
        calls.put("LessonChanges.changeRoom", to -> {
            changes.changeRoom(school.id(to), "Access", "Access");
            return null;
        });
        SubstitutionService substitutions = Beans.get(SubstitutionService.class);
        calls.put("SubstitutionService.substitute", to -> {
            substitutions.substitute(new NewSubstitution(
                    List.of(school.id(to)), school.id("substitute"), SubstitutionKind.MERGE, "Access", null));
            return null;
        });
        calls.put("SubstitutionService.annul", to -> {
            substitutions.annul(school.id(to));
            return null;
        });
    }

    private void schedules() {
        ScheduleQuery query = Beans.get(ScheduleQuery.class);
        LocalDate today = school.today();
        calls.put("ScheduleQuery.listOfTeacher", to -> query.listOfTeacher(school.id("teacher"), today, today));
        calls.put("ScheduleQuery.listOfClass", to -> query.listOfClass(school.id("own class"), today, today));
        calls.put("ScheduleQuery.listInRoom", to -> query.listInRoom("101", today, today));
        calls.put("ScheduleQuery.listChanged", to -> query.listChanged(today, today));
        calls.put("ScheduleQuery.listRooms", to -> query.listRooms());
        calls.put("ScheduleQuery.listTeachers", to -> query.listTeachers());
        calls.put("ScheduleQuery.listFree", to -> query.listFree(List.of(school.id(to))));
        TeacherHoursQuery hours = Beans.get(TeacherHoursQuery.class);
        calls.put("TeacherHoursQuery.month", to -> hours.month(YearMonth.from(today)));
    }
}
