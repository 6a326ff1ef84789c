package nl.meent.community.transparency;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.community.RunningService;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.clock.SharedOffset;
import nl.meent.community.journeys.Talk;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.runtime.testapi.TestIssuer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Many respond; each receipt and the results pass a checker that shares nothing with the service, and what was tampered with doesn't. */
class ManyReceiptsTest {

    /** More with {@code -Dmeent.test.receipts=}. */
    private static final int MEMBERS = Integer.getInteger("meent.test.receipts", 200);

    private static final Duration OPEN = Duration.ofDays(2);
    private static final TestIssuer ISSUER = TestIssuer.up();
    private static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
    private static final RunningService SERVICE = RunningService.on(STORE, ISSUER, Map.of());

    private final Talk anybody = Talk.anonymously(SERVICE);
    private final StandardsOnly check = new StandardsOnly(anybody.text("/v1/log/key"));
    private final String consultation = opened();
    private final String mine = "/v1/consultations/" + consultation + "/responses/mine";

    @AfterAll
    static void stop() {
        SERVICE.close();
        STORE.close();
    }

    @Test
    void every_receipt_passes_and_the_log_only_grew() throws GeneralSecurityException {
        IntStream.range(0, MEMBERS).parallel().forEach(this::respond);
        List<String> commitments = new ArrayList<>();
        String today = null;
        for (int i = 0; i < MEMBERS; i++) {
            JsonNode receipt = receipt(i);
            check.requireRecorded(receipt);
            commitments.add(receipt.path("commitment").asString());
            String checkpoint = receipt.path("checkpoint").asString();
            today = anybody.text("/v1/log/checkpoint");
            check.requireConsistent(checkpoint, today, consistency(checkpoint, today));
        }
        assertThat(today).isNotNull();

        JsonNode results = results();
        assertThat(check.requireCounted(consultation, results)).containsExactlyInAnyOrderElementsOf(commitments);
        today = anybody.text("/v1/log/checkpoint");
        String ofResults = results.path("checkpoint").asString();
        check.requireConsistent(ofResults, today, consistency(ofResults, today));
        assertThatExceptionOfType(AssertionError.class)
                .as("a list that isn't that of the log")
                .isThrownBy(() -> check.requireCounted(consultation, with(results, text(new byte[32]))))
                .withMessageContaining("counted");
    }

    /** Once they were counted. */
    private JsonNode results() {
        SERVICE.bean(SharedOffset.class)
                .moveTo(SERVICE.bean(PlatformClock.class).ahead().plus(OPEN).plusMinutes(1));
        String path = "/v1/consultations/" + consultation + "/results";
        Instant until = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(until)) {
            EntityExchangeResult<JsonNode> answer = SERVICE.as(account(0))
                    .get()
                    .uri(path)
                    .exchange()
                    .expectBody(JsonNode.class)
                    .returnResult();
            if (answer.getStatus().is2xxSuccessful()) {
                return Objects.requireNonNull(answer.getResponseBody());
            }
        }
        throw new AssertionError("not counted");
    }

    private static JsonNode with(JsonNode results, String commitment) {
        ObjectNode forged = (ObjectNode) results.deepCopy();
        forged.putArray("counted").addAll((ArrayNode) results.path("counted")).add(commitment);
        return forged;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void a_commit_that_was_tampered_with_fails() throws GeneralSecurityException {
        respond(0);
        JsonNode before = receipt(0);
        check.requireRecorded(before);
        try (MongoClient client = MongoClients.create(STORE.connectionString())) {
            MongoCollection<Document> commits = client.getDatabase("log").getCollection("commits");
            long position = before.path("position").asLong();
            Document commit = Objects.requireNonNull(commits.find(eq(position)).first());
            String payload = commit.getList("e", Document.class).getFirst().getString("p");
            commits.updateOne(eq(position), set("e.0.p", payload.replace("responseId", "responseID")));
        }
        JsonNode after = receipt(0);
        assertThat(after.path("commit").asString())
                .isNotEqualTo(before.path("commit").asString());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check.requireRecorded(after))
                .withMessageContaining("root");
        check.requireRecorded(before);
    }

    private void respond(int member) {
        Talk.as(SERVICE, account(member))
                .answer(mine, Map.of("answers", List.of(Map.of("questionId", "q", "value", "Antwoord \"" + member))));
    }

    private JsonNode receipt(int member) {
        return Talk.as(SERVICE, account(member)).read(mine + "/receipt");
    }

    private static String account(int member) {
        return "fg-gemeente" + member;
    }

    private JsonNode consistency(String from, String to) throws GeneralSecurityException {
        return anybody.read("/v1/log/consistency-proof?from=" + check.head(from).size() + "&to="
                        + check.head(to).size())
                .path("path");
    }

    private static String opened() {
        Talk advocate = Talk.as(SERVICE, "belangenbehartiger-vng");
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", "Veel reacties");
        draft.put("development", "Een wet");
        draft.put("body", "Wij horen het graag.");
        draft.put("questions", List.of(Map.of("id", "q", "kind", "OPEN", "text", "Wat vindt u?")));
        draft.put("audience", Map.of("functions", List.of("FG")));
        draft.put(
                "closesAt",
                SERVICE.bean(PlatformClock.class).instant().plus(OPEN).toString());
        draft.put("responsePer", "MEMBER");
        draft.put("publication", "WITHOUT_NAME");
        String id = advocate.create("/v1/consultations", draft);
        advocate.put("/v1/consultations/" + id + "/opening");
        return id;
    }
}
