package school.ejournal.people;

import java.time.LocalDate;

/** Who stands for whom, from a day on; relation is mother, father or guardian. */
public record NewGuardianship(long guardianId, long studentId, String relation, LocalDate since) {}
