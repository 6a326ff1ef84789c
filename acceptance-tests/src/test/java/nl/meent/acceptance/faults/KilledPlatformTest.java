package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole platform dies while people write, and is started again on what it left. */
@Breaking
class KilledPlatformTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTS = Part.values().length;
    private static final Platform PLATFORM = Platform.breakable();

    @Test
    void what_was_acknowledged_outlives_a_kill_of_every_process_once_each() {
        survives(new Conversation(PLATFORM, "ethiek-amsterdam", "Alles valt"), 4, () -> {
            List<ProcessHandle> all =
                    Stream.concat(children(), Stream.of(launcher())).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(all);
        });
    }

    @Test
    void a_kill_of_the_launcher_leaves_no_process_behind_and_loses_nothing() {
        survives(new Conversation(PLATFORM, "ethiek-eindhoven", "De starter valt"), 5, () -> {
            List<ProcessHandle> children = children().toList();
            assertThat(children).hasSizeGreaterThanOrEqualTo(PARTS);
            launcher().destroyForcibly();
            awaitEnd(children);
        });
    }

    /** @param seed for the moment of the kill */
    private static void survives(Conversation conversation, long seed, Runnable kill) {
        conversation.begin();
        conversation.awaitAcknowledged(30 + new Random(seed).nextInt(60));
        List<String> told = conversation.told();
        kill.run();
        conversation.awaitSilence();
        PLATFORM.startAgain();
        conversation.repeat();
        conversation.assertComplete();
        conversation.assertTold(told);
        JsonNode log = Part.COMMUNITY
                .manage(PLATFORM, "/actuator/logverification")
                .expect(200)
                .json();
        assertThat(log.path("intact").asBoolean()).as(log.toString()).isTrue();
        assertThat(log.path("commits").asInt()).isPositive();
    }

    private static ProcessHandle launcher() {
        return PLATFORM.launcher().handle();
    }

    private static Stream<ProcessHandle> children() {
        return launcher().descendants();
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        await().atMost(PATIENCE).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }
}
