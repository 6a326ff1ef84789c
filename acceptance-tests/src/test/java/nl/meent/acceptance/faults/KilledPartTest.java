package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Browser;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One process dies, the others go on; it is started again and catches up with what was written meanwhile. */
@Breaking
@InBrowser
class KilledPartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofSeconds(180); // what the launcher gives a part, too
    private static final Platform PLATFORM = Platform.breakable();

    /** What somebody finds on a page while a part is down: the rest works, and what doesn't says so. */
    private record Sight(Part down, String path, int status, String said) {}

    private static final List<Sight> SIGHTS = List.of(
            new Sight(Part.SEARCH, "/zoeken?query=camera", 200, "Zoeken werkt even niet"),
            new Sight(Part.ELASTICSEARCH, "/zoeken?query=camera", 200, "Zoeken werkt even niet"),
            new Sight(Part.NOTIFICATION, "/", 200, "Nog zonder antwoord"),
            new Sight(Part.NOTIFICATION, "/inbox", 503, "Dit werkt nu even niet"),
            new Sight(Part.COMMUNITY, "/zoeken?query=camera", 200, "camera"),
            new Sight(Part.COMMUNITY, "/berichten", 503, "Dit werkt nu even niet"));

    private final Member asker = PLATFORM.signIn("fg-utrecht");
    private final Member colleague = PLATFORM.signIn("fg-groningen");
    private final Browser browser = PLATFORM.browser();

    @BeforeEach
    void somebody_has_the_portal_open() {
        var _ = browser.signIn("fg-utrecht");
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PORTAL", "SEARCH", "NOTIFICATION", "ELASTICSEARCH"})
    void what_is_written_while_a_part_is_down_is_found_and_told_when_it_is_back(Part part, Windows windows) {
        ProcessHandle killed = kill(part);
        Conversed written = converse(part + " ligt plat");
        Map<Sight, HttpResponse<String>> seen = lookAround(part);
        assertThat(part.isReady(PLATFORM)).isFalse();
        awaitBack(part, killed);

        assertSeen(seen, windows);
        awaitFoundAndTold(written);
        awaitWorking();
    }

    @Test
    void what_community_service_did_not_take_is_sent_again_and_written_once(Windows windows) {
        Conversed before = converse("Voor de val");
        HttpResponse<String> form = browser.open("/vraag-stellen");
        Map<String, String> typed = AskForm.fields(form);
        typed.put("title", "Terwijl de dienst plat ligt");
        typed.put("body", "Dit wil ik niet nog eens typen.");
        ProcessHandle killed = kill(Part.COMMUNITY);
        Contribution question = Contribution.question("Tijdens de val");
        assertThatThrownBy(() -> question.sendAs(asker)).isInstanceOf(UncheckedIOException.class);
        HttpResponse<String> kept = AskForm.send(browser, form, typed);
        Map<Sight, HttpResponse<String>> seen = lookAround(Part.COMMUNITY);
        awaitBack(Part.COMMUNITY, killed);

        assertSeen(seen, windows);
        GonePage.assertUsable(kept, windows);
        String asked = question.sendAs(asker).expect(201).id();
        assertThat(question.sendAs(asker).expect(201).id()).isEqualTo(asked);
        assertKeptAndPlacedOnce(typed, kept);
        awaitFoundAndTold(before);
        awaitFoundAndTold(converse("Na de val"));
        awaitWorking();
    }

    /** Nothing typed is lost, nothing is there twice. */
    private void assertKeptAndPlacedOnce(Map<String, String> typed, HttpResponse<String> kept) {
        assertThat(kept.statusCode()).isEqualTo(503);
        Map<String, String> again = AskForm.fields(kept);
        assertThat(again)
                .containsEntry("title", typed.get("title"))
                .containsEntry("body", typed.get("body"))
                .containsEntry("sleutel", typed.get("sleutel"));
        HttpResponse<String> placed = AskForm.send(browser, kept, again);
        assertThat(placed.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(placed.body()).select("h1").text()).isEqualTo(typed.get("title"));
        assertThat(AskForm.send(browser, kept, again).uri()).isEqualTo(placed.uri());
    }

    private Map<Sight, HttpResponse<String>> lookAround(Part down) {
        return SIGHTS.stream()
                .filter(sight -> sight.down() == down)
                .collect(Collectors.toMap(Function.identity(), sight -> browser.open(sight.path())));
    }

    private static void assertSeen(Map<Sight, HttpResponse<String>> seen, Windows windows) {
        seen.forEach((sight, page) -> {
            assertThat(page.statusCode()).as(sight.toString()).isEqualTo(sight.status());
            assertThat(Jsoup.parse(page.body()).select("main").text())
                    .as(sight.toString())
                    .contains(sight.said());
            GonePage.assertUsable(page, windows);
        });
    }

    /** Every page is whole again. */
    private void awaitWorking() {
        await().atMost(PATIENCE)
                .ignoreException(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(SIGHTS).allSatisfy(sight -> {
                    HttpResponse<String> page = browser.open(sight.path());
                    assertThat(page.statusCode()).isEqualTo(200);
                    assertThat(Jsoup.parse(page.body()).select("main").text()).doesNotContain("even niet");
                }));
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
