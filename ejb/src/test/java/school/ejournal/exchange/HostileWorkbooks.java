package school.ejournal.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static school.ejournal.exchange.WorkbookFixture.RELATIONS;
import static school.ejournal.exchange.WorkbookFixture.SHEET;
import static school.ejournal.exchange.WorkbookFixture.STRINGS;
import static school.ejournal.exchange.WorkbookFixture.STYLES;
import static school.ejournal.exchange.WorkbookFixture.WORKBOOK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Workbooks that no school should have sent. */
final class HostileWorkbooks {

    private static final List<String> PARTS = List.of(WORKBOOK, RELATIONS, STRINGS, STYLES, SHEET);

    private static final String LAUGHS = """
            <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
            """;
    private static final String FILE = "<!DOCTYPE x [<!ENTITY h SYSTEM \"file:///etc/passwd\">]>\n";
    private static final String ADDRESS = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">\n";
    private static final String PARAMETER = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>\n";

    private HostileWorkbooks() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        for (String part : PARTS) {
            documentTypes(all, part);
            all.add(book(part + " that is no XML", good().part(part, "{}")));
            all.add(book(part + " that ends early", cut(part)));
            all.add(book(
                    part + " in another encoding than it says",
                    good().part(part, good().text(part).getBytes(UTF_16))));
        }
        for (String part : List.of(WORKBOOK, RELATIONS, SHEET)) {
            all.add(book("without " + part, good().without(part)));
        }
        truncated(all);
        bombs(all);
        cells(all);
        all.add(book("an empty sheet", WorkbookFixture.of("")));
        all.add(book("only headings elsewhere", WorkbookFixture.of("<row><c t=\"s\"><v>0</v></c></row>")));
        all.add(book("no sheet", good().part(WORKBOOK, "<workbook><sheets/></workbook>")));
        all.add(book(
                "a sheet outside of the workbook",
                good().part(
                                RELATIONS,
                                good().text(RELATIONS).replace("worksheets/sheet1.xml", "../../../etc/passwd"))));
        all.add(book(
                "a sheet at an address",
                good().part(
                                RELATIONS,
                                good().text(RELATIONS).replace("worksheets/sheet1.xml", "http://127.0.0.1:9/x"))));
        return all;
    }

    private static WorkbookFixture good() {
        return WorkbookFixture.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    }

    private static void documentTypes(List<HostileFile> all, String part) {
        for (String type : List.of(LAUGHS, FILE, ADDRESS, PARAMETER)) {
            String with = good().text(part).replaceFirst("\n", "\n" + type.replace("\\", "\\\\"));
            String use = type.equals(LAUGHS) || type.equals(FILE)
                    ? with.replaceFirst("(<\\w+[^>/?!]*>)(?!.*]>)", "$1&h;")
                    : with;
            all.add(book(part + " with a document type " + type.length(), good().part(part, use)));
        }
    }

    private static WorkbookFixture cut(String part) {
        String text = good().text(part);
        return good().part(part, text.substring(0, text.length() - 4));
    }

    private static void truncated(List<HostileFile> all) {
        byte[] whole = good().zip();
        for (int i = 1; i <= 20; i++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * i / 21);
            all.add(new HostileFile("cut off after " + cut.length + " bytes", "list.xlsx", cut));
        }
        for (int i = 40; i < 240; i += 20) {
            byte[] bent = whole.clone();
            Arrays.fill(bent, i, i + 12, (byte) 0xEE);
            all.add(new HostileFile("bent at byte " + i, "list.xlsx", bent));
        }
    }

    private static void bombs(List<HostileFile> all) {
        all.add(book("a bomb of one part", good().part(SHEET, new byte[60_000_000])));
        all.add(book("a bomb beside the sheet", good().part("xl/media/a.bin", new byte[60_000_000])));
        WorkbookFixture parts = good();
        for (int i = 0; i < 600; i++) {
            parts.part("xl/media/" + i, new byte[1]);
        }
        all.add(book("600 parts", parts));
        all.add(new HostileFile(
                "a zip of no workbook", "list.xlsx", PackageFixture.roster().zip()));
        WorkbookFixture nested = good().without(SHEET).part("xl/worksheets/sheet1.zip", good().zip());
        all.add(book("a zip within", nested));
        all.add(book("a zip as the sheet", good().part(SHEET, good().zip())));
    }

    private static void cells(List<HostileFile> all) {
        List<String> rows = List.of(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>x</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999999</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(100_000) + "</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>NaN</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"nothing\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>",
                "<row r=\"2\"/><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"/>",
                "<row r=\"-5\"><c><v>1</v></c></row>",
                "<row r=\"99999999999999999999\"><c><v>1</v></c></row>",
                "<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>",
                "<row><c><v>1</v></c></row>".repeat(10_001),
                "<row><c><f>1+1</f><v>2</v></c></row>",
                "<row><c t=\"str\"><v>=1+1</v></c></row>",
                "<row><c t=\"inlineStr\"><is><t>@SUM(A1)</t></is></c></row>",
                "<row><c t=\"str\"><v>" + "а".repeat(1_001) + "</v></c></row>",
                "<row><c>" + "<x>".repeat(200_000) + "</x>".repeat(200_000) + "</c></row>",
                "<row><c " + attributes() + "/></row>",
                "<row><c t=\"str\"><v>a&#1;</v></c></row>",
                "<row><c t=\"str\"><v>a\u0085b</v></c></row>");
        for (int i = 0; i < rows.size(); i++) {
            all.add(book("cells " + i, WorkbookFixture.of(rows.get(i))));
        }
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        return attributes.toString();
    }

    private static HostileFile book(String what, WorkbookFixture book) {
        return new HostileFile(what, "list.xlsx", book.zip());
    }
}
