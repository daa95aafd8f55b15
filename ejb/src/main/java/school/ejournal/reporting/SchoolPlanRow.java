package school.ejournal.reporting;

/** Plan against fact of one school of the municipality. */
public record SchoolPlanRow(long schoolId, String school, SchoolHours figures) {}
