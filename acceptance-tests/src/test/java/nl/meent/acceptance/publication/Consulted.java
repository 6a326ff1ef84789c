package nl.meent.acceptance.publication;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.journeys.Texts;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.publication.Marks.Kind;

/**
 * A consultation under one promise, with responses that hold marks.
 *
 * @param promise what was promised
 * @param title   its title, which occurs nowhere else
 * @param id      its id
 * @param opening what the service answered when it was opened
 * @param marks   what may be seen of its responses or not
 */
record Consulted(Promise promise, String title, String id, Answer opening, Marks marks) {

    private static final String QUESTION = "waarom";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Opens one for a circle. */
    static Consulted opened(Promise promise, String circle, Instant closesAt, Member advocate, Marks people) {
        String title = "Meetpalen" + Texts.mark();
        Answer drafted = advocate.post(
                        "/v1/consultations",
                        Map.of(
                                "title",
                                title,
                                "development",
                                "Het Rijk schrijft aan nieuwe regels.",
                                "body",
                                "Wij horen graag hoe u erover denkt.",
                                "questions",
                                List.of(Map.of("id", QUESTION, "kind", "OPEN", "text", "Waarom?")),
                                "audience",
                                Map.of("circles", List.of(circle)),
                                "closesAt",
                                closesAt.toString(),
                                "responsePer",
                                promise.responsePer(),
                                "publication",
                                promise.publication()))
                .expect(201);
        Answer opening = advocate.put("/v1/consultations/" + drafted.id() + "/opening", null)
                .expect(204);
        return new Consulted(promise, title, drafted.id(), opening, new Marks(people));
    }

    String path() {
        return "/v1/consultations/" + id;
    }

    /** Somebody responds, changes that, and goes on without sending it. */
    Answer respond(Member member, boolean isRespondent) {
        member.put(mine(), saying(marks.of(Kind.EARLIER, isRespondent))).expect(201);
        Answer changed = member.put(mine(), saying(marks.of(Kind.RESPONSE, isRespondent)), "*")
                .expect(204);
        member.put(path() + "/response-drafts/mine", saying(marks.of(Kind.DRAFT, isRespondent)))
                .expect(200);
        return changed;
    }

    /** Somebody responds, and takes it back. */
    Answer takeBack(Member member) {
        member.put(mine(), saying(marks.of(Kind.WITHDRAWN, false))).expect(201);
        return member.delete(mine()).expect(204);
    }

    private String mine() {
        return path() + "/responses/mine";
    }

    private static Map<String, Object> saying(String mark) {
        return Map.of("answers", List.of(Map.of("questionId", QUESTION, "value", "Zo zien wij het: " + mark)));
    }

    /** Waits until its responses were counted, 60 seconds at most. */
    void awaitCounted(Member advocate) {
        await("counted: " + promise)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> advocate.get(path() + "/results").status() == 200);
    }

    /** Publishes what was heard, with a tag on every answer and all of them cited, where they may be. */
    Answer publishOutcome(Member advocate) {
        boolean readable = !promise.publication().equals("AGGREGATE_ONLY");
        List<String> answers = readable ? tagged(advocate) : List.of();
        Map<String, Object> heard = Map.of(
                "questionId",
                QUESTION,
                "heard",
                "Dat het zo gezien wordt.",
                "done",
                "Dat hebben wij gezegd.",
                "cites",
                answers.stream().map(answer -> Map.of("answer", answer)).toList(),
                "tags",
                readable ? List.of("zienswijze") : List.of());
        return advocate.put(
                        path() + "/outcome", Map.of("summary", "Dank voor uw reactie.", "perQuestion", List.of(heard)))
                .expect(204);
    }

    private List<String> tagged(Member advocate) {
        List<String> answers = advocate.get(path() + "/questions/" + QUESTION + "/answers")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(answer -> answer.path("reference").asString())
                .toList();
        answers.forEach(answer -> advocate.post(path() + "/passages", Map.of("answer", answer, "tag", "zienswijze"))
                .expect(201));
        return answers;
    }

    /** What a member comes to have of it in the portal and in the services: the values of what its paths leave open. */
    Map<String, String> values() {
        return Map.of("id", id, "questionId", QUESTION, "fileId", "0".repeat(64), "file", "0".repeat(64));
    }
}
