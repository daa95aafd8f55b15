package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolPrincipal;
import school.ejournal.web.text.Language;

/** The frame of every page: who is signed in, at which school, in which language, and where she may go. */
@Named
@SessionScoped
public class Shell implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SchoolService schools;

    @Inject
    private SchoolClock clock;

    private @Nullable String schoolName;

    public boolean isSignedIn() {
        return request().getUserPrincipal() instanceof SchoolPrincipal;
    }

    public String getName() {
        return isSignedIn() ? caller().displayName() : "";
    }

    /** The short name of the school; asked for once a session, it is no personal data and bears no right. */
    public String getSchool() {
        if (schoolName == null) {
            schoolName = schools.getOwn().shortName();
        }
        return schoolName;
    }

    public Locale getLocale() {
        return Language.of(request());
    }

    /** The address of the page, to come back to. */
    public String getAddress() {
        String query = request().getQueryString();
        return request().getServletPath() + (query == null ? "" : "?" + query);
    }

    public boolean isTeacher() {
        return caller().is(Role.TEACHER);
    }

    public boolean isStaff() {
        return caller().isAnyOf(Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
    }

    public boolean isRosterReader() {
        return caller().isAnyOf(
                        Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY);
    }

    public boolean isChecker() {
        return caller().is(Role.HOMEROOM) || isHead();
    }

    public boolean isHead() {
        return caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
    }

    public boolean isPlanReader() {
        return isTeacher() || isHead();
    }

    public boolean isCoordinator() {
        return caller().is(Role.COORDINATOR);
    }

    /** Who sees what becomes of all pupils at the end of the year. */
    public boolean isRolloverReader() {
        return caller().isAnyOf(Role.COORDINATOR, Role.DIRECTOR);
    }

    /** Who may give more time to mark a work. */
    public boolean isDeadlineKeeper() {
        return caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    public boolean isDirector() {
        return caller().is(Role.DIRECTOR);
    }

    /** Who prints slips with which others come in. */
    public boolean isAccessGiver() {
        return caller().isAnyOf(Role.HOMEROOM, Role.COORDINATOR);
    }

    /** Who moves pupils by orders. */
    public boolean isMover() {
        return caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.SECRETARY);
    }

    /** Who reads the register of pupils and their movement. */
    public boolean isRegisterReader() {
        return isHead() || caller().is(Role.SECRETARY);
    }

    /** Who enters marks of other schools. */
    public boolean isMarkBringer() {
        return caller().isAnyOf(Role.HOMEROOM, Role.DEPUTY);
    }

    public boolean isAbsenceReader() {
        return isHead() || caller().is(Role.HOMEROOM);
    }

    public boolean isHomeroom() {
        return caller().is(Role.HOMEROOM);
    }

    public boolean isGuardian() {
        return caller().is(Role.GUARDIAN);
    }

    public boolean isFamily() {
        return caller().isAnyOf(Role.GUARDIAN, Role.STUDENT);
    }

    /** Who has lessons, or stands for somebody who has. */
    public boolean isCalendarOwner() {
        return caller().isAnyOf(Role.TEACHER, Role.HOMEROOM, Role.GUARDIAN, Role.STUDENT);
    }

    /** Who sees what guardians have signed. */
    public boolean isSignatureReader() {
        return caller().isAnyOf(Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
    }

    public boolean isMunicipality() {
        return caller().is(Role.MUNICIPALITY);
    }

    public LocalDate getToday() {
        return clock.today(caller().zoneId());
    }

    public ZoneId getZone() {
        return caller().zoneId();
    }

    /** The page on which somebody begins. */
    public String getHome() {
        if (isTeacher()) {
            return "/journal/today.xhtml";
        } else if (isStaff()) {
            return "/journal/pages.xhtml";
        } else if (isFamily()) {
            return "/family/diary.xhtml";
        }
        return isMunicipality() ? "/municipality/schools.xhtml" : "/journal/class.xhtml";
    }

    /** The account's id, under which the browser keeps what is not sent yet. */
    public long getAccount() {
        return caller().accountId();
    }

    Caller caller() {
        if (request().getUserPrincipal() instanceof SchoolPrincipal principal) {
            return principal.caller();
        }
        throw new IllegalStateException("nobody is signed in");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
