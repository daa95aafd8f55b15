package school.ejournal.bench;

/**
 * One measurement of a scenario.
 *
 * @param users how many people at once
 * @param effort processor milliseconds of one request
 * @param statements of one request
 * @param kept for savers, how many links the chains grew by; has to be what was answered as saved
 */
record Figure(Scenario scenario, int users, Load load, Effort effort, double statements, long kept) {

    /** Errors, and for savers whether what was answered is not what is in the record. */
    long errors() {
        // what was on its way at the end is saved, but was not counted any more
        boolean single = scenario == Scenario.MARK || scenario == Scenario.TURN;
        long onItsWay = single ? users : 30L * users;
        boolean same = kept >= load.changed() && kept <= load.changed() + onItsWay;
        return load.errors() + (scenario.saves() && !same ? Math.abs(kept - load.changed()) : 0);
    }
}
