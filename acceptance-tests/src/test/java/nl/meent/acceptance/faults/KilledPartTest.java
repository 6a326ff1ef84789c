package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Stream;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One process dies, the others go on; it is started again and catches up with what was written meanwhile. */
class KilledPartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofSeconds(180); // what the launcher gives a part, too
    private static final Platform PLATFORM = Platform.breakable();

    private final Member asker = PLATFORM.signIn("fg-utrecht");
    private final Member colleague = PLATFORM.signIn("fg-groningen");

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PORTAL", "SEARCH", "NOTIFICATION", "ELASTICSEARCH"})
    void what_is_written_while_a_part_is_down_is_found_and_told_when_it_is_back(Part part) {
        ProcessHandle killed = kill(part);
        Conversed written = converse(part + " ligt plat");
        assertThat(part.isReady(PLATFORM)).isFalse();
        awaitBack(part, killed);
        awaitFoundAndTold(written);
    }

    @Test
    void a_member_who_repeats_what_community_service_did_not_answer_has_written_it_once() {
        Conversed before = converse("Voor de val");
        ProcessHandle killed = kill(Part.COMMUNITY);
        Contribution question = Contribution.question("Tijdens de val");
        assertThatThrownBy(() -> question.sendAs(asker)).isInstanceOf(UncheckedIOException.class);
        awaitBack(Part.COMMUNITY, killed);
        String asked = question.sendAs(asker).expect(201).id();
        assertThat(question.sendAs(asker).expect(201).id()).isEqualTo(asked);
        awaitFoundAndTold(before);
        awaitFoundAndTold(converse("Na de val"));
    }

    @Test
    void a_killed_portal_shows_its_pages_again() {
        awaitBack(Part.PORTAL, kill(Part.PORTAL));
        assertThat(Part.PORTAL.get(PLATFORM, "/").expect(200).header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    /** Only one at a time: waits until all are there, and then for the end of this one. */
    private static ProcessHandle kill(Part part) {
        await().atMost(PATIENCE).until(() -> Stream.of(Part.values()).allMatch(other -> other.isReady(PLATFORM)));
        ProcessHandle process = part.process(PLATFORM).orElseThrow();
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return process;
    }

    private static void awaitBack(Part part, ProcessHandle killed) {
        await().atMost(START).until(() -> part.isReady(PLATFORM));
        assertThat(part.process(PLATFORM))
                .hasValueSatisfying(now -> assertThat(now).isNotEqualTo(killed));
    }

    /** A question that was answered. */
    private record Conversed(String title, String question) {}

    private Conversed converse(String title) {
        Answer asked = Contribution.question(title).sendAs(asker).expect(201);
        colleague.knowing(asked);
        Contribution.answer(asked.id(), title + ", zegt een collega")
                .sendAs(colleague)
                .expect(201);
        return new Conversed(title, asked.id());
    }

    private void awaitFoundAndTold(Conversed written) {
        await().atMost(PATIENCE).ignoreException(UncheckedIOException.class).untilAsserted(() -> {
            assertThat(colleague.search(written.title()).expect(200).json().path("items"))
                    .extracting(item -> item.path("id").asString())
                    .containsOnlyOnce(written.question());
            assertThat(asker.inbox().expect(200).json().path("items"))
                    .extracting(item -> item.path("link").asString())
                    .containsOnlyOnce("/berichten/" + written.question());
        });
    }
}
