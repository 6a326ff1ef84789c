package nl.meent.acceptance.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meent.acceptance.faults.Breaking;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.CaughtMail;
import nl.meent.acceptance.platform.InboxStream;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import nl.meent.acceptance.publication.Ways.Way;
import org.junit.jupiter.api.Test;

/**
 * Everything that can be read, as each kind of reader, under every promise: exactly what was promised is seen, and nothing else anywhere.
 * On the platform that may be broken, since its clock leaps.
 */
@Breaking
class PublicationScanTest {

    private static final Platform PLATFORM = Platform.breakable();
    private static final Duration OPEN = Duration.ofHours(1);
    private static final Duration UNTIL_COUNTED = Duration.ofMinutes(2);

    /** Whether the portal's pages are looked at each time: with {@code -Pload}. Else only in the end, when most is shown. */
    private static final boolean EVERY_PAGE = Boolean.getBoolean("meent.load.every-page");

    private final People people = People.on(PLATFORM);
    private final List<Way> ways = Ways.all(PLATFORM);
    private final Member administrator = PLATFORM.signIn("beheerder-vng");
    private final Member advocate = people.member(Reader.ADVOCATE);
    private final Member respondent = people.member(Reader.RESPONDENT);

    @Test
    void everybody_sees_what_was_promised_and_nothing_else() {
        Instant closesAt = PLATFORM.now(administrator).plus(OPEN);
        try (InboxStream stream = respondent.stream()) {
            List<Consulted> consultations = Promise.ALL.stream()
                    .map(promise -> Consulted.opened(promise, people.circle(), closesAt, advocate, people.marks()))
                    .toList();
            knowing(consultations.stream().map(this::responded).toList().getLast());
            assertThat(faults(consultations, untilTheEnd(), false)).as("open").isEmpty();

            Duration ahead = Duration.between(Instant.now(), closesAt).plus(UNTIL_COUNTED);
            administrator.put("/v1/clock", Map.of("ahead", ahead.toString())).expect(200);
            consultations.forEach(each -> each.awaitCounted(advocate));
            assertThat(faults(consultations, untilTheEnd(), true)).as("counted").isEmpty();

            knowing(consultations.stream()
                    .map(each -> each.publishOutcome(advocate))
                    .toList()
                    .getLast());
            consultations.forEach(each -> stream.await("CONSULTATION_OUTCOME", each.id()));
            assertThat(faults(consultations, ways, true))
                    .as("outcome published")
                    .isEmpty();
            assertThat(found(consultations)).isEmpty();
            assertThat(consultations).allSatisfy(each -> isSilent(each, told(each, stream)));
        }
    }

    private Answer responded(Consulted consultation) {
        people.others().forEach(member -> consultation.respond(member.knowing(consultation.opening()), false));
        consultation.takeBack(people.wavering().knowing(consultation.opening()));
        return consultation.respond(respondent.knowing(consultation.opening()), true);
    }

    /** From now on everybody is shown what was so then. */
    private void knowing(Answer answer) {
        Stream.of(Reader.values())
                .map(people::member)
                .forEach(member -> member.knowing(answer).get("/v1/themes"));
    }

    private List<Way> untilTheEnd() {
        return ways.stream()
                .filter(way -> EVERY_PAGE || way.part() != Part.PORTAL)
                .toList();
    }

    private List<String> faults(List<Consulted> consultations, List<Way> looked, boolean counted) {
        return atOnce(reader -> new Scan(people, reader, PLATFORM.portal(), counted).faults(looked, consultations));
    }

    private List<String> found(List<Consulted> consultations) {
        return atOnce(reader -> new Scan(people, reader, PLATFORM.portal(), true).found(consultations));
    }

    private static List<String> atOnce(Function<Reader, List<String>> each) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<List<String>>> all = Stream.of(Reader.values())
                    .map(reader -> CompletableFuture.supplyAsync(() -> each.apply(reader), threads))
                    .toList();
            return all.stream().flatMap(one -> one.join().stream()).sorted().toList();
        }
    }

    /** What came by stream, and all that went out by mail. */
    private static List<String> told(Consulted consultation, InboxStream stream) {
        return Stream.concat(
                        stream.about(consultation.id()).stream()
                                .map(event -> event.item().toString()),
                        CaughtMail.to(PLATFORM, consultation.title(), "").stream()
                                .map(CaughtMail::text))
                .toList();
    }

    private static void isSilent(Consulted consultation, List<String> told) {
        assertThat(told)
                .hasSizeGreaterThan(2)
                .allSatisfy(each -> assertThat(each)
                        .as(consultation.promise().toString())
                        .doesNotContain(consultation.marks().written()));
    }
}
