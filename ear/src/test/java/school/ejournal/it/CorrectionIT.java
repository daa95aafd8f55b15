package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.it.Client.Reply;

/** Correcting what is closed: asked for, decided by another person, kept in the cell's history and in the chain. */
class CorrectionIT {

    private final Client teacher = Client.signedIn("teacher1");
    private final Client deputy = Client.signedIn("deputy");
    private final Client coordinator = Client.signedIn("coordinator");
    private final ClosedPage old = ClosedPage.pastTheWindow(teacher);

    @Test
    @DisplayName("JR-11, CR-04 A closed cell is changed by a correction, and its history tells who, when, why")
    void whatIsApprovedStandsInTheJournalAndInTheHistory() throws Exception {
        ClosedPage.Cell cell = old.cell(0);
        assertThat(typed(cell).getString("status")).isEqualTo("locked");
        assertThat(typed(cell).getString("rule")).isEqualTo("JR-11");

        long id = asked(cell, "Перепутал строки").getJsonNumber("id").longValue();
        Reply approved = decide(deputy, id, "approve", "Согласовано");

        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.json().getString("state")).isEqualTo("approved");
        assertThat(cell.now().text()).isEqualTo(cell.other());
        JsonObject latest = history(teacher, cell).get(0);
        assertThat(latest.getString("was")).isEqualTo(cell.text());
        assertThat(latest.getString("now")).isEqualTo(cell.other());
        assertThat(latest.getInt("version")).isEqualTo(cell.version() + 1);
        assertThat(latest.getString("reason")).isEqualTo("Перепутал строки");
        assertThat(latest.getString("approvedBy")).isNotBlank().isNotEqualTo(latest.getString("author"));
        assertThat(history(teacher, cell)).hasSize(cell.version() + 1);
        assertThat(VerifyIT.chainOf(cell.page())).isZero();
    }

    @Test
    @DisplayName("CR-06 The chain keeps a digest of the reason and not the reason")
    void theReasonIsNotInTheChain() throws Exception {
        ClosedPage.Cell cell = old.cell(1);
        long id = asked(cell, "Иванов сказал правду").getJsonNumber("id").longValue();
        decide(coordinator, id, "approve", "");

        String payload = Rows.text(
                "select payload from page_record where page_id = " + cell.page() + " order by seq desc limit 1");
        assertThat(payload)
                .doesNotContain("Иванов")
                .contains("\"correction\":" + id)
                .contains("\"approvedBy\":")
                .containsPattern("\"reason\":\"[0-9a-f]{64}\"");
    }

    @Test
    @DisplayName("CR-03 A refusal leaves the journal as it is and says why")
    void whatIsRefusedChangesNothing() {
        ClosedPage.Cell cell = old.cell(2);
        long id = asked(cell, "Показалось").getJsonNumber("id").longValue();

        assertThat(decide(deputy, id, "refuse", " ").status()).isEqualTo(409);
        Reply refused = decide(deputy, id, "refuse", "Нет работы");

        assertThat(refused.json().getString("state")).isEqualTo("refused");
        assertThat(cell.now()).isEqualTo(cell);
        JsonObject seen = own(id);
        assertThat(seen.getString("state")).isEqualTo("refused");
        assertThat(seen.getJsonObject("decision").getString("note")).isEqualTo("Нет работы");
        assertThat(decide(deputy, id, "approve", "").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("CR-03 Of two who decide at once one decides")
    void twoDeputiesAtOnceDecideOnce() throws Exception {
        ClosedPage.Cell cell = old.cell(3);
        long id = asked(cell, "Описка").getJsonNumber("id").longValue();
        CyclicBarrier together = new CyclicBarrier(2);

        List<CompletableFuture<Integer>> deciding = Stream.of(deputy, coordinator)
                .map(client -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return decide(client, id, "approve", "").status();
                }))
                .toList();

        assertThat(deciding.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        assertThat(cell.now().version()).isEqualTo(cell.version() + 1);
        assertThat(VerifyIT.chainOf(cell.page())).isZero();
    }

    @Test
    @DisplayName("CR-04 A cell that changed meanwhile is left alone, and both values are shown")
    void aStaleCorrectionIsNotApplied() throws Exception {
        ClosedPage.Cell cell = old.cell(4);
        long id = asked(cell, "Описка").getJsonNumber("id").longValue();
        changeByExtension(cell, "3");

        Reply stale = decide(deputy, id, "approve", "");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getJsonObject("current").getString("text")).isEqualTo("3");
        assertThat(own(id).getString("wanted")).isEqualTo(cell.other());
        assertThat(own(id).getString("now")).isEqualTo("3");
        assertThat(own(id).getString("state")).isEqualTo("asked");
        assertThat(cell.now().text()).isEqualTo("3");
    }

    @Test
    @DisplayName("CR-02 One request waits for a cell, the same one sent again asks once, and the asker takes it back")
    void askingIsSafeToRepeat() {
        ClosedPage.Cell cell = old.cell(5);
        UUID opId = UUID.randomUUID();
        JsonObject first = ask(cell, opId, "Описка").json();

        assertThat(ask(cell, opId, "Описка").json()).isEqualTo(first);
        assertThat(ask(cell, UUID.randomUUID(), "Ещё раз").status()).isEqualTo(409);
        assertThat(ask(cell, UUID.randomUUID(), " ").status()).isEqualTo(400);
        long id = first.getJsonNumber("id").longValue();
        assertThat(decide(teacher, id, "withdraw", "").json().getString("state"))
                .isEqualTo("withdrawn");
        assertThat(ask(cell, UUID.randomUUID(), "Теперь верно").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("CR-01 What is open, wrong or not hers is asked for in vain")
    void otherRulesAreAskedAllTheSame() {
        ClosedPage.Cell open = old.openCell();
        ClosedPage.Cell cell = old.cell(6);

        assertThat(ask(open, UUID.randomUUID(), "Описка").status()).isEqualTo(409);
        assertThat(send(teacher, cell, UUID.randomUUID(), "9", "Описка").body()).contains("JR-07");
        assertThat(send(teacher, cell, UUID.randomUUID(), cell.text(), "Описка").status())
                .isEqualTo(409);
        assertThat(send(Client.signedIn("homeroom7a"), cell, UUID.randomUUID(), cell.other(), "Описка")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("CR-05 In a sealed term a correction is an act")
    void aSealedTermIsCorrectedByAct() throws Exception {
        ClosedPage.Cell cell = ClosedPage.sealed(teacher).cell(0);
        assertThat(typed(cell).getString("rule")).isEqualTo("JR-02");
        long id = asked(cell, "Ошибка при выставлении").getJsonNumber("id").longValue();

        assertThat(decide(deputy, id, "approve", "").status()).isEqualTo(409);
        assertThat(act(deputy, id, "17", null).status()).isEqualTo(409);
        Reply approved = act(deputy, id, "17", "2026-11-20");

        JsonObject decision = approved.json().getJsonObject("decision");
        assertThat(decision.getString("actNumber")).isEqualTo("17");
        assertThat(decision.getString("actDate")).isEqualTo("2026-11-20");
        assertThat(cell.now().text()).isEqualTo(cell.other());
        assertThat(VerifyIT.chainOf(cell.page())).isZero();
        assertThat(typed(cell.now()).getString("rule")).isEqualTo("JR-02");
        String printed = deputy.get("/journal/act.xhtml?id=" + id).body();
        assertThat(printed).contains("Акт об исправлении", "№ 17 от 20.11.2026", "Ошибка при выставлении");
        assertThat(teacher.get("/journal/act.xhtml?id=" + id).status()).isEqualTo(200);
        try (Browser browser = Browser.signedIn("deputy", Browser.DESK)) {
            browser.open("/journal/act.xhtml?id=" + id);
            browser.picture("act");
            assertThat(Axe.findings(browser)).isEmpty();
        }
    }

    @Test
    @DisplayName("CR-08 Families have no history")
    void familiesSeeNoHistory() {
        ClosedPage.Cell cell = old.cell(7);

        assertThat(Client.signedIn("parent1").get(cell.historyPath()).status()).isEqualTo(403);
        assertThat(Client.signedIn("student1").get(cell.historyPath()).status()).isEqualTo(403);
        assertThat(Client.signedIn("homeroom7a").get(cell.historyPath()).status())
                .isEqualTo(404);
        assertThat(Client.signedIn("homeroom5a").get(cell.historyPath()).status())
                .isEqualTo(200);
    }

    /** Changes a closed cell as its teacher may while the window is extended for her. */
    private void changeByExtension(ClosedPage.Cell cell, String text) throws Exception {
        try (Extension opened = Extension.ofClass("5А", Product.TODAY.minusDays(60))) {
            JsonObject answer = teacher.edit(
                            cell.page(), UUID.randomUUID(), cell.student(), cell.lesson(), text, cell.version())
                    .json()
                    .getJsonArray("results")
                    .getJsonObject(0);
            assertThat(answer.getString("status")).as("%s", opened).isIn("saved", "unchanged");
        }
    }

    private JsonObject typed(ClosedPage.Cell cell) {
        return teacher.edit(cell.page(), UUID.randomUUID(), cell.student(), cell.lesson(), cell.other(), cell.version())
                .json()
                .getJsonArray("results")
                .getJsonObject(0);
    }

    private JsonObject asked(ClosedPage.Cell cell, String reason) {
        Reply reply = ask(cell, UUID.randomUUID(), reason);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private Reply ask(ClosedPage.Cell cell, UUID opId, String reason) {
        return send(teacher, cell, opId, cell.other(), reason);
    }

    private static Reply send(Client client, ClosedPage.Cell cell, UUID opId, String text, String reason) {
        return client.send(
                "POST",
                "/api/corrections",
                Json.createObjectBuilder()
                        .add("opId", opId.toString())
                        .add("page", cell.page())
                        .add("lesson", cell.lesson())
                        .add("student", cell.student())
                        .add("text", text)
                        .add("expectedVersion", cell.version())
                        .add("reason", reason)
                        .build()
                        .toString());
    }

    private static Reply decide(Client client, long id, String verb, String note) {
        String body = Json.createObjectBuilder().add("note", note).build().toString();
        return client.send("POST", "/api/corrections/" + id + "/" + verb, body);
    }

    private static Reply act(Client client, long id, String number, @Nullable String date) {
        var body = Json.createObjectBuilder().add("note", "").add("actNumber", number);
        if (date != null) {
            body.add("actDate", date);
        }
        return client.send(
                "POST", "/api/corrections/" + id + "/approve", body.build().toString());
    }

    private JsonObject own(long id) {
        return teacher.get("/api/corrections").array().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonNumber("id").longValue() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> history(Client client, ClosedPage.Cell cell) {
        return client.get(cell.historyPath()).array().getValuesAs(JsonObject.class);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
