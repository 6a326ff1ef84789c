package nl.meent.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.acceptance.faults.Breaking;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.CaughtMail;
import nl.meent.acceptance.platform.Feed;
import nl.meent.acceptance.platform.InboxStream;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A consultation of very many members: all are invited, many respond, a service falls, and every response counts once. */
@Breaking
class ManyRespondTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration MOMENT = Duration.ofMillis(5);
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final int CAUGHT = 2_000;
    private static final Platform PLATFORM = Platform.breakable();

    private final Member administrator = PLATFORM.signIn("beheerder-vng");
    private final Member advocate = PLATFORM.signIn("belangenbehartiger-vng");
    private final Instant closesAt = PLATFORM.now(administrator).plus(Duration.ofDays(5));

    @Test
    void everyone_is_invited_once_and_every_response_counts_once_whatever_falls() {
        long start = System.nanoTime();
        List<Member> all = Crowd.registered(PLATFORM, advocate, Sizes.MEMBERS);
        Times.print("members registered, " + all.size(), Times.millis(System.nanoTime() - start));
        List<Member> respondents = all.subList(0, Sizes.RESPONSES);
        Questions questions = Questions.draft(advocate, Crowd.FUNCTION, closesAt);

        invite(all, questions);
        assertInvitedOnce(all, questions);
        respond(respondents, questions);
        assertRecordedOnce(respondents, questions);
        assertInvitedOnce(all, questions);
        questions.close(administrator, closesAt);
        assertCountedOnce(respondents, questions);
    }

    private void invite(List<Member> all, Questions questions) {
        int mailed = CaughtMail.count(PLATFORM);
        List<InboxStream> streams =
                all.stream().limit(Sizes.STREAMS).map(Member::stream).toList();
        try {
            Answer opened = questions.open();
            long start = System.nanoTime();
            all.forEach(member -> member.knowing(opened));
            CompletableFuture<Long> streamed =
                    CompletableFuture.supplyAsync(() -> allReached(streams, questions) - start);
            await("inboxes that have reached the opening")
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(MOMENT)
                    .until(() -> inbox(all.getLast()), all.getLast()::isCurrent);
            Times.print("invitations in %,d inboxes".formatted(all.size()), Times.millis(System.nanoTime() - start));
            Times.print("and in %,d open streams".formatted(streams.size()), Times.millis(streamed.join()));
            awaitMail(all, mailed, start);
        } finally {
            streams.forEach(InboxStream::close);
        }
    }

    /** Each has it once; how fast is compared with what the mail server takes from who does nothing else. */
    private static void awaitMail(List<Member> all, int before, long start) {
        await("the invitation by e-mail")
                .atMost(PATIENCE.multipliedBy(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(GLANCE)
                .until(() -> CaughtMail.count(PLATFORM) >= before + all.size());
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(CaughtMail.addressees(PLATFORM, Questions.TITLE))
                .hasSize(Math.min(all.size(), CAUGHT))
                .doesNotHaveDuplicates();
        double alone = MailServerAlone.perSecond(PLATFORM, Math.min(all.size(), CAUGHT));
        Times.print(
                "e-mail to %,d members".formatted(all.size()),
                "%.1f s, %.0f a second; the mail server alone takes %.0f: ratio %.2f"
                        .formatted(seconds, all.size() / seconds, alone, all.size() / seconds / alone));
    }

    /** When the last has heard of it. */
    private static long allReached(List<InboxStream> streams, Questions questions) {
        await("the invitation in every stream")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(MOMENT)
                .until(() -> streams.stream()
                        .noneMatch(stream -> stream.about(questions.id()).isEmpty()));
        return System.nanoTime();
    }

    private static Answer inbox(Member member) {
        return member.glance(Part.NOTIFICATION, "/v1/inbox?limit=100").expect(200);
    }

    /** What is in an inbox that has reached the opening is all that comes of it: nobody waits here. */
    private static void assertInvitedOnce(List<Member> all, Questions questions) {
        Together.each(
                all,
                member -> assertThat(inbox(member).json().path("items").valueStream())
                        .as(member.account())
                        .filteredOn(item -> item.path("link").asString().endsWith("/" + questions.id()))
                        .extracting(item -> item.path("kind").asString())
                        .containsExactly("CONSULTATION_OPENED"));
    }

    private void respond(List<Member> respondents, Questions questions) {
        long start = System.nanoTime();
        try (CoverageWatch coverage = new CoverageWatch(questions);
                Responding responding = new Responding(questions, respondents)) {
            responding.begin(Sizes.PERIOD);
            responding.awaitAnswered(respondents.size() / 3, Sizes.PERIOD.plus(PATIENCE));
            kill(Part.COMMUNITY);
            responding.awaitAnswered(respondents.size() * 2 / 3, Sizes.PERIOD.plus(PATIENCE));
            if (Sizes.BOTH_FALL) {
                kill(Part.NOTIFICATION);
            }
            responding.awaitAnswered(respondents.size(), Sizes.PERIOD.plus(PATIENCE));
            double seconds = (System.nanoTime() - start) / 1e9;
            Times.print(
                    "%,d responses".formatted(respondents.size()),
                    "%.1f s, %.1f a second".formatted(seconds, respondents.size() / seconds));
            await().atMost(PATIENCE).until(() -> responded(questions) == respondents.size());
            coverage.assertOnlyGrew();
            coverage.print();
            responding.print();
        }
    }

    private static void kill(Part part) {
        long start = System.nanoTime();
        ProcessHandle killed = part.process(PLATFORM).orElseThrow();
        killed.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !killed.isAlive());
        await().atMost(PATIENCE).until(() -> part.isReady(PLATFORM));
        Times.print("from the kill of " + part + " until it is ready again", Times.millis(System.nanoTime() - start));
    }

    private int responded(Questions questions) {
        JsonNode members =
                advocate.get(questions.path() + "/coverage").expect(200).json().path("members");
        assertThat(members.path("invited").asInt()).isEqualTo(Sizes.MEMBERS);
        return members.path("responded").asInt(-1);
    }

    private static void assertRecordedOnce(List<Member> respondents, Questions questions) {
        List<String> sent = IntStream.range(0, respondents.size())
                .mapToObj(Questions::reason)
                .toList();
        assertThat(questions.reasonsRead()).containsExactlyInAnyOrderElementsOf(sent);
        Together.each(
                IntStream.range(0, respondents.size()).boxed().toList(),
                number -> assertThat(Questions.reasonIn(respondents
                                .get(number)
                                .glance(Part.COMMUNITY, questions.mine())
                                .expect(200)
                                .json()))
                        .isEqualTo(Questions.reason(number)));
        assertThat(events("submitted", questions)).hasSize(respondents.size());
        assertThat(events("revised", questions)).isEmpty();
    }

    private static Stream<JsonNode> events(String what, Questions questions) {
        return new Feed(PLATFORM)
                .events("nl.meent.consultation-response." + what + ".v1").stream()
                        .filter(event -> event.path("data")
                                .path("consultationId")
                                .asString()
                                .equals(questions.id()));
    }

    private void assertCountedOnce(List<Member> respondents, Questions questions) {
        JsonNode results = await().atMost(PATIENCE)
                .until(() -> advocate.get(questions.path() + "/results"), answer -> answer.status() == 200)
                .json();
        assertThat(results.path("responses").asInt()).isEqualTo(respondents.size());
        assertThat(results.path("counted").valueStream().distinct()).hasSize(respondents.size());
        Receipts receipts = new Receipts(questions, results);
        Together.each(respondents.stream().limit(Sizes.RECEIPTS).toList(), receipts::assertCounted);
    }
}
