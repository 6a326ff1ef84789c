package nl.meent.acceptance.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;

/**
 * A consultation that a journey drafted for itself.
 *
 * @param advocate who runs it
 * @param id       its id
 */
record Consultation(Member advocate, String id) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Drafts one with the choice {@code keuze} and the open question {@code waarom}; nobody else sees it yet. */
    static Consultation draft(
            Member advocate, String title, String responsePer, Map<String, Object> audience, Instant closesAt) {
        Map<String, Object> body = Map.of(
                "title",
                title,
                "development",
                "Het Rijk schrijft aan nieuwe regels.",
                "body",
                "Wij horen graag hoe u erover denkt.",
                "questions",
                List.of(choice(), open()),
                "audience",
                audience,
                "closesAt",
                closesAt.toString(),
                "responsePer",
                responsePer,
                "publication",
                "WITH_ORGANISATION");
        return new Consultation(
                advocate, advocate.post("/v1/consultations", body).expect(201).id());
    }

    private static Map<String, Object> choice() {
        return Map.of(
                "id",
                "keuze",
                "kind",
                "SINGLE",
                "text",
                "Bent u ervoor?",
                "required",
                true,
                "options",
                List.of("Ja", "Nee"));
    }

    private static Map<String, Object> open() {
        return Map.of("id", "waarom", "kind", "OPEN", "text", "Waarom?", "required", false);
    }

    /** A response with this choice. */
    static Map<String, Object> choosing(String value) {
        return Map.of("answers", List.of(Map.of("questionId", "keuze", "value", value)));
    }

    Answer openNow() {
        return advocate.put(path() + "/opening", null).expect(204);
    }

    Answer extend(Instant closesAt) {
        return advocate.put(
                path() + "/deadline", Map.of("closesAt", closesAt.toString(), "reason", "Het is vakantie geweest."));
    }

    Answer publishOutcome() {
        Map<String, Object> done =
                Map.of("questionId", "keuze", "heard", "De meesten zijn ervoor.", "done", "Wij stemden voor.");
        return advocate.put(
                        path() + "/outcome",
                        Map.of("summary", "Dit hebben wij gehoord.", "perQuestion", List.of(done), "links", List.of()))
                .expect(204);
    }

    /** Waits until somebody sees it in this state; 30 seconds at most. */
    void awaitStatus(Member member, String status) {
        await(status)
                .atMost(PATIENCE)
                .until(() -> member.get(path())
                        .expect(200)
                        .json()
                        .path("status")
                        .asString()
                        .equals(status));
    }

    String path() {
        return "/v1/consultations/" + id;
    }

    String mine() {
        return path() + "/responses/mine";
    }
}
