package school.ejournal.exchange;

/** Where the secret of a calendar's address leads to. */
public record CalendarDoor(long feedId, long schoolId) {}
