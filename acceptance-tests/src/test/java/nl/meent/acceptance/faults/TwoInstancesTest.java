package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Feed;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import nl.meent.acceptance.platform.SecondInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances of community-service on one store: both take commands, and what time does is done once. */
@Breaking
class TwoInstancesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONSULTATIONS = 5;
    private static final int TURNS = 10;
    private static final int CLOSES_AFTER_SECONDS = 15; // enough to open them all on a busy machine
    private static final Platform PLATFORM = Platform.breakable();
    private static SecondInstance second;

    private final Feed feed = new Feed(PLATFORM);

    @BeforeAll
    static void start() {
        second = SecondInstance.ofCommunity(PLATFORM);
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    @Test
    void what_is_written_through_one_is_read_through_the_other_at_once() {
        Member one = PLATFORM.signIn("fg-utrecht");
        Member other = PLATFORM.signIn("fg-zwolle").at(second);
        String question =
                Contribution.question("Gaat dit samen?").sendAs(one).expect(201).id();
        for (int turn = 0; turn < TURNS; turn++) {
            Answer written = answer(question, turn % 2 == 0 ? one : other, turn);
            Member reader = (turn % 2 == 0 ? other : one).knowing(written);
            assertThat(reader.get("/v1/posts/" + question).expect(200).json().path("answers"))
                    .extracting(answer -> answer.path("id").asString())
                    .contains(written.id())
                    .hasSize(turn + 1);
        }
    }

    private static Answer answer(String question, Member writer, int turn) {
        return Contribution.answer(question, "Beurt " + turn).sendAs(writer).expect(201);
    }

    @Test
    void what_is_sent_to_both_under_one_key_is_written_once() {
        Member one = PLATFORM.signIn("fg-breda");
        Member other = PLATFORM.signIn("fg-breda").at(second);
        IntStream.range(0, TURNS).forEach(turn -> {
            Contribution question = Contribution.question("Tweemaal gestuurd " + turn);
            List<String> ids = List.of(one, other).parallelStream()
                    .map(member -> question.sendAs(member).expect(201).id())
                    .toList();
            assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        });
    }

    @Test
    void consultations_that_close_by_themselves_are_closed_once() {
        Member advocate = PLATFORM.signIn("belangenbehartiger-vng");
        Member elsewhere = PLATFORM.signIn("belangenbehartiger-vng").at(second);
        Member administrator = PLATFORM.signIn("beheerder-vng");
        Instant end = PLATFORM.now(administrator).plusSeconds(CLOSES_AFTER_SECONDS);
        List<String> opened = IntStream.range(0, CONSULTATIONS)
                .mapToObj(i -> open(i % 2 == 0 ? advocate : elsewhere, end))
                .toList();
        await().atMost(PATIENCE).until(() -> closed().containsAll(opened));
        String later = open(elsewhere, PLATFORM.now(administrator).plusSeconds(5));
        await().atMost(PATIENCE).until(() -> closed().contains(later));
        assertThat(closed()).filteredOn(opened::contains).containsExactlyInAnyOrderElementsOf(opened);
        assertThat(status(advocate, opened.getFirst())).isEqualTo("CLOSED");
        assertThat(status(elsewhere, opened.getFirst())).isEqualTo("CLOSED");
        assertThat(Part.COMMUNITY
                        .manage(PLATFORM, "/actuator/logverification")
                        .expect(200)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    private List<String> closed() {
        return feed.events("nl.meent.consultation.closed.v1").stream()
                .map(event -> event.path("subject").asString())
                .toList();
    }

    private static String open(Member advocate, Instant end) {
        Answer drafted = advocate.post(
                        "/v1/consultations",
                        Map.of(
                                "title",
                                "Wat vindt u?",
                                "development",
                                "Er komt een regel bij.",
                                "body",
                                "Wij horen het graag.",
                                "documents",
                                List.of(),
                                "questions",
                                List.of(Map.of("id", "oordeel", "kind", "OPEN", "text", "Wat vindt u?")),
                                "audience",
                                Map.of("functions", List.of("FG")),
                                "closesAt",
                                end.toString(),
                                "responsePer",
                                "MEMBER",
                                "publication",
                                "NONE"))
                .expect(201);
        advocate.put("/v1/consultations/" + drafted.id() + "/opening", null).expect(204);
        return drafted.id();
    }

    private static String status(Member member, String consultation) {
        return member.get("/v1/consultations/" + consultation)
                .expect(200)
                .json()
                .path("status")
                .asString();
    }
}
