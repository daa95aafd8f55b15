package school.ejournal.crash;

import java.util.UUID;

/**
 * An edit that the product has answered.
 *
 * @param student and {@code lesson} name the cell
 * @param text what was asked for
 */
record Acknowledged(UUID opId, long page, long student, long lesson, String text, String status, int version) {

    boolean isSaved() {
        return status.equals("saved");
    }

    String cell() {
        return lesson + "/" + student;
    }
}
