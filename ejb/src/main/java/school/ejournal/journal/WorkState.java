package school.ejournal.journal;

/**
 * A work after a change.
 *
 * @param column the column of its marks
 * @param version of the work
 */
public record WorkState(long column, int version) {

    /** As it is kept for a retry of the same operation. */
    String toStored() {
        return column + "/" + version;
    }

    static WorkState fromStored(String stored) {
        String[] parts = stored.split("/");
        return new WorkState(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }
}
