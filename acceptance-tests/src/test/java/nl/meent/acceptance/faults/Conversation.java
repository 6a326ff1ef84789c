package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import tools.jackson.databind.JsonNode;

/** Four people who write as fast as they can, half of it answers to one question, and somebody who follows that. */
final class Conversation {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> ACCOUNTS = List.of("fg-groningen", "fg-zwolle", "fg-breda", "fg-haarlem");

    private final Member follower;
    private final String name;
    private final String question;
    private final List<Writer> writers;
    private final List<Thread> threads = new ArrayList<>();

    /**
     * @param follower account that nobody used before
     * @param name     stands in everything that is written
     */
    Conversation(Platform platform, String follower, String name) {
        this.name = name;
        this.follower = platform.signIn(follower);
        Answer asked = Contribution.question(name + " vraagt")
                .sendAs(platform.signIn("fg-utrecht"))
                .expect(201);
        question = asked.id();
        this.follower.knowing(asked).put("/v1/posts/" + question + "/followers/me", null);
        writers = ACCOUNTS.stream()
                .map(account -> new Writer(platform.signIn(account).knowing(asked), name + " " + account, question))
                .toList();
    }

    void begin() {
        writers.forEach(writer -> threads.add(Thread.ofVirtual().start(writer)));
    }

    void awaitAcknowledged(int contributions) {
        await().atMost(PATIENCE).until(() -> acknowledged() >= contributions);
    }

    private int acknowledged() {
        return writers.stream().mapToInt(w -> w.acknowledged().size()).sum();
    }

    /** Waits until every writer has seen that nobody listens. */
    void awaitSilence() {
        await().atMost(PATIENCE).until(() -> threads.stream().noneMatch(Thread::isAlive));
        assertThat(writers).noneMatch(writer -> writer.unanswered().isEmpty());
    }

    /** Sends again what wasn't answered, and then everything: it must be the same. */
    void repeat() {
        for (Writer writer : writers) {
            writer.unanswered().forEach(c -> writer.acknowledged().put(c, send(writer, c)));
            writer.acknowledged()
                    .forEach((contribution, id) -> assertThat(send(writer, contribution))
                            .as(contribution.text())
                            .isEqualTo(id));
        }
    }

    private String send(Writer writer, Contribution contribution) {
        Answer sent = contribution.sendAs(writer.member()).expect(201);
        follower.knowing(sent);
        return sent.id();
    }

    /** Every acknowledged contribution stands where it belongs, once, under the id that was given; nothing else does. */
    void assertComplete() {
        assertThat(questions()).containsExactlyInAnyOrderElementsOf(ids(false));
        assertThat(answers()).containsExactlyInAnyOrderElementsOf(ids(true));
    }

    private List<String> ids(boolean answers) {
        return writers.stream()
                .flatMap(writer -> writer.acknowledged().entrySet().stream())
                .filter(entry -> entry.getKey().isAnswer() == answers)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those of the platform that the writers asked. */
    private List<String> questions() {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    follower.get("/v1/posts?limit=100" + cursor).expect(200).json();
            page.path("items")
                    .valueStream()
                    .filter(post -> post.path("title").asString().startsWith(name + " fg-"))
                    .forEach(post -> found.add(post.path("id").asString()));
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private List<String> answers() {
        return follower.get("/v1/posts/" + question)
                .expect(200)
                .json()
                .path("answers")
                .valueStream()
                .map(answer -> answer.path("id").asString())
                .toList();
    }

    /** The ids of what the follower was told so far. */
    List<String> told() {
        return follower.inbox()
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("link").asString().contains(question))
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** The follower is told of every answer once, and what was in the inbox before still is. */
    void assertTold(List<String> before) {
        await().atMost(PATIENCE).until(() -> told().size() >= answers().size());
        assertThat(told()).doesNotHaveDuplicates().hasSameSizeAs(answers()).containsAll(before);
    }
}
