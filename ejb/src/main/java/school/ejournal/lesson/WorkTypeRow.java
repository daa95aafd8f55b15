package school.ejournal.lesson;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work as the school decided it.
 *
 * @param shortName what stands over the column of a further work, 4 characters at the most
 * @param weight of its marks in the mean
 * @param written whether it is held on a day and marked later
 * @param retake what counts once a work was taken again
 * @param daysToMark until when a written one is marked, in days after it
 * @param isDefault whether lessons get it where nothing else is said
 * @param retired whether it is no longer given to works; those that have it keep it
 * @param documentNumber of the local act it rests on; null where none was named
 */
public record WorkTypeRow(
        long id,
        String name,
        String shortName,
        int weight,
        boolean written,
        RetakePolicy retake,
        int daysToMark,
        boolean isDefault,
        boolean retired,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        int version) {}
