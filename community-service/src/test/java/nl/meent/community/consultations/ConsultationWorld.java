package nl.meent.community.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.meent.community.RunningService;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.clock.SharedOffset;
import nl.meent.eventstore.CommitLog;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What members and advocates do with a consultation, over HTTP, and the time that passes meanwhile. */
final class ConsultationWorld {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final RunningService service;
    private final long begun;
    private long position;

    ConsultationWorld(RunningService service) {
        this.service = service;
        this.begun = service.bean(CommitLog.class).head();
    }

    Instant now() {
        return service.bean(PlatformClock.class).instant();
    }

    /** The clock leaps until that long after now. */
    void passes(Duration time) {
        service.bean(SharedOffset.class)
                .moveTo(service.bean(PlatformClock.class).ahead().plus(time));
    }

    /** The clock is put back, which only who keeps the machine can do. */
    void isPutBack(Duration time) {
        service.bean(MongoDatabase.class)
                .getCollection("settings")
                .updateOne(Filters.eq("clock"), Updates.inc("aheadMillis", -time.toMillis()));
        service.bean(SharedOffset.class).refresh();
    }

    /** The clock leaps until a consultation that closes within that time was counted. */
    void isCounted(String id, Duration closesWithin) {
        passes(closesWithin.plusMinutes(1));
        events(id, "consultation.results-recorded", 1);
    }

    /** A consultation for those FGs and one question of each kind. */
    Map<String, Object> draft(List<String> organisations, String responsePer, Instant closesAt) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("title", "De plek van de FG");
        draft.put("development", "Uitvoering van de AI-verordening");
        draft.put("body", "Wij willen **weten** hoe u het ziet.");
        draft.put(
                "questions",
                List.of(
                        Map.of("id", "rol", "kind", "STATEMENT", "text", "De FG adviseert.", "required", true),
                        Map.of(
                                "id",
                                "nodig",
                                "kind",
                                "MULTIPLE",
                                "text",
                                "Wat hebt u nodig?",
                                "options",
                                List.of("Model", "Uren", "Scholing"),
                                "max",
                                2),
                        Map.of("id", "gereed", "kind", "SCALE", "text", "Hoe ver bent u?", "min", 1, "max", 5),
                        Map.of("id", "eerst", "kind", "RANKING", "text", "Wat eerst?", "options", List.of("A", "B")),
                        Map.of("id", "wie", "kind", "SINGLE", "text", "Wie?", "options", List.of("FG", "CISO")),
                        Map.of("id", "overig", "kind", "OPEN", "text", "Wat nog meer?")));
        draft.put("audience", Map.of("functions", List.of("FG"), "organisations", organisations));
        draft.put("closesAt", closesAt.toString());
        draft.put("responsePer", responsePer);
        draft.put("publication", "WITH_ORGANISATION");
        return draft;
    }

    /** Drafts and opens a consultation, and says its id. */
    String opened(Map<String, Object> draft) {
        String id = drafted(draft);
        put("belangenbehartiger-vng", path(id) + "/opening", null)
                .expectStatus()
                .isNoContent();
        return id;
    }

    String drafted(Map<String, Object> draft) {
        EntityExchangeResult<JsonNode> created = as("belangenbehartiger-vng")
                .post()
                .uri("/v1/consultations")
                .bodyValue(draft)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult();
        return Objects.requireNonNull(created.getResponseBody()).path("id").asString();
    }

    static String path(String id) {
        return "/v1/consultations/" + id;
    }

    static Map<String, Object> answers(Object... questionsAndValues) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < questionsAndValues.length; i += 2) {
            answers.add(Map.of("questionId", questionsAndValues[i], "value", questionsAndValues[i + 1]));
        }
        return Map.of("answers", answers);
    }

    /** Does these at the same moment, as far as threads can; what came of each, in their order. */
    static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        CyclicBarrier together = new CyclicBarrier(all.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            List<T> done = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(all.stream()
                    .<Callable<T>>map(one -> () -> {
                        together.await();
                        return one.call();
                    })
                    .toList())) {
                done.add(each.get());
            }
            return done;
        }
    }

    /** A response with these answers, made of a draft as it was read. */
    static Map<String, Object> madeOf(JsonNode draft, Object... questionsAndValues) {
        Map<String, Object> response = new HashMap<>(answers(questionsAndValues));
        response.put("draft", draft.path("etag").asString());
        return response;
    }

    WebTestClient.ResponseSpec put(String account, String path, @Nullable Object body, String... ifMatch) {
        WebTestClient.RequestBodySpec request = as(account).put().uri(path);
        if (ifMatch.length > 0) {
            request.header("If-Match", ifMatch);
        }
        return body == null ? request.exchange() : request.bodyValue(body).exchange();
    }

    /** Publishes an outcome in place of the one that there is now, if there is one. */
    WebTestClient.ResponseSpec publish(String account, String id, Object outcome) {
        JsonNode seen = read(account, path(id)).path("outcome").path("etag");
        return put(
                account,
                path(id) + "/outcome",
                outcome,
                seen.isString() ? new String[] {seen.asString()} : new String[0]);
    }

    WebTestClient.ResponseSpec get(String account, String path) {
        return as(account)
                .get()
                .uri(path)
                .header("Meent-Position", Long.toString(position))
                .exchange();
    }

    JsonNode read(String account, String path) {
        return Objects.requireNonNull(get(account, path)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    /** A client of an account; whatever it does is seen by what is read afterwards. */
    WebTestClient as(String account) {
        return service.as(account)
                .mutate()
                .filter((request, next) -> next.exchange(request)
                        .doOnNext(answer ->
                                answer.headers().header("Meent-Position").forEach(this::remember)))
                .build();
    }

    private void remember(String header) {
        position = Math.max(position, Long.parseLong(header));
    }

    /** The events of a type about a consultation of this world, once there are that many; what is read afterwards knows them. */
    List<JsonNode> events(String consultation, String type, int atLeast) {
        Instant until = Instant.now().plus(LONGEST);
        List<JsonNode> found = eventsNow(consultation, type);
        while (found.size() < atLeast && Instant.now().isBefore(until)) {
            found = eventsNow(consultation, type);
        }
        assertThat(found).as(type).hasSizeGreaterThanOrEqualTo(atLeast);
        found.forEach(event -> remember(event.path("position").asString()));
        return found;
    }

    List<JsonNode> eventsNow(String consultation, String type) {
        List<JsonNode> found = new ArrayList<>();
        long after = begun;
        while (true) {
            JsonNode batch = Objects.requireNonNull(service.follower("log:read")
                    .get()
                    .uri("/v1/log?limit=100&after=" + after)
                    .exchange()
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody());
            if (batch.isEmpty()) {
                return found;
            }
            for (JsonNode event : batch) {
                after = event.path("position").asLong();
                if (event.path("type").asString().contains(type)
                        && event.path("data").path("consultationId").asString().equals(consultation)) {
                    found.add(event);
                }
            }
        }
    }
}
