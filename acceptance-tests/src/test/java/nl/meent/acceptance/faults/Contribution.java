package nl.meent.acceptance.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;

/**
 * Something to write, under the key that makes it the same when it is sent again.
 *
 * @param path where it is posted
 * @param text stands in no other contribution
 */
record Contribution(String path, String text, Map<String, Object> body) {

    static Contribution question(String text) {
        return new Contribution(
                "/v1/posts",
                text,
                Map.of(
                        "kind",
                        "QUESTION",
                        "title",
                        text,
                        "body",
                        "Wie weet dit?",
                        "themes",
                        List.of(),
                        "circles",
                        List.of(),
                        "withoutName",
                        false));
    }

    static Contribution answer(String question, String text) {
        return new Contribution("/v1/posts/" + question + "/answers", text, Map.of("body", text));
    }

    boolean isAnswer() {
        return path.endsWith("/answers");
    }

    Answer sendAs(Member member) {
        return member.post(
                path,
                body,
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
