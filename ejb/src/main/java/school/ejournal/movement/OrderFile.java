package school.ejournal.movement;

import school.ejournal.attendance.AttachmentType;

/** The file of an order. */
public record OrderFile(long orderId, AttachmentType type, byte[] content) {

    /** The name it is offered under; what it was called is not kept. */
    public String name() {
        return "order-" + orderId + "." + type.suffix();
    }
}
