package school.ejournal.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts letters into words, plain and as simple HTML (MS-07): given names of the own children, subjects, marks, absences;
 * no reasons, no texts of remarks.
 */
final class LetterWriter {

    private static final String DIARY = "/family/diary.xhtml";
    private static final String MESSAGES = "/family/messages.xhtml";

    /** Where one says how one wants to be written to. */
    static final String PREFERENCES = "/family/letters.xhtml";

    private final Letter letter;
    private final String url;
    private final NoticeWords words;

    private LetterWriter(Letter letter, String url) {
        this.letter = letter;
        this.url = url;
        this.words = NoticeWords.in(letter.language());
    }

    /**
     * A letter in the language of its reader.
     *
     * @param url where people reach the product, without a slash at the end
     */
    static LetterText write(Letter letter, String url) {
        LetterWriter writer = new LetterWriter(letter, url);
        return letter.isCode() ? writer.code() : writer.notices();
    }

    private LetterText code() {
        String subject = words.get("code.subject", letter.school());
        List<String> lines = List.of(
                words.get("code.lead", letter.school()), words.get("code.code", letter.code()), words.get("code.foot"));
        StringBuilder html = new StringBuilder();
        lines.forEach(line -> html.append(paragraph(line)));
        return new LetterText(subject, String.join("\n\n", lines) + "\n", page(html.toString()));
    }

    private LetterText notices() {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        byChild().values().forEach(ofChild -> write(ofChild, plain, html));
        boolean remarked = letter.notices().stream().anyMatch(one -> one.subject() == NoticeSubject.REMARK);
        String read = words.get(remarked ? "letter.readRemark" : "letter.read");
        String why = words.get("letter.why", letter.school());
        plain.append(read).append(' ').append(url).append(MESSAGES).append("\n\n");
        plain.append("-- \n").append(why).append('\n');
        plain.append(words.get("letter.change"))
                .append(' ')
                .append(url)
                .append(PREFERENCES)
                .append('\n');
        html.append("<p>").append(link(MESSAGES, read)).append("</p>");
        html.append("<p style=\"color:#586072;font-size:13px\">")
                .append(escaped(why))
                .append("<br>");
        html.append(link(PREFERENCES, words.get("letter.change"))).append("</p>");
        return new LetterText(subject(), plain.toString(), page(html.toString()));
    }

    private String subject() {
        int count = letter.notices().size();
        String key = letter.kind().equals(Rhythm.DIGEST.word()) ? "letter.digest" : "letter.subject";
        return words.get(key, letter.school(), count);
    }

    private Map<Long, List<NoticeRow>> byChild() {
        Map<Long, List<NoticeRow>> byChild = new LinkedHashMap<>();
        letter.notices().forEach(one -> byChild.computeIfAbsent(one.studentId(), any -> new ArrayList<>())
                .add(one));
        return byChild;
    }

    private void write(List<NoticeRow> ofChild, StringBuilder plain, StringBuilder html) {
        NoticeRow first = ofChild.get(0);
        String diary = DIARY + "?student=" + first.studentId();
        plain.append(first.student()).append('\n');
        html.append("<h2 style=\"font-size:17px;margin:16px 0 8px\">")
                .append(link(diary, first.student()))
                .append("</h2><table style=\"border-collapse:collapse;width:100%\">");
        for (NoticeRow one : ofChild) {
            plain.append("- ")
                    .append(one.course())
                    .append(": ")
                    .append(words.what(one))
                    .append(" (")
                    .append(words.when(one))
                    .append(")\n");
            html.append("<tr>")
                    .append(cell("<b>" + escaped(one.course()) + "</b><br>" + soft(words.when(one))))
                    .append(cell(escaped(words.what(one))))
                    .append("</tr>");
        }
        plain.append('\n');
        html.append("</table>");
    }

    private static String cell(String html) {
        return "<td style=\"padding:8px 12px 8px 0;border-bottom:1px solid #e4e7ee;vertical-align:top\">" + html
                + "</td>";
    }

    private static String soft(String text) {
        return "<span style=\"color:#586072;font-size:13px\">" + escaped(text) + "</span>";
    }

    private String link(String path, String text) {
        return "<a style=\"color:#2a54cf\" href=\"" + escaped(url + path) + "\">" + escaped(text) + "</a>";
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private String page(String body) {
        return "<!DOCTYPE html><html lang=\"" + letter.language()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"></head>"
                + "<body style=\"margin:0;padding:16px;max-width:560px;font:15px/1.45 sans-serif;color:#1d2433;"
                + "background:#fff\">" + body + "</body></html>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
