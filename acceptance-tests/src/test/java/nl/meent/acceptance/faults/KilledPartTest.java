package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Browser;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SEARCH       | /zoeken?query=camera | 200 | Zoeken werkt even niet
        NOTIFICATION | /                    | 200 | Nog zonder antwoord
        NOTIFICATION | /inbox               | 503 | Dit werkt nu even niet
        COMMUNITY    | /zoeken?query=camera | 200 | camera
        COMMUNITY    | /berichten           | 503 | Dit werkt nu even niet
        """)
    void a_reader_sees_what_still_works_and_hears_what_does_not(Part part, String path, int status, String said) {
        Browser reader = PLATFORM.browser();
        var _ = reader.signIn("fg-zwolle");
        ProcessHandle killed = kill(part);
        HttpResponse<String> page = reader.open(path);
        awaitBack(part, killed);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(page.body()).select("main").text()).contains(said);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reader.open(path).statusCode()).isEqualTo(200));
    }

    @Test
    void a_form_that_community_service_did_not_take_keeps_its_text_and_is_placed_once() {
        Browser writer = PLATFORM.browser();
        var _ = writer.signIn("fg-utrecht");
        HttpResponse<String> form = writer.open("/vraag-stellen");
        Map<String, String> typed = fields(form, "/berichten");
        typed.put("title", "Terwijl de dienst plat ligt");
        typed.put("body", "Dit wil ik niet nog eens typen.");
        ProcessHandle killed = kill(Part.COMMUNITY);
        HttpResponse<String> kept = writer.send(form.uri().resolve("/berichten"), encoded(typed));
        awaitBack(Part.COMMUNITY, killed);

        assertThat(kept.statusCode()).isEqualTo(503);
        Map<String, String> again = fields(kept, "/berichten");
        assertThat(again)
                .containsEntry("title", typed.get("title"))
                .containsEntry("body", typed.get("body"))
                .containsEntry("sleutel", typed.get("sleutel"));
        HttpResponse<String> placed = writer.send(form.uri().resolve("/berichten"), encoded(again));
        assertThat(placed.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(placed.body()).select("h1").text()).isEqualTo(typed.get("title"));
        HttpResponse<String> twice = writer.send(form.uri().resolve("/berichten"), encoded(again));
        assertThat(twice.uri()).isEqualTo(placed.uri());
    }

    /** What a browser would send of the form as it stands. */
    private static Map<String, String> fields(HttpResponse<String> page, String action) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = Jsoup.parse(page.body()).expectFirst("form[action=" + action + "]");
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
