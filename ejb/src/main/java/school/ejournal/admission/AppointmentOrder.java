package school.ejournal.admission;

import school.ejournal.attendance.AttachmentType;

/** The order of an appointment, as it was scanned. */
public record AppointmentOrder(long appointmentId, AttachmentType type, byte[] content) {

    /** The name it is offered under; what the sender called it is not kept. */
    public String name() {
        return "order-" + appointmentId + "." + type.suffix();
    }
}
