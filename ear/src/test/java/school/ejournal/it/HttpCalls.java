package school.ejournal.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import school.ejournal.access.AccessMatrix.Line;
import school.ejournal.access.AccessSchool;
import school.ejournal.access.Outcome;
import school.ejournal.access.Subject;
import school.ejournal.it.Client.Reply;

/** How each operation of the matrix is asked for over HTTP, and what the answer means. */
final class HttpCalls {

    private interface Call {
        Reply by(Client client, Subject subject, String relation);
    }

    private final AccessSchool school;
    private final Map<String, Call> calls = new HashMap<>();

    HttpCalls(AccessSchool school) {
        this.school = school;
        sessions();
        pages();
        remarks();
        messages();
        absences();
        changes();
        corrections();
        checks();
        office();
    }

    Reply ask(Line line, Client client, Subject subject) {
        return line.operation().startsWith("/")
                ? client.get(line.operation() + query(line.operation(), line.relation()))
                : Objects.requireNonNull(calls.get(line.operation()), line.operation())
                        .by(client, subject, line.relation());
    }

    static Outcome outcome(Reply reply) {
        int status = reply.status();
        String to = reply.raw().headers().firstValue("Location").orElse("");
        if (status == 401 || status == 403 || to.contains("/login.xhtml")) {
            return Outcome.DENY;
        } else if (status == 404) {
            return Outcome.NOTFOUND;
        } else if (status == 409 && reply.body().contains("locked")) {
            return Outcome.LOCKED;
        } else if (status == 200 && reply.body().startsWith("{\"results\":[{\"opId\"")) {
            return edited(reply);
        }
        return status < 400 ? Outcome.ALLOW : Outcome.FAILED;
    }

    private static Outcome edited(Reply reply) {
        String status = reply.json().getJsonArray("results").getJsonObject(0).getString("status");
        return switch (status) {
            case "saved", "unchanged" -> Outcome.ALLOW;
            case "locked" -> Outcome.LOCKED;
            default -> Outcome.FAILED;
        };
    }

    private String query(String page, String relation) {
        if (relation.startsWith("the ") || relation.startsWith("everybody")) {
            return "";
        }
        return "?" + parameter(page) + "=" + school.id(relation);
    }

    private static String parameter(String page) {
        if (page.startsWith("/family/")) {
            return "student";
        }
        return switch (page) {
            case "/journal/deadline.xhtml" -> "work";
            case "/journal/adjust.xhtml" -> "group";
            case "/journal/brought.xhtml" -> "student";
            default -> "id";
        };
    }

    private void sessions() {
        calls.put("POST /api/session", (client, subject, to) -> entering(subject));
        calls.put("GET /api/session", (client, subject, to) -> client.get("/api/session"));
        calls.put("DELETE /api/session", (client, subject, to) -> leaving(client, subject));
        calls.put("GET /api/openapi.json", (client, subject, to) -> client.get("/api/openapi.json"));
        calls.put("GET /api/search", (client, subject, to) -> client.get("/api/search?q=5"));
    }

    private Reply entering(Subject subject) {
        return new Client(Product.running().url()).signIn(school.login(subject), Product.PASSWORD);
    }

    /** By a session of its own: the subject's is wanted further on. */
    private Reply leaving(Client client, Subject subject) {
        boolean signsIn = subject != Subject.ANONYMOUS && subject != Subject.FORMER;
        return (signsIn ? Client.signedIn(school.login(subject)) : client).send("DELETE", "/api/session", null);
    }

