package school.ejournal.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook by its parts, as a program that writes sheets makes it; tests change what they are about. */
public final class WorkbookFixture {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String STYLES = "xl/styles.xml";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WorkbookFixture() {}

    /** With the rows of the first sheet as the inner of {@code sheetData}. */
    public static WorkbookFixture of(String rows) {
        return new WorkbookFixture()
                .part("[Content_Types].xml", HEAD + "<Types/>")
                .part(
                        WORKBOOK,
                        HEAD
                                + "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Лист1\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        RELATIONS,
                        HEAD
                                + "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .part(
                        STYLES,
                        HEAD + "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .part(STRINGS, HEAD + "<sst><si><t>Фамилия</t></si><si><r><t>Аб</t></r><r><t>рамов</t></r></si></sst>")
                .part(SHEET, HEAD + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** With texts in its cells. */
    public static WorkbookFixture table(List<List<String>> rows) {
        StringBuilder cells = new StringBuilder();
        for (List<String> row : rows) {
            cells.append("<row>");
            row.forEach(value -> cells.append("<c t=\"inlineStr\"><is><t>")
                    .append(value.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</t></is></c>"));
            cells.append("</row>");
        }
        return of(cells.toString());
    }

    public WorkbookFixture part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WorkbookFixture part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public WorkbookFixture without(String name) {
        parts.remove(name);
        return this;
    }

    public String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
