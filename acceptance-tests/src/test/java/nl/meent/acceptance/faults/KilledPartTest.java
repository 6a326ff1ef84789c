package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route.FulfillOptions;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.acceptance.browser.states.Barriers;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Browser;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
        Map<String, String> typed = fields(form);
        typed.put("title", "Terwijl de dienst plat ligt");
        typed.put("body", "Dit wil ik niet nog eens typen.");
        ProcessHandle killed = kill(Part.COMMUNITY);
        Contribution question = Contribution.question("Tijdens de val");
        assertThatThrownBy(() -> question.sendAs(asker)).isInstanceOf(UncheckedIOException.class);
        HttpResponse<String> kept = send(form, typed);
        Map<Sight, HttpResponse<String>> seen = lookAround(Part.COMMUNITY);
        awaitBack(Part.COMMUNITY, killed);

        assertSeen(seen, windows);
        assertUsable(kept, windows);
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
        Map<String, String> again = fields(kept);
        assertThat(again)
                .containsEntry("title", typed.get("title"))
                .containsEntry("body", typed.get("body"))
                .containsEntry("sleutel", typed.get("sleutel"));
        HttpResponse<String> placed = send(kept, again);
        assertThat(placed.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(placed.body()).select("h1").text()).isEqualTo(typed.get("title"));
        assertThat(send(kept, again).uri()).isEqualTo(placed.uri());
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
            assertUsable(page, windows);
        });
    }

    /** A page that is gone by now, as a browser would have shown it. */
    private static void assertUsable(HttpResponse<String> page, Windows windows) {
        Window window = windows.visitor(Way.WITH_THE_MOUSE);
        String path = page.uri().getRawPath();
        window.page()
                .route(
                        "**" + path,
                        route -> route.fulfill(new FulfillOptions()
                                .setStatus(page.statusCode())
                                .setContentType("text/html; charset=utf-8")
                                .setBody(page.body())));
        window.open(path);
        assertThat(window.page().title()).isEqualTo(Jsoup.parse(page.body()).title());
        assertThat(Barriers.on(window.page())).as(path).isEmpty();
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

    private HttpResponse<String> send(HttpResponse<String> form, Map<String, String> fields) {
        return browser.send(form.uri().resolve("/berichten"), encoded(fields));
    }

    /** What a browser would send of the form as it stands. */
    private static Map<String, String> fields(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = Jsoup.parse(page.body()).expectFirst("form[action=/berichten]");
        form.select("input:not([type=checkbox]):not([type=radio]), [type=radio][checked]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        form.select("textarea")
                .forEach(area -> fields.put(area.attr("name"), area.wholeText().replaceFirst("^\n", "")));
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
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
