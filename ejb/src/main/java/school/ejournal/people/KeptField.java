package school.ejournal.people;

/**
 * One line of the register of what is kept (PE-03).
 *
 * @param optional whether it may be empty: there is none, or somebody does not wish to give it
 */
public record KeptField(Subject subject, PersonalField field, Purpose purpose, Basis basis, boolean optional) {}