    private void pages() {
        calls.put("GET /api/pages", (client, subject, to) -> client.get("/api/pages"));
        calls.put("GET /api/pages/{id}", (client, subject, to) -> client.get("/api/pages/" + school.id(to)));
        calls.put(
                "PATCH /api/pages/{id}/cells",
                (client, subject, to) -> client.edit(
                        school.pageOf(to),
                        UUID.randomUUID(),
                        school.id("own child"),
                        school.id(to),
                        "5",
                        school.versionOf(to)));
        calls.put(
                "PUT /api/lessons/{id}",
                (client, subject, to) -> client.send(
                        "PUT",
                        "/api/lessons/" + school.id(to),
                        "{\"topic\":\"Access\",\"homework\":\"\",\"expectedVersion\":" + school.noteVersionOf(to)
                                + "}"));
        calls.put(
                "PUT /api/lessons/{id}/attendance",
                (client, subject, to) -> client.send(
                        "PUT",
                        "/api/lessons/" + school.id(to) + "/attendance",
                        "{\"opId\":\"" + UUID.randomUUID() + "\"}"));
        calls.put(
                "GET /api/lessons/{id}/advice",
                (client, subject, to) -> client.get("/api/lessons/" + school.id(to) + "/advice"));
        works();
        calls.put("GET /api/diary", (client, subject, to) -> client.get("/api/diary?student=" + school.id(to)));
    }

    private void works() {
        String note = "{\"type\":" + school.id("own kind of work") + ",\"title\":\"Access\",\"expectedVersion\":";
        calls.put(
                "PUT /api/lessons/{id}/work",
                (client, subject, to) -> client.send(
                        "PUT", "/api/lessons/" + school.id(to) + "/work", note + school.workVersionOf(to) + "}"));
        calls.put(
                "POST /api/lessons/{id}/works",
                (client, subject, to) -> client.send("POST", "/api/lessons/" + school.id(to) + "/works", note + "0}"));
        calls.put(
                "PUT /api/lessons/{id}/works/{work}",
                (client, subject, to) -> client.send(
                        "PUT",
                        "/api/lessons/" + school.id(to) + "/works/" + school.workOf(to),
                        note + "0,\"annulled\":true}"));
        calls.put("GET /api/imports/step", (client, subject, to) -> client.get("/api/imports/step"));
        calls.put("GET /api/work-types", (client, subject, to) -> client.get("/api/work-types"));
    }

    private void remarks() {
        calls.put("GET /api/remarks", (client, subject, to) -> client.get("/api/remarks?lesson=" + school.id(to)));
        calls.put(
                "POST /api/remarks",
                (client, subject, to) ->
                        client.send("POST", "/api/remarks", remark("\"lesson\":" + school.id(to) + ",\"text\"")));
        calls.put(
                "PUT /api/remarks/{id}",
                (client, subject, to) ->
                        client.send("PUT", "/api/remarks/" + school.id(to), remark("\"expectedVersion\":1,\"text\"")));
        calls.put(
                "POST /api/remarks/{id}/annulment",
                (client, subject, to) -> client.send(
                        "POST",
                        "/api/remarks/" + school.id(to) + "/annulment",
                        remark("\"expectedVersion\":1,\"reason\"")));
    }

    private void messages() {
        calls.put("GET /api/messages", (client, subject, to) -> client.get("/api/messages"));
        calls.put("GET /api/messages/unread", (client, subject, to) -> client.get("/api/messages/unread"));
        calls.put(
                "POST /api/messages/read",
                (client, subject, to) -> client.send("POST", "/api/messages/read", "{\"ids\":[1]}"));
        calls.put(
                "GET /api/information-choices",
                (client, subject, to) -> client.get("/api/information-choices?student=" + school.id(to)));
        calls.put(
                "POST /api/information-choices",
                (client, subject, to) -> client.send(
                        "POST",
                        "/api/information-choices",
                        "{\"guardian\":%d,\"student\":%d,\"form\":\"electronic\",\"since\":\"2020-01-06\"}"
                                .formatted(school.guardianOf(to), school.id(to))));
    }

    private static String remark(String members) {
        return "{" + members + ":\"Access\",\"opId\":\"" + UUID.randomUUID() + "\"}";
    }

