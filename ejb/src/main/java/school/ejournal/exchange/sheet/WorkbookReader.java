package school.ejournal.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the first sheet of a workbook (XLSX) straight from its parts, counting as it goes. */
final class WorkbookReader {

    /** The most that may come out of a workbook, in bytes. */
    static final int LARGEST_CONTENT = 50_000_000;

    private static final int MOST_PARTS = 500;
    private static final int MOST_STRINGS = 500_000;
    private static final String FOLDER = "xl/";
    private static final String WORKBOOK = FOLDER + "workbook.xml";
    private static final String RELATIONS = FOLDER + "_rels/workbook.xml.rels";
    private static final String STRINGS = FOLDER + "sharedStrings.xml";
    private static final String STYLES = FOLDER + "styles.xml";
    private static final byte[] NOTHING = {};

    private final SheetFaults faults;
    private final Map<String, byte[]> parts = new HashMap<>();

    /** The part that is being read: what is wrong is told of it. */
    private String reading = WORKBOOK;

    private boolean since1904;

    WorkbookReader(SheetFaults faults) {
        this.faults = faults;
    }

    List<SheetRow> read(byte[] zip) {
        new UntrustedZip(faults.file(), LARGEST_CONTENT, MOST_PARTS, "exchange.workbookTooLarge")
                .unpack(zip, this::keep);
        if (!parts.containsKey(WORKBOOK)) {
            throw faults.refusal("exchange.notAWorkbook", 0, "");
        }
        try {
            String sheet = firstSheet();
            reading = STRINGS;
            List<String> strings = strings();
            reading = STYLES;
            CellFormats formats = new CellFormats(parts.getOrDefault(STYLES, NOTHING), since1904);
            reading = sheet;
            return new CellReader(faults, strings, formats).read(SafeXml.open(part(sheet)));
        } catch (XMLStreamException | IllegalArgumentException | ArithmeticException broken) {
            throw faults.refusal("exchange.partBroken", 0, reading);
        }
    }

    private void keep(String name, byte[] content) {
        if (name.startsWith(FOLDER) && (name.endsWith(".xml") || name.equals(RELATIONS))) {
            if (parts.put(name, content) != null) {
                throw faults.refusal("exchange.fileTwice", 0, name);
            }
        }
    }

    private byte[] part(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw faults.refusal("exchange.partMissing", 0, name);
        }
        return content;
    }

    /** The name of the part that holds the first sheet that is shown. */
    private String firstSheet() throws XMLStreamException {
        XMLStreamReader xml = SafeXml.open(part(WORKBOOK));
        String wanted = "";
        while (SafeXml.nextElement(xml)) {
            if (xml.getLocalName().equals("workbookPr")) {
                String date1904 = SafeXml.attribute(xml, "date1904");
                since1904 = date1904.equals("1") || date1904.equals("true");
            } else if (xml.getLocalName().equals("sheet") && wanted.isEmpty() && isShown(xml)) {
                wanted = relation(xml);
            }
        }
        reading = RELATIONS;
        xml = SafeXml.open(part(RELATIONS));
        while (SafeXml.nextElement(xml)) {
            if (xml.getLocalName().equals("Relationship")
                    && SafeXml.attribute(xml, "Id").equals(wanted)) {
                String target = SafeXml.attribute(xml, "Target");
                return target.startsWith("/") ? target.substring(1) : FOLDER + target;
            }
        }
        throw faults.refusal("exchange.partMissing", 0, wanted);
    }

    private static boolean isShown(XMLStreamReader xml) {
        String state = SafeXml.attribute(xml, "state");
        return state.isEmpty() || state.equals("visible");
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The texts that cells share; each may be of several runs, of which notes on how a word is said are none. */
    private List<String> strings() throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        byte[] content = parts.get(STRINGS);
        if (content == null) {
            return strings;
        }
        XMLStreamReader xml = SafeXml.open(content);
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (SafeXml.nextElement(xml)) {
            switch (xml.getLocalName()) {
                case "si" -> {
                    strings.add("");
                    text.setLength(0);
                    spoken = false;
                    if (strings.size() > MOST_STRINGS) {
                        throw faults.refusal("exchange.workbookTooLarge", 0, reading);
                    }
                }
                case "rPh" -> spoken = true;
                case "r" -> spoken = false;
                case "t" -> {
                    String part = xml.getElementText();
                    if (!spoken && !strings.isEmpty()) {
                        strings.set(strings.size() - 1, text.append(part).toString());
                    }
                }
                default -> {}
            }
        }
        return strings;
    }
}
