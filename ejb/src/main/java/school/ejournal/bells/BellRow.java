package school.ejournal.bells;

import java.time.LocalTime;

/** When the lesson of a number starts and ends. */
public record BellRow(int number, LocalTime starts, LocalTime ends) {}
