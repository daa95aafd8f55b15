package school.ejournal.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import school.ejournal.calendar.Span;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.store.ClassVersions;
import school.ejournal.timetable.store.ClassVersions.Acting;
import school.ejournal.timetable.store.Drafts;
import school.ejournal.timetable.store.Publishings;
import school.ejournal.timetable.store.Timetables;

/** Drafts of the timetable of one class (TT-08). */
@ApplicationScoped
public class ClassDrafts {

    @Inject
    private Timetables timetables;

    @Inject
    private ClassVersions versions;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishings publishings;

    @Inject
    private SchoolClock clock;

    /** Begins a draft with the lessons of the version that acts on a day; answers its id. */
    public long begin(long classId, LocalDate from, String name) {
        long year = versions.findYear(classId).orElseThrow(NotFoundException::new);
        Acting acting =
                versions.lockActing(year, from).orElseThrow(() -> new RefusedException("timetable.nothingActs", from));
        Instant now = clock.clock().instant();
        long draft = timetables.add(SchoolScope.caller(), year, from, "draft", name, now);
        versions.bind(draft, classId, acting.id());
        return draft;
    }

    /** Puts a draft in force from a day on; answers the days that lessons have to follow on. */
    public Span publish(long draftId, LocalDate from, Span year) {
        Acting acting = versions.lockActing(year.yearId(), from)
                .orElseThrow(() -> new RefusedException("timetable.nothingActs", from));
        if (versions.isChangedMeanwhile(draftId, acting.id())) {
            throw new RefusedException("timetable.changedMeanwhile");
        }
        Caller caller = SchoolScope.caller();
        Instant now = clock.clock().instant();
        long version = timetables.add(caller, year.yearId(), from, "published", "", now);
        versions.merge(version, draftId, acting.id());
        publishings.remember(version, acting);
        versions.follow(version, acting, from);
        drafts.giveUp(draftId);
        LocalDate last = acting.until();
        return new Span(year.yearId(), from, last == null || last.isAfter(year.until()) ? year.until() : last);
    }
}
