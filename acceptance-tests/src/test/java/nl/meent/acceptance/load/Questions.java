package nl.meent.acceptance.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import tools.jackson.databind.JsonNode;

/**
 * The consultation that all of it is about.
 *
 * @param advocate who runs it
 * @param id       its id
 */
record Questions(Member advocate, String id) {

    private static final List<String> CHOICES = List.of("Ja", "Nee", "Weet ik niet");

    static final String TITLE = "Wat vinden alle raadsleden?";

    /** Drafts it for everyone with this function. */
    static Questions draft(Member advocate, String function, Instant closesAt) {
        Map<String, Object> body = new HashMap<>();
        body.put("title", TITLE);
        body.put("development", "Het Rijk schrijft aan nieuwe regels.");
        body.put("body", "Wij horen graag hoe u erover denkt.");
        body.put(
                "questions",
                List.of(
                        Map.of("id", "keuze", "kind", "SINGLE", "text", "Bent u ervoor?", "options", CHOICES),
                        Map.of("id", "waarom", "kind", "OPEN", "text", "Waarom?")));
        body.put("audience", Map.of("functions", List.of(function)));
        body.put("closesAt", closesAt.toString());
        body.put("responsePer", "MEMBER");
        body.put("publication", "WITH_ORGANISATION");
        return new Questions(
                advocate, advocate.post("/v1/consultations", body).expect(201).id());
    }

    /** What the member with this number answers; nobody else says the same. */
    static Map<String, Object> answers(int number) {
        return Map.of(
                "answers",
                List.of(
                        Map.of("questionId", "keuze", "value", CHOICES.get(number % CHOICES.size())),
                        Map.of("questionId", "waarom", "value", reason(number))));
    }

    /** What only this member wrote. */
    static String reason(int number) {
        return "Omdat nummer " + number + " het zo ziet.";
    }

    /** The reason in a response as it is read back. */
    static String reasonIn(JsonNode response) {
        return response.path("answers")
                .valueStream()
                .filter(answer -> answer.path("questionId").asString().equals("waarom"))
                .map(answer -> answer.path("value").asString())
                .findFirst()
                .orElse("");
    }

    Answer open() {
        return advocate.put(path() + "/opening", null).expect(204);
    }

    /** The reasons of all responses that the advocate reads. */
    List<String> reasonsRead() {
        List<String> reasons = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = advocate.get(path() + "/responses?limit=100" + cursor)
                    .expect(200)
                    .json();
            page.path("items").valueStream().map(Questions::reasonIn).forEach(reasons::add);
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return reasons;
    }

    /** Moves the platform's clock past the closing, and past the minute in which it is counted. */
    void close(Member administrator, Instant closesAt) {
        Duration ahead = Duration.between(Instant.now(), closesAt).plusMinutes(2);
        administrator.put("/v1/clock", Map.of("ahead", ahead.toString())).expect(200);
    }

    String path() {
        return "/v1/consultations/" + id;
    }

    String mine() {
        return path() + "/responses/mine";
    }
}
