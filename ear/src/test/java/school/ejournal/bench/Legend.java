package school.ejournal.bench;

/** What the marks of the drawings mean. */
final class Legend {

    static final String RATES = legend(
            "one",
            "one user",
            "some",
            "8 users",
            "many",
            "32 users",
            "target",
            "to be reached by 32 users",
            "file",
            "the same bytes as a static file",
            "database",
            "the same rows from PostgreSQL alone",
            "peer",
            "best open peer on such a machine");

    static final String TIMES = legend("one", "one user", "some", "8 users", "many", "32 users", "target", "wanted");

    static final String EFFORTS = legend("server", "server", "postgres", "PostgreSQL");

    static final String CEILINGS =
            "<p class=\"soft\">PostgreSQL: what the product says to it for one request was listened to, and pgbench says"
                    + " the same. Static file: the answer as it travels, from a file, by the same server.</p>\n";

    private Legend() {}

    private static String legend(String... stylesAndTexts) {
        StringBuilder html = new StringBuilder("<p class=\"legend\">");
        for (int i = 0; i < stylesAndTexts.length; i += 2) {
            html.append("<span><i class=\"")
                    .append(stylesAndTexts[i])
                    .append("\"></i>")
                    .append(Html.text(stylesAndTexts[i + 1]))
                    .append("</span> ");
        }
        return html.append("</p>\n").toString();
    }
}
