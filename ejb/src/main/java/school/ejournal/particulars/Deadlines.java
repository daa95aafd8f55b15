package school.ejournal.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import school.ejournal.particulars.rule.ConfirmationTime;
import school.ejournal.particulars.rule.NoticeTime;
import school.ejournal.particulars.store.Confirmations;

/** The deadlines as the school has set them (PD-02, PD-06). */
@ApplicationScoped
class Deadlines {

    private static final String CONFIRM_UNTIL = "particulars.confirmUntil";
    private static final String NOTICE_DAYS = "particulars.noticeDays";

    @Inject
    private Confirmations confirmations;

    /** The day by which data are confirmed, as settings have it. */
    String confirmUntil() {
        return confirmations.setting(CONFIRM_UNTIL, ConfirmationTime.CUSTOM);
    }

    ConfirmationTime ofYear(LocalDate starts, LocalDate ends) {
        return ConfirmationTime.of(starts, ends, confirmUntil());
    }

    NoticeTime ofNotices() {
        return NoticeTime.of(confirmations.setting(NOTICE_DAYS, NoticeTime.CUSTOM));
    }
}
