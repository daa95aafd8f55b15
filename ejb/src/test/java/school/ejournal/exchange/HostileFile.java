package school.ejournal.exchange;

/** A file that has to be refused, and what it is. */
record HostileFile(String what, String name, byte[] bytes) {

    @Override
    public String toString() {
        return what;
    }
}
