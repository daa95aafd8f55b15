package school.ejournal.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the numbers of a workbook are shown: which of them are dates. */
final class CellFormats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final Map<String, String> codes = new HashMap<>();
    private final List<String> ofStyles = new ArrayList<>();
    private final boolean since1904;

    CellFormats(byte[] styles, boolean since1904) throws XMLStreamException {
        this.since1904 = since1904;
        if (styles.length > 0) {
            read(SafeXml.open(styles));
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean ofCells = false;
        while (SafeXml.nextElement(xml)) {
            switch (xml.getLocalName()) {
                case "numFmt" -> codes.put(SafeXml.attribute(xml, "numFmtId"), SafeXml.attribute(xml, "formatCode"));
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        ofStyles.add(SafeXml.attribute(xml, "numFmtId"));
                    }
                }
                default -> {}
            }
        }
    }

    /** A number as the sheet shows it: a date of the school's form, or its digits without an exponent. */
    String shown(String number, String style) {
        BigDecimal value = new BigDecimal(number);
        if (value.precision() > SheetFaults.MOST_COLUMNS || Math.abs((long) value.scale()) > SheetFaults.MOST_COLUMNS) {
            throw new NumberFormatException(number);
        }
        if (isDate(style) && value.signum() > 0 && value.compareTo(LAST_DAY) < 0) {
            long days = value.setScale(0, RoundingMode.DOWN).longValueExact();
            return DATE.format((since1904 ? FIRST_DAY_OF_1904 : FIRST_DAY).plusDays(days));
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private boolean isDate(String style) {
        int index = style.matches("[0-9]{1,5}") ? Integer.parseInt(style) : 0;
        String format = index < ofStyles.size() ? ofStyles.get(index) : "";
        String code = codes.get(format);
        if (code != null) {
            // what stands in quotes, in brackets or behind a backslash is shown as it is
            return code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").matches("(?i).*[dy].*");
        }
        int known = format.matches("[0-9]{1,5}") ? Integer.parseInt(format) : 0;
        return (known >= 14 && known <= 17)
                || known == 22
                || (known >= 27 && known <= 36)
                || (known >= 50 && known <= 58);
    }
}
