package school.ejournal.container;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.ejournal.access.AccessSchool;
import school.ejournal.admission.AccessQuery;
import school.ejournal.admission.AppointmentQuery;
import school.ejournal.admission.AppointmentService;
import school.ejournal.admission.DismissalService;
import school.ejournal.admission.NewAppointment;
import school.ejournal.admission.NewColleague;
import school.ejournal.admission.NewDismissal;
import school.ejournal.admission.SlipService;
import school.ejournal.admission.StaffService;
import school.ejournal.container.ServiceCalls.Call;
import school.ejournal.identity.AccountService;
import school.ejournal.identity.AdmissionService;
import school.ejournal.identity.NewAccount;
import school.ejournal.identity.PasswordHash;
import school.ejournal.identity.Role;

/** How accounts, slips, the end of service and the appointment of the coordinator are asked for. */
final class AdmissionCalls {

    private static final PasswordHash HASH = new PasswordHash("pbkdf2-sha512$1$AA==$AA==");

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    AdmissionCalls(AccessSchool school) {
        this.school = school;
        ofClasses();
        ofStaff();
        rolesOfStaff();
        ofTheCoordinator();
        ofAccounts();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void ofClasses() {
        AccessQuery query = Beans.get(AccessQuery.class);
        SlipService slips = Beans.get(SlipService.class);
        AdmissionService admission = Beans.get(AdmissionService.class);
        calls.put("AdmissionService.choosePassword", to -> Optional.of("in")
                .filter(in -> admission.choosePassword("access.nobody", "22222-22222", "Облако 42", "")));
        calls.put("AccessQuery.listClasses", to -> query.listClasses());
        calls.put("AccessQuery.listOfClass", to -> query.listOfClass(school.id(to)));
        calls.put("SlipService.printOfClass", to -> slips.printOfClass(school.id(to), Set.of(newcomer(to))));
        calls.put("SlipService.renewOfClass", to -> slips.renewOfClass(school.id(to), child(to)));
    }

    private void ofStaff() {
        SlipService slips = Beans.get(SlipService.class);
        DismissalService dismissals = Beans.get(DismissalService.class);
        calls.put("AccessQuery.listChanges", to -> Beans.get(AccessQuery.class).listChanges());
        calls.put("AccessQuery.listStaff", to -> Beans.get(AccessQuery.class).listStaff());
        calls.put("SlipService.printOfStaff", to -> slips.printOfStaff(Set.of(school.id(to))));
        calls.put("SlipService.renewOfStaff", to -> slips.renewOfStaff(school.id(to)));
        calls.put("DismissalService.dismiss", to -> {
            dismissals.dismiss(school.id(to), new NewDismissal(school.today(), "1", school.today(), false));
            return null;
        });
    }

    private void rolesOfStaff() {
        AccessQuery query = Beans.get(AccessQuery.class);
        StaffService staff = Beans.get(StaffService.class);
        calls.put("AccessQuery.listRoles", to -> query.listRoles(school.id(to)));
        calls.put("AccessQuery.listNamesakes", to -> query.listNamesakes("Access", "Access", ""));
        calls.put("StaffService.hire", to -> {
            String role = to.equals("the school") ? Role.SOCIAL : Role.DIRECTOR;
            return staff.hire(new NewColleague("Доступова", "Анна", "", role, school.today(), 0, true));
        });
        calls.put("StaffService.grant", to -> {
            staff.grant(school.id(to), Role.SOCIAL, school.today());
            return null;
        });
        calls.put("StaffService.withdraw", to -> {
            staff.withdraw(school.id(to), to.equals("teacher") ? Role.TEACHER : Role.DIRECTOR, school.today());
            return null;
        });
    }

    /** An appointment of the school's own begins in 300 days. */
    private void ofTheCoordinator() {
        AppointmentQuery query = Beans.get(AppointmentQuery.class);
        AppointmentService appointments = Beans.get(AppointmentService.class);
        byte[] order = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        calls.put("AppointmentQuery.listAppointments", to -> query.listAppointments());
        calls.put("AppointmentQuery.listCandidates", to -> query.listCandidates());
        calls.put("AppointmentQuery.openOrder", to -> query.openOrder(school.id(to)));
        calls.put(
                "AppointmentService.appoint",
                to -> appointments.appoint(
                        new NewAppointment(school.id(to), school.today().plusDays(320), "1", school.today(), order)));
        calls.put("AppointmentService.end", to -> {
            appointments.end(school.id(to), school.today().plusDays(310));
            return null;
        });
    }

    private void ofAccounts() {
        AccountService accounts = Beans.get(AccountService.class);
        calls.put("AccountService.open", to -> {
            String role = to.equals("a coordinator") ? Role.COORDINATOR : Role.TEACHER;
            accounts.open(List.of(new NewAccount(0, "access.fresh", "Access", Set.of(role), school.today(), HASH)));
            return null;
        });
        calls.put("AccountService.block", to -> {
            accounts.block(school.id(to), "Access");
            return null;
        });
        calls.put("AccountService.unblock", to -> {
            accounts.unblock(school.id(to));
            return null;
        });
        calls.put("AccountService.reset", to -> {
            accounts.reset(school.id(to), HASH);
            return null;
        });
    }

    private long newcomer(String schoolClass) {
        return school.id(isOwn(schoolClass) ? "newcomer of own class" : "newcomer of another class");
    }

    private long child(String schoolClass) {
        return school.id(isOwn(schoolClass) ? "own child" : "child of another class");
    }

    private static boolean isOwn(String schoolClass) {
        return schoolClass.equals("own class");
    }
}
