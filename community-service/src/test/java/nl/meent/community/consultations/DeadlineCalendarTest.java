package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class DeadlineCalendarTest {

    private final RunningService service = RunningService.shared();
    private final ConsultationWorld world = new ConsultationWorld(service);
    private final Instant closesAt = world.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.SECONDS);
    private final String id = world.opened(world.draft(List.of(), "MEMBER", closesAt));
    private final String account = "fg-" + UUID.randomUUID();

    @Test
    void the_deadline_is_an_event_that_moves_when_it_is_extended() {
        String feed = feed();
        String event = event(text(service.anonymous(), feed));
        assertThat(event)
                .contains("DTSTART:" + utc(closesAt), "SEQUENCE:0", "SUMMARY:Reageren tot: De plek van de FG")
                .contains("DESCRIPTION:Uitvoering van de AI-verordening")
                .contains(
                        "URL:https://meent.example/raadplegingen/" + id,
                        "Reageren: https://meent.example/raadplegingen/" + id)
                .doesNotContain("STATUS");
        assertThat(event(text(world.as(account), path(id) + "/calendar"))).contains(utc(closesAt));

        world.passes(Duration.ofHours(1));
        Instant later = closesAt.plus(Duration.ofDays(2));
        world.put(
                        "belangenbehartiger-vng",
                        path(id) + "/deadline",
                        Map.of("closesAt", later.toString(), "reason", "Vakantie"))
                .expectStatus()
                .isNoContent();
        world.read(account, path(id));
        String moved = event(text(service.anonymous(), feed));
        assertThat(moved).contains("DTSTART:" + utc(later), "SEQUENCE:1");
        assertThat(line(moved, "UID")).isEqualTo(line(event, "UID"));
        assertThat(line(moved, "DTSTAMP")).isGreaterThan(line(event, "DTSTAMP"));
    }

    @Test
    void the_file_is_one_that_a_calendar_opens() {
        world.as(account)
                .get()
                .uri(path(id) + "/calendar")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/calendar")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"raadpleging.ics\"");
    }

    @Test
    void a_draft_without_a_deadline_has_no_file() {
        Map<String, Object> draft = world.draft(List.of(), "MEMBER", closesAt);
        draft.remove("closesAt");
        world.get("belangenbehartiger-vng", path(world.drafted(draft)) + "/calendar")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_deadline_stays_in_the_calendar_for_a_month() {
        String feed = feed();
        world.passes(Duration.between(world.now(), closesAt).plusDays(29));
        assertThat(text(service.anonymous(), feed)).contains(id);
        world.passes(Duration.ofDays(2));
        assertThat(text(service.anonymous(), feed)).doesNotContain(id);
    }

    @Test
    void nobody_has_a_deadline_that_does_not_concern_them_or_that_was_withdrawn() {
        world.get("ethiek-amsterdam", path(id) + "/calendar").expectStatus().isNotFound();
        assertThat(text(service.anonymous(), feed("ethiek-" + UUID.randomUUID())))
                .doesNotContain(id);
        String feed = feed();
        world.put("belangenbehartiger-vng", path(id) + "/withdrawal", Map.of("reason", "Niet nodig"))
                .expectStatus()
                .isNoContent();
        world.read(account, path(id));
        assertThat(text(service.anonymous(), feed)).doesNotContain(id);
    }

    @Test
    void a_file_taken_after_it_was_withdrawn_cancels_what_was_taken_before() {
        String before = event(text(world.as(account), path(id) + "/calendar"));
        world.put("belangenbehartiger-vng", path(id) + "/withdrawal", Map.of("reason", "Niet nodig"))
                .expectStatus()
                .isNoContent();
        world.read(account, path(id));
        String after = event(text(world.as(account), path(id) + "/calendar"));
        assertThat(after).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(line(after, "UID")).isEqualTo(line(before, "UID"));
    }

    private String feed() {
        world.read(account, path(id));
        return feed(account);
    }

    private String feed(String account) {
        world.read(account, "/v1/members/me");
        return Objects.requireNonNull(world.as(account)
                        .put()
                        .uri("/v1/members/me/calendar-feed")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(tools.jackson.databind.JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("path")
                .asString();
    }

    private static String text(WebTestClient client, String path) {
        return Objects.requireNonNull(client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private String event(String calendar) {
        return List.of(calendar.replaceAll("\r?\n ", "").split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains("UID:" + id))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String event, String property) {
        return event.lines()
                .filter(line -> line.startsWith(property + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static String utc(Instant moment) {
        return moment.toString().replaceAll("[-:]", "");
    }
}