    private void absences() {
        calls.put(
                "GET /api/lessons/{id}/contradictions",
                (client, subject, to) -> client.get("/api/lessons/" + school.id(to) + "/contradictions"));
        calls.put(
                "GET /api/absences/classes/{id}",
                (client, subject, to) -> client.get("/api/absences/classes/" + school.id(to) + "?from=" + school.today()
                        + "&to=" + school.today()));
        calls.put(
                "POST /api/absences/reasons",
                (client, subject, to) -> client.send(
                        "POST",
                        "/api/absences/reasons",
                        Json.createObjectBuilder()
                                .add("opId", UUID.randomUUID().toString())
                                .add("student", school.id(to))
                                .add("starts", school.today().toString())
                                .add("ends", school.today().toString())
                                .add("reason", "ill")
                                .build()
                                .toString()));
        calls.put(
                "POST /api/absences/reasons/{id}/annulment",
                (client, subject, to) -> client.send(
                        "POST",
                        "/api/absences/reasons/" + school.id(to) + "/annulment",
                        "{\"opId\":\"" + UUID.randomUUID() + "\",\"why\":\"Access\"}"));
        notes();
    }

    private void notes() {
        calls.put(
                "POST /api/absences/notes/{id}/acceptance",
                (client, subject, to) -> client.send(
                        "POST",
                        "/api/absences/notes/" + school.id(to) + "/acceptance",
                        "{\"opId\":\"" + UUID.randomUUID() + "\",\"starts\":\"" + school.today() + "\",\"ends\":\""
                                + school.today() + "\",\"reason\":\"ill\"}"));
        calls.put(
                "POST /api/absences/notes/{id}/refusal",
                (client, subject, to) -> client.send(
                        "POST", "/api/absences/notes/" + school.id(to) + "/refusal", "{\"answer\":\"Access\"}"));
        calls.put(
                "GET /api/absences/notes/{id}/attachment",
                (client, subject, to) -> client.get("/api/absences/notes/" + school.id(to) + "/attachment"));
        calls.put("POST /api/diary/visits", (client, subject, to) -> visit(client, to));
    }

    private Reply visit(Client client, String child) {
        return client.send(
                "POST",
                "/api/diary/visits",
                "{\"student\":" + school.id(child) + ",\"readAt\":\"2020-01-06T12:00:00Z\"}");
    }

    private void changes() {
        calls.put(
                "GET /api/pages/{id}/changes",
                (client, subject, to) -> client.get("/api/pages/" + school.id(to) + "/changes?since=0"));
        calls.put(
                "GET /api/pages/{id}/events",
                (client, subject, to) -> client.knock("/api/pages/" + school.id(to) + "/events"));
    }

    private void corrections() {
        calls.put(
                "GET /api/pages/{id}/cells/{column}/{student}/history",
                (client, subject, to) -> client.get("/api/pages/" + school.id(to) + "/cells/" + school.id("own lesson")
                        + "/" + school.id("own child") + "/history"));
        calls.put("GET /api/corrections", (client, subject, to) -> client.get("/api/corrections"));
        calls.put("POST /api/corrections", (client, subject, to) -> ask(client, to));
        calls.put("POST /api/corrections/topics", (client, subject, to) -> ask(client, "topics", "topic", to));
        calls.put("POST /api/corrections/homework", (client, subject, to) -> ask(client, "homework", "homework", to));
        for (String past : List.of("/history", "/homework/history")) {
            calls.put(
                    "GET /api/lessons/{id}" + past,
                    (client, subject, to) -> client.get("/api/lessons/" + school.id(to) + past));
        }
        for (String verb : List.of("approve", "refuse", "withdraw")) {
            calls.put(
                    "POST /api/corrections/{id}/" + verb,
                    (client, subject, to) -> client.send(
                            "POST",
                            "/api/corrections/" + (to.startsWith("own") ? waiting() : school.id(to)) + "/" + verb,
                            "{\"note\":\"Access\"}"));
        }
    }

