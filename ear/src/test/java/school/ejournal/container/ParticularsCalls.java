package school.ejournal.container;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.access.AccessSchool;
import school.ejournal.container.ServiceCalls.Act;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.diary.MissedQuery;
import school.ejournal.particulars.ChangeNoticeQuery;
import school.ejournal.particulars.ChangeNoticeService;
import school.ejournal.particulars.FamilyQuery;
import school.ejournal.particulars.FamilyService;
import school.ejournal.particulars.GuardianshipService;
import school.ejournal.particulars.MemberChange;
import school.ejournal.particulars.NewGuardian;
import school.ejournal.particulars.NewNotice;
import school.ejournal.particulars.NoticeOrigin;
import school.ejournal.particulars.OwnFamilyQuery;
import school.ejournal.people.NewGuardianship;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.people.PersonalField;

/** How the operations on people, on families' personal data and on what a child missed are asked for. */
final class ParticularsCalls {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    ParticularsCalls(AccessSchool school) {
        this.school = school;
        people();
        families();
        guardianships();
        notices();
        own();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void people() {
        PeopleService people = Beans.get(PeopleService.class);
        NewPerson person = new NewPerson("access", "Access", "Access", "", null, null, "", "");
        calls.put("PeopleService.keep", to -> people.keep(List.of(person)));
        put(
                "PeopleService.keepGuardianships",
                to -> people.keepGuardianships(
                        List.of(new NewGuardianship(school.id("teacher"), school.id(to), "guardian", DAY))));
    }

    private void families() {
        FamilyQuery query = Beans.get(FamilyQuery.class);
        FamilyService service = Beans.get(FamilyService.class);
        calls.put("FamilyQuery.listProgress", to -> query.listProgress());
        calls.put("FamilyQuery.openClass", to -> query.openClass(school.id(to)));
        calls.put("FamilyQuery.openCard", to -> query.openCard(school.id(to), school.id(to)));
        calls.put("FamilyQuery.listHistory", to -> query.listHistory(school.id(to), school.id(to)));
        put(
                "FamilyService.change",
                to -> service.change(new MemberChange(
                        school.id(to), school.id(to), 1, Map.of(PersonalField.PATRONYMIC, "Доступовна"), "Access")));
        put("FamilyService.confirm", to -> service.confirm(school.id(to), school.id(to)));
        put("FamilyService.confirmFamily", to -> service.confirmFamily(school.id(to)));
    }

    private void guardianships() {
        GuardianshipService service = Beans.get(GuardianshipService.class);
        calls.put("GuardianshipService.listGuardians", to -> service.listGuardians(school.id(to)));
        calls.put("GuardianshipService.listChanges", to -> service.listChanges(school.id(to)));
        calls.put(
                "GuardianshipService.listNamesakes",
                to -> service.listNamesakes(school.id(to), "Доступова", "Анна", ""));
        calls.put(
                "GuardianshipService.begin",
                to -> service.begin(new NewGuardian(
                        school.id(to), "Доступова", "Ася", "", "", "guardian", true, DAY, 0, true, "Access")));
        put(
                "GuardianshipService.change",
                to -> service.change(school.id(to), school.id("guardian"), "guardian", false, "Access"));
        put(
                "GuardianshipService.end",
                to -> service.end(school.id(to), school.id("guardian"), school.today(), "Access"));
    }

    private void notices() {
        ChangeNoticeQuery query = Beans.get(ChangeNoticeQuery.class);
        ChangeNoticeService service = Beans.get(ChangeNoticeService.class);
        calls.put("ChangeNoticeQuery.listOfClass", to -> query.listOfClass(school.id(to)));
        calls.put("ChangeNoticeQuery.listOfSchool", to -> query.listOfSchool());
        calls.put(
                "ChangeNoticeService.report",
                to -> service.report(school.id(to), school.id(to), PersonalField.EMAIL, "access@example.org"));
        calls.put("ChangeNoticeService.register", to -> service.register(notice(to)));
        put("ChangeNoticeService.enter", to -> service.enter(school.id(to), 1));
        put("ChangeNoticeService.decline", to -> service.decline(school.id(to), "Access"));
    }

    private NewNotice notice(String child) {
        long id = school.id(child);
        LocalDate today = school.today();
        return new NewNotice(id, id, PersonalField.EMAIL, "access@example.org", NoticeOrigin.PAPER, id, today);
    }

    private void own() {
        OwnFamilyQuery query = Beans.get(OwnFamilyQuery.class);
        calls.put("OwnFamilyQuery.open", to -> query.open(school.id(to)));
        calls.put("OwnFamilyQuery.listViews", to -> query.listViews(school.id(to)));
        calls.put("MissedQuery.open", to -> Beans.get(MissedQuery.class).open(school.id(to), DAY));
    }

    private void put(String operation, Act act) {
        calls.put(operation, relation -> {
            act.on(relation);
            return null;
        });
    }
}
