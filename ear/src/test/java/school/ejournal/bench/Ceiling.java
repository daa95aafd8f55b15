package school.ejournal.bench;

/**
 * The best that a part of the product gives by itself.
 *
 * @param part {@code PostgreSQL} or {@code static file}
 * @param p50 milliseconds, like the other
 * @param effort processor milliseconds of one request
 */
record Ceiling(Scenario scenario, String part, int users, double perSecond, double p50, double p95, Effort effort) {

    static final String DATABASE = "PostgreSQL";
    static final String FILE = "static file";
}
