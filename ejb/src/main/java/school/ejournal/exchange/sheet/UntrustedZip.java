package school.ejournal.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import school.ejournal.exchange.PackageFault;
import school.ejournal.exchange.PackageRefusedException;

/**
 * Opens a zip without trusting it (EX-03): bytes are counted as they come out of it, nothing is written to disk, names are
 * looked up and never used as paths. It is read by the list at its end, as programs that show sheets do: a reader that
 * follows the entries does not understand all that such programs write.
 *
 * @param file what the zip is called in faults
 * @param mostContent the most bytes that may come out of it
 * @param mostEntries the most files that may be in it
 * @param tooMuch key of what is said of one with more content
 */
public record UntrustedZip(String file, int mostContent, int mostEntries, String tooMuch) {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_BYTES = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    /** Takes the content of an entry, or lets it be. */
    public interface Taker {
        void take(String name, byte[] content);
    }

    /**
     * Hands every file over, in the order of the zip's list.
     *
     * @throws PackageRefusedException if it is broken or too large
     */
    public void unpack(byte[] zip, Taker taker) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(bytes);
            int entries = bytes.getShort(end + 10) & 0xFFFF;
            if (entries > mostEntries) {
                throw refusal("exchange.tooManyFiles");
            } else if (entries == 0) {
                throw refusal("exchange.zipBroken");
            }
            int at = bytes.getInt(end + 16);
            long unpacked = 0;
            for (int i = 0; i < entries; i++) {
                byte[] content = content(bytes, at, mostContent - unpacked);
                unpacked += content.length;
                String name = new String(zip, at + LISTED_BYTES, length(bytes, at + 28), StandardCharsets.UTF_8);
                taker.take(name, content);
                at += LISTED_BYTES + length(bytes, at + 28) + length(bytes, at + 30) + length(bytes, at + 32);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException | DataFormatException broken) {
            throw refusal("exchange.zipBroken");
        }
    }

    /** Where the record at the end begins: a zip that was cut off lacks it. */
    private int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw refusal("exchange.zipBroken");
    }

    private byte[] content(ByteBuffer bytes, int listed, long most) throws DataFormatException {
        int local = bytes.getInt(listed + 42);
        if (bytes.getInt(listed) != LISTED
                || bytes.getInt(local) != LOCAL
                || (bytes.getShort(listed + 8) & ENCRYPTED) != 0) {
            throw refusal("exchange.zipBroken");
        }
        int from = local + LOCAL_BYTES + length(bytes, local + 26) + length(bytes, local + 28);
        int size = bytes.getInt(listed + 20);
        ByteBuffer packed = bytes.slice(from, size);
        byte[] content =
                switch (length(bytes, listed + 10)) {
                    case STORED -> stored(packed, most);
                    case DEFLATED -> inflated(packed, most);
                    default -> throw refusal("exchange.zipBroken");
                };
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != bytes.getInt(listed + 16)) {
            throw refusal("exchange.zipBroken");
        }
        return content;
    }

    private byte[] stored(ByteBuffer packed, long most) {
        if (packed.remaining() > most) {
            throw refusal(tooMuch);
        }
        byte[] content = new byte[packed.remaining()];
        packed.get(content);
        return content;
    }

    private byte[] inflated(ByteBuffer packed, long most) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw refusal("exchange.zipBroken");
                } else if (content.size() + read > most) {
                    throw refusal(tooMuch);
                }
                content.write(buffer, 0, read);
            }
            return content.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private static int length(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private PackageRefusedException refusal(String key) {
        return new PackageRefusedException(List.of(PackageFault.whole(file, key)));
    }
}
