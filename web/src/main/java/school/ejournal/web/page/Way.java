package school.ejournal.web.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * A way in the navigation.
 *
 * @param pages the pages it leads to, the first of them at once
 * @param shown for whom it is there
 * @param key of its text
 * @param headKey of its text for the school's heads, who see all that others see a part of
 */
record Way(List<String> pages, Predicate<Shell> shown, String key, String headKey) {

    /** The way that says how many messages are unread. */
    static final String MESSAGES = "nav.messages";

    /** All ways, in the order in which they stand. */
    static final List<Way> ALL = List.of(
            to("nav.today", Shell::isTeacher, "/journal/today.xhtml"),
            to("nav.pages", Shell::isStaff, "/journal/pages.xhtml", "/journal/yearmarks.xhtml")
                    .forHeads("nav.allPages"),
            to(
                    "nav.week",
                    Shell::isStaff,
                    "/journal/week.xhtml",
                    "/journal/timetable.xhtml",
                    "/journal/daychanges.xhtml"),
            to(
                    "nav.plans",
                    Shell::isPlanReader,
                    "/journal/plans.xhtml",
                    "/journal/plan.xhtml",
                    "/journal/planimport.xhtml",
                    "/journal/planfact.xhtml",
                    "/journal/adjust.xhtml",
                    "/journal/adjustments.xhtml",
                    "/journal/adjustment.xhtml",
                    "/journal/assessments.xhtml"),
            to("nav.class", Shell::isRosterReader, "/journal/class.xhtml", "/journal/brought.xhtml")
                    .forHeads("nav.classes"),
            to(
                    "nav.pupils",
                    Shell::isRegisterReader,
                    "/office/register.xhtml",
                    "/office/movement.xhtml",
                    "/office/orders.xhtml",
                    "/office/move.xhtml"),
            to(
                    "nav.families",
                    Shell::isAbsenceReader,
                    "/journal/families.xhtml",
                    "/journal/person.xhtml",
                    "/journal/guardians.xhtml",
                    "/journal/datachanges.xhtml"),
            to(
                    "nav.access",
                    Shell::isAccessGiver,
                    "/journal/slips.xhtml",
                    "/office/staff.xhtml",
                    "/office/hire.xhtml",
                    "/office/roles.xhtml",
                    "/office/accesslog.xhtml"),
            to(
                    "nav.staff",
                    Shell::isDirector,
                    "/office/staff.xhtml",
                    "/office/hire.xhtml",
                    "/office/roles.xhtml",
                    "/office/appointments.xhtml",
                    "/office/accesslog.xhtml"),
            to("nav.inspection", Shell::isChecker, "/journal/inspection.xhtml"),
            to("nav.absences", Shell::isAbsenceReader, "/journal/absences.xhtml"),
            to(
                    "nav.diary",
                    Shell::isFamily,
                    "/family/diary.xhtml",
                    "/family/homework.xhtml",
                    "/family/standing.xhtml",
                    "/family/missed.xhtml"),
            to(MESSAGES, Shell::isFamily, "/family/messages.xhtml", "/family/letters.xhtml"),
            to("nav.notes", Shell::isGuardian, "/family/notes.xhtml"),
            to("nav.data", Shell::isGuardian, "/family/data.xhtml", "/family/views.xhtml"),
            to("nav.calendars", shell -> shell.isCalendarOwner() && !shell.isFamily(), "/calendars.xhtml"),
            to("nav.signatures", Shell::isSignatureReader, "/journal/signatures.xhtml"),
            to(
                    "nav.year",
                    Shell::isHead,
                    "/office/calendar.xhtml",
                    "/office/years.xhtml",
                    "/office/bells.xhtml",
                    "/office/curriculum.xhtml",
                    "/office/loads.xhtml",
                    "/office/groups.xhtml",
                    "/office/timetable.xhtml",
                    "/office/changes.xhtml",
                    "/office/hours.xhtml",
                    "/office/rollover.xhtml"),
            to("nav.works", Shell::isHead, "/office/works.xhtml"),
            to("nav.corrections", Shell::isHead, "/office/corrections.xhtml"),
            to("nav.extensions", Shell::isHead, "/office/extensions.xhtml"),
            to("nav.nights", Shell::isHead, "/office/nights.xhtml"),
            to("nav.archives", Shell::isHead, "/office/archives.xhtml"),
            to("nav.timeliness", Shell::isHead, "/office/timeliness.xhtml"),
            to("nav.deliveries", Shell::isHead, "/office/deliveries.xhtml"),
            to(
                    "nav.import",
                    Shell::isCoordinator,
                    "/office/roster.xhtml",
                    "/office/import.xhtml",
                    "/office/timetableFile.xhtml",
                    "/office/imports.xhtml",
                    "/office/exports.xhtml"),
            to("nav.schools", Shell::isMunicipality, "/municipality/schools.xhtml"),
            to("nav.municipalPlan", Shell::isMunicipality, "/municipality/planfact.xhtml"));

    private static Way to(String key, Predicate<Shell> shown, String... pages) {
        return new Way(List.of(pages), shown, key, key);
    }

    private Way forHeads(String other) {
        return new Way(pages, shown, key, other);
    }

    String address() {
        return pages.get(0);
    }
}
