package school.ejournal.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet of a workbook. */
final class CellReader {

    private static final int LETTERS = 26;

    private final SheetFaults faults;
    private final List<String> strings;
    private final CellFormats formats;
    private final List<SheetRow> rows = new ArrayList<>();
    private List<String> values = new ArrayList<>();
    private long number;

    /** The column that a cell without a reference stands in. */
    private int next;

    CellReader(SheetFaults faults, List<String> strings, CellFormats formats) {
        this.faults = faults;
        this.strings = strings;
        this.formats = formats;
    }

    List<SheetRow> read(XMLStreamReader xml) throws XMLStreamException {
        while (SafeXml.nextElement(xml)) {
            if (xml.getLocalName().equals("row")) {
                endRow();
                next = 0;
                number = numbered(SafeXml.attribute(xml, "r"));
            } else if (xml.getLocalName().equals("c")) {
                readCell(xml);
            }
        }
        endRow();
        return rows;
    }

    private long numbered(String given) {
        long next = given.isEmpty() ? number + 1 : given.matches("[0-9]{1,7}") ? Long.parseLong(given) : -1;
        if (next <= number) {
            throw faults.refusal("exchange.rowsOutOfOrder", number, given);
        }
        return next;
    }

    private void endRow() {
        if (!values.isEmpty()) {
            rows.add(new SheetRow(number, values));
            values = new ArrayList<>();
            if (rows.size() > SheetFaults.MOST_ROWS) {
                throw faults.refusal("exchange.tooManySheetRows", number, "");
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        int column = column(SafeXml.attribute(xml, "r"));
        next = column + 1;
        String type = SafeXml.attribute(xml, "t");
        String style = SafeXml.attribute(xml, "s");
        StringBuilder raw = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (name.equals("f")) {
                        faults.note("exchange.formulaCell", number, column, xml.getElementText());
                    } else if (name.equals("v") || name.equals("t")) {
                        raw.append(xml.getElementText());
                    } else {
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("it ends within a cell");
                default -> {}
            }
        }
        String value = text(type, style, raw.toString(), column);
        if (!value.isEmpty()) {
            put(column, value);
        }
    }

    private String text(String type, String style, String raw, int column) {
        if (raw.isEmpty()) {
            return "";
        }
        try {
            return switch (type) {
                case "s" -> strings.get(Integer.parseInt(raw)).strip();
                case "inlineStr", "str" -> raw.strip();
                case "b" -> raw;
                case "d" -> raw.length() > 10 ? raw.substring(0, 10) : raw;
                case "", "n" -> formats.shown(raw.strip(), style);
                default -> throw new IllegalArgumentException(type);
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            faults.note("exchange.brokenCell", number, column, raw);
            return "";
        }
    }

    private void put(int column, String value) {
        while (values.size() <= column) {
            values.add("");
        }
        values.set(column, value);
        faults.look(value, number, column);
    }

    /** The column of a reference like {@code AB12}, the next one where there is none. */
    private int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = column * LETTERS + reference.charAt(letters) - 'A' + 1;
            letters++;
            check(column, reference);
        }
        return letters == 0 ? check(next, reference) : column - 1;
    }

    private int check(int column, String reference) {
        if (column > SheetFaults.MOST_COLUMNS) {
            throw faults.refusal("exchange.tooManyColumns", number, reference);
        }
        return column;
    }
}
