package school.ejournal.particulars;

/**
 * How far a class has come with confirming, and with its notices of change.
 *
 * @param total pupils and guardians, each once for each child
 */
public record ClassProgress(
        long classId,
        String name,
        String homeroomTeacher,
        int total,
        int confirmed,
        int overdue,
        int openNotices,
        int overdueNotices) {}
