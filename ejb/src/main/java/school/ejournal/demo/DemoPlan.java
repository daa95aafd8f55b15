package school.ejournal.demo;

/**
 * One organisation of the demo.
 *
 * @param roster resource name of its roster package
 * @param prefix what its logins and sourcedIds begin with
 */
record DemoPlan(String name, String shortName, String town, String roster, String prefix) {}
