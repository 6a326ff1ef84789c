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
        assertThat(event(text(service.anonymous(), feed)))
                .contains("DTSTART:" + utc(closesAt), "SEQUENCE:0", "SUMMARY:Reageren tot: De plek van de FG");
        assertThat(event(text(world.as(account), path(id) + "/calendar"))).contains(utc(closesAt));

        Instant later = closesAt.plus(Duration.ofDays(2));
        world.put(
                        "belangenbehartiger-vng",
                        path(id) + "/deadline",
                        Map.of("closesAt", later.toString(), "reason", "Vakantie"))
                .expectStatus()
                .isNoContent();
        world.read(account, path(id));
        assertThat(event(text(service.anonymous(), feed))).contains("DTSTART:" + utc(later), "SEQUENCE:1");
    }

    @Test
    void nobody_has_a_deadline_that_does_not_concern_them_or_that_was_withdrawn() {
        world.get("ethiek-amsterdam", path(id) + "/calendar").expectStatus().isNotFound();
        String feed = feed();
        world.put("belangenbehartiger-vng", path(id) + "/withdrawal", Map.of("reason", "Niet nodig"))
                .expectStatus()
                .isNoContent();
        world.read(account, path(id));
        assertThat(text(service.anonymous(), feed)).doesNotContain(id);
    }

    private String feed() {
        world.read(account, path(id));
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
        return List.of(calendar.split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains("UID:" + id))
                .findFirst()
                .orElseThrow();
    }

    private static String utc(Instant moment) {
        return moment.toString().replaceAll("[-:]", "");
    }
}
