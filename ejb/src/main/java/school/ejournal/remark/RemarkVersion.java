package school.ejournal.remark;

/** A remark and the version it has come to. */
public record RemarkVersion(long id, int version) {

    /** The form in which the answer of an operation is kept. */
    String toStored() {
        return id + "/" + version;
    }

    static RemarkVersion fromStored(String stored) {
        int slash = stored.indexOf('/');
        return new RemarkVersion(
                Long.parseLong(stored.substring(0, slash)), Integer.parseInt(stored.substring(slash + 1)));
    }
}
