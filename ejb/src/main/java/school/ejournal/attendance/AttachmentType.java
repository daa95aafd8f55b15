package school.ejournal.attendance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be attached to a note. A file is what its first bytes say, whatever it is called (AT-09). */
public enum AttachmentType {
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    /** The most bytes a file may have. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private final String mediaType;
    private final String suffix;
    private final byte[] beginning;

    AttachmentType(String mediaType, String suffix, byte[] beginning) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.beginning = beginning;
    }

    /** The type of a content; empty for anything else. */
    public static Optional<AttachmentType> find(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length > type.beginning.length
                        && Arrays.equals(content, 0, type.beginning.length, type.beginning, 0, type.beginning.length))
                .findFirst();
    }

    /**
     * The type that is stored so.
     *
     * @throws IllegalArgumentException for one that is never stored
     */
    public static AttachmentType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no attachment is of the type " + mediaType));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String suffix() {
        return suffix;
    }
}
