package school.ejournal.timetable;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the timetable.
 *
 * @param classId the one class that a draft is of; null for the whole school
 * @param schoolClass its name
 * @param from its first day; of a draft the day it was begun
 * @param until its last day; null while none follows
 * @param acting whether it acts today
 * @param changes grows with every change of a draft
 * @param last whether its publishing can be taken back
 */
public record VersionRow(
        long id,
        long yearId,
        String name,
        @Nullable Long classId,
        @Nullable String schoolClass,
        boolean draft,
        LocalDate from,
        @Nullable LocalDate until,
        boolean acting,
        int slots,
        int changes,
        boolean last) {}
