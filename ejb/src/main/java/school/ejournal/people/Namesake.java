package school.ejournal.people;

/**
 * Somebody who is called as one who is to be entered.
 *
 * @param children whom she stands for today; empty where nobody
 * @param works whether she has an account of staff, a load or a class
 */
public record Namesake(long personId, String name, String children, boolean works) {}
