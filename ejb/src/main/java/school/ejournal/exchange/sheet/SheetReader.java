package school.ejournal.exchange.sheet;

import java.util.List;
import school.ejournal.exchange.PackageRefusedException;
import school.ejournal.exchange.UploadedFile;

/**
 * Reads a sheet without trusting it (EX-08): what kind of file it is, its first bytes say and not its name; it is read in
 * memory, and no further than its limits.
 */
public final class SheetReader {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_WORKBOOK = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};

    private SheetReader() {}

    /**
     * The rows of a workbook (its first sheet) or of a text with separators.
     *
     * @throws PackageRefusedException if its form is broken; the place is named
     */
    public static Sheet read(UploadedFile file) {
        SheetFaults faults = new SheetFaults(file.name());
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw faults.refusal("exchange.emptyFile", 0, "");
        } else if (bytes.length > UploadedFile.LARGEST) {
            throw faults.refusal("exchange.sheetTooLarge", 0, "");
        } else if (begins(bytes, OLD_WORKBOOK)) {
            throw faults.refusal("exchange.oldWorkbook", 0, "");
        } else if (begins(bytes, PDF)) {
            throw faults.refusal("exchange.notASheet", 0, "");
        }
        List<SheetRow> rows =
                begins(bytes, ZIP) ? new WorkbookReader(faults).read(bytes) : new TextReader(faults).read(bytes);
        faults.refuse();
        List<SheetRow> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw faults.refusal("exchange.emptyFile", 0, "");
        }
        return new Sheet(file.name(), filled);
    }

    private static boolean begins(byte[] bytes, int[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
