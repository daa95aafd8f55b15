package school.ejournal.attendance;

/** A file that came with a note. */
public record Attachment(long noteId, AttachmentType type, byte[] content) {

    /** The name it is offered under; what the sender called it is not kept. */
    public String name() {
        return "note-" + noteId + "." + type.suffix();
    }
}
