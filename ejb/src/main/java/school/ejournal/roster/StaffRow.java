package school.ejournal.roster;

/** Somebody of the staff, who may teach or lead: surname, given name and patronymic. */
public record StaffRow(long id, String name) {}
