package school.ejournal.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.messaging.rule.MailTimes;
import school.ejournal.messaging.rule.Telling;
import school.ejournal.messaging.store.Changes;
import school.ejournal.messaging.store.Due;
import school.ejournal.messaging.store.Fact;
import school.ejournal.messaging.store.Mails;
import school.ejournal.messaging.store.NewNotice;
import school.ejournal.messaging.store.Notices;
import school.ejournal.messaging.store.Reach;
import school.ejournal.messaging.store.SchoolTimes;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Makes notices of what was entered since the last time, and letters of notices whose time has come. */
@Stateless
public class NoticeMaker {

    /** The most notices whose letters one turn thinks about. */
    private static final int DUE_AT_ONCE = 2000;

    @Inject
    private Changes changes;

    @Inject
    private Notices notices;

    @Inject
    private Mails mails;

    @Inject
    private SchoolClock clock;

    /**
     * Makes the notices of the school that are due (MS-01 to MS-04). Two at a time do not get in each other's way: the second
     * does nothing.
     *
     * @return whether there may be more to do at once
     */
    @RolesAllowed(Role.SYSTEM)
    public boolean makeNotices() {
        long schoolId = SchoolScope.caller().schoolId();
        if (!mails.isAlone(schoolId)) {
            return false;
        }
        SchoolTimes times = mails.times(schoolId);
        List<Reach> pages = changes.listReached(times.grace());
        if (pages.isEmpty()) {
            return false;
        }
        Instant now = clock.clock().instant();
        LocalDate today = clock.today(times.zone());
        List<NewNotice> made = new ArrayList<>();
        List<Long> replaced = new ArrayList<>();
        for (Fact fact : changes.list(pages, today)) {
            Telling telling = Telling.of(fact.now(), fact.told(), fact.waiting());
            if (telling.replaces() && fact.waitingId() != null) {
                replaced.add(fact.waitingId());
            }
            if (telling.change() != null) {
                made.add(notice(fact, telling.change(), telling.was()));
            }
        }
        notices.supersede(replaced);
        notices.add(schoolId, made, now);
        changes.mark(schoolId, pages);
        return true;
    }

    /**
     * Makes letters of the school's notices that are due (MS-05, MS-06), one for each recipient.
     *
     * @return whether there may be more to do at once
     */
    @RolesAllowed(Role.SYSTEM)
    public boolean makeLetters() {
        long schoolId = SchoolScope.caller().schoolId();
        if (!mails.isAlone(schoolId)) {
            return false;
        }
        Instant now = clock.clock().instant();
        List<Due> due = notices.listDue(now, DUE_AT_ONCE);
        if (!due.isEmpty()) {
            write(schoolId, due, mails.times(schoolId), now);
        }
        return due.size() == DUE_AT_ONCE;
    }

    /** Takes all that was entered on a page for told; for what was brought in from elsewhere. */
    @RolesAllowed(Role.SYSTEM)
    public void skip(long pageId) {
        changes.skip(SchoolScope.caller().schoolId(), pageId);
    }

    private static NewNotice notice(Fact fact, NoticeChange change, Content was) {
        if (fact.isRemark()) {
            return new NewNotice(fact, NoticeSubject.REMARK, change, Content.NOTHING, Content.NOTHING);
        }
        Content speaking = fact.now().isNothing() ? was : fact.now();
        NoticeSubject subject = fact.lessonId() == null
                ? NoticeSubject.TERM_MARK
                : !speaking.marks().isEmpty()
                        ? NoticeSubject.MARK
                        : speaking.presence().equals(Content.LATE) ? NoticeSubject.LATE : NoticeSubject.ABSENCE;
        return new NewNotice(fact, subject, change, fact.now(), was);
    }

    private void write(long schoolId, List<Due> due, SchoolTimes times, Instant now) {
        Map<Long, List<Due>> byRecipient = new LinkedHashMap<>();
        List<Long> putOff = new ArrayList<>();
        List<@Nullable Instant> until = new ArrayList<>();
        for (Due one : due) {
            Instant wanted = one.rhythm() == Rhythm.OFF
                    ? null
                    : new MailTimes(times.zone(), times.quiet(), one.quiet(), one.digestHour())
                            .due(one.rhythm(), one.notedAt(), now);
            if (wanted == null || wanted.isAfter(now)) {
                putOff.add(one.noticeId());
                until.add(wanted);
            } else {
                byRecipient
                        .computeIfAbsent(one.recipientId(), any -> new ArrayList<>())
                        .add(one);
            }
        }
        notices.putOff(putOff, until);
        post(schoolId, byRecipient);
    }

    private void post(long schoolId, Map<Long, List<Due>> byRecipient) {
        List<String> kinds = new ArrayList<>();
        List<Long> noticeIds = new ArrayList<>();
        List<Integer> letterOf = new ArrayList<>();
        for (List<Due> letter : byRecipient.values()) {
            for (Due one : letter) {
                noticeIds.add(one.noticeId());
                letterOf.add(kinds.size());
            }
            boolean digest = letter.stream().anyMatch(one -> one.rhythm() == Rhythm.DIGEST);
            kinds.add((digest ? Rhythm.DIGEST : Rhythm.AT_ONCE).word());
        }
        if (!kinds.isEmpty()) {
            mails.add(schoolId, List.copyOf(byRecipient.keySet()), kinds, noticeIds, letterOf);
        }
    }
}