    private Reply ask(Client client, String path, String text, String lesson) {
        return client.send(
                "POST",
                "/api/corrections/" + path,
                Json.createObjectBuilder()
                        .add("opId", UUID.randomUUID().toString())
                        .add("lesson", school.id(lesson))
                        .add(text, "Access")
                        .add("expectedVersion", school.noteVersionOf(lesson))
                        .add("reason", "Access")
                        .build()
                        .toString());
    }

    private Reply ask(Client client, String lesson) {
        return client.send(
                "POST",
                "/api/corrections",
                Json.createObjectBuilder()
                        .add("opId", UUID.randomUUID().toString())
                        .add("page", school.pageOf(lesson))
                        .add("lesson", school.id(lesson))
                        .add("student", school.id("own child"))
                        .add("text", otherText(lesson))
                        .add("expectedVersion", version(lesson))
                        .add("reason", "Access")
                        .build()
                        .toString());
    }

    /** The version that the cell has by now: approving changes it. */
    private int version(String lesson) {
        return lesson.contains("own ")
                ? Pages.version(pageOf(lesson), school.id("own child"), school.id(lesson))
                : school.versionOf(lesson);
    }

    /** Marks that do not stand in the cell by now. */
    private String otherText(String lesson) {
        boolean own = lesson.contains("own ");
        return own
                        && Pages.text(pageOf(lesson), school.id("own child"), school.id(lesson))
                                .equals("5/4")
                ? "4/5"
                : "5/4";
    }

    private JsonObject pageOf(String lesson) {
        return teacher().get("/api/pages/" + school.pageOf(lesson)).json();
    }

    /** A correction of the teacher's that waits; a fresh one where the last was decided. */
    private long waiting() {
        String lesson = "old lesson of the own page";
        return teacher().get("/api/corrections").array().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("state").equals("asked") && !one.isNull("student"))
                .filter(one -> one.getJsonNumber("lesson").longValue() == school.id(lesson))
                .findFirst()
                .orElseGet(() -> ask(teacher(), lesson).json())
                .getJsonNumber("id")
                .longValue();
    }

    private Client teacher() {
        return Client.signedIn(school.login(Subject.TEACHER));
    }

    private void checks() {
        calls.put(
                "GET /api/pages/{id}/checks",
                (client, subject, to) -> client.get("/api/pages/" + school.id(to) + "/checks"));
        calls.put(
                "POST /api/pages/{id}/checks",
                (client, subject, to) ->
                        client.send("POST", "/api/pages/" + school.id(to) + "/checks", remark("\"text\"")));
        calls.put(
                "PUT /api/checks/{id}",
                (client, subject, to) -> client.send(
                        "PUT",
                        "/api/checks/" + school.id(to),
                        "{\"state\":\"" + (to.startsWith("mended") ? "accepted" : "mended") + "\",\"text\":\"\"}"));
    }

    private void office() {
        calls.put(
                "POST /api/jobs/term-archive",
                (client, subject, to) -> client.send(
                        "POST",
                        "/api/jobs/term-archive",
                        Json.createObjectBuilder()
                                .add("term", school.id(to))
                                .build()
                                .toString()));
        calls.put(
                "POST /api/jobs/{id}/restart",
                (client, subject, to) -> client.send("POST", "/api/jobs/" + school.id(to) + "/restart", "{}"));
        calls.put("GET /api/jobs/{id}", (client, subject, to) -> client.get("/api/jobs/" + school.id(to)));
        calls.put("GET /api/archives", (client, subject, to) -> client.get("/api/archives"));
        calls.put(
                "GET /api/archives/{id}/manifest.json",
                (client, subject, to) -> client.get("/api/archives/" + school.id(to) + "/manifest.json"));
        calls.put(
                "GET /api/archives/{id}/files/{name}",
                (client, subject, to) -> client.get("/api/archives/" + school.id(to) + "/files/manifest.json"));
    }
}
