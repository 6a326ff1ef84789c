package nl.meent.community.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import nl.meent.community.RunningService;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.journeys.Talk;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class CalendarFeedTest {

    private static final String MINE = "/v1/members/me/calendar-feed";

    private final RunningService service = RunningService.shared();
    private final Talk host = Talk.as("fg-utrecht");
    private final String account = "fg-" + UUID.randomUUID();
    private final Talk member = Talk.as(account);
    private final String title = "Intervisie " + UUID.randomUUID();
    private final Instant start =
            service.bean(PlatformClock.class).instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_calendar_has_what_one_goes_to_waits_for_and_hosts_and_nothing_else() throws Exception {
        String going = meetup("gaat", Map.of());
        String waiting = meetup("wacht", Map.of("capacity", Map.of("onSite", 0, "online", 1)));
        String cancelled = meetup("vervalt", Map.of());
        String left = meetup("afgemeld", Map.of());
        meetup("vreemd", Map.of());
        host.put(waiting + "/registrations/me", online());
        for (String path : List.of(going, waiting, cancelled, left)) {
            member.put(path + "/registrations/me", online());
        }
        member.delete(left + "/registrations/me");
        host.put(cancelled + "/cancellation", Map.of("reason", "De spreker is ziek"));
        String hosted = "/v1/meetups/" + member.create("/v1/meetups", body("eigen", Map.of()));

        Calendar calendar = parsed(fetched(open()));

        assertThat(meetupsIn(calendar)).hasSize(4);
        assertThat(event(calendar, going))
                .contains("STATUS:CONFIRMED", "SEQUENCE:0", "vergaderen.example", "SUMMARY:" + title + " gaat")
                .contains("DTSTART:" + start.toString().replaceAll("[-:]", ""));
        String page = "https://meent.example/bijeenkomsten/" + going.substring(going.lastIndexOf('/') + 1);
        assertThat(event(calendar, going)).contains("URL:" + page, "Op Meent: " + page);
        assertThat(event(calendar, waiting)).contains("STATUS:TENTATIVE").doesNotContain("vergaderen.example");
        assertThat(event(calendar, cancelled)).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(event(calendar, hosted)).contains("STATUS:CONFIRMED");
    }

    @Test
    void a_change_grows_the_sequence_under_the_same_id() throws Exception {
        String path = meetup("gaat", Map.of());
        member.put(path + "/registrations/me", online());
        String address = open();
        String before = event(parsed(fetched(address)), path);

        host.edit(
                path,
                "\"1\"",
                Map.of(
                        "startsAt",
                        start.plusSeconds(3_600).toString(),
                        "endsAt",
                        start.plusSeconds(7_200).toString()));

        member.read(path);
        assertThat(before).contains("SEQUENCE:0");
        assertThat(event(parsed(fetched(address)), path))
                .contains("SEQUENCE:1", start.plusSeconds(3_600).toString().replaceAll("[-:]", ""));
    }

    @Test
    void a_calendar_program_asks_again_and_is_told_when_nothing_changed() {
        String path = meetup("gaat", Map.of());
        member.put(path + "/registrations/me", online());
        member.read(path);
        String address = open();
        HttpHeaders headers = get(address)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseHeaders();
        assertThat(headers.getCacheControl()).contains("private").doesNotContain("no-store");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        String tag = Objects.requireNonNull(headers.getETag());

        again(address, tag).expectStatus().isNotModified();

        member.delete(path + "/registrations/me");
        member.read(path);
        again(address, tag).expectStatus().isOk();
    }

    @Test
    void an_address_stays_until_it_is_ended_and_then_is_like_one_that_never_was() {
        member.get(MINE).expectStatus().isNotFound();
        String first = open();
        assertThat(open()).isEqualTo(first);
        assertThat(member.read(MINE).path("path").asString()).isEqualTo(first);
        assertThat(first).matches("/v1/calendar/[A-Za-z0-9_-]{43}");

        end();
        end();

        member.get(MINE).expectStatus().isNotFound();
        JsonNode revoked = problem(first);
        JsonNode unknown = problem("/v1/calendar/" + "a".repeat(43));
        assertThat(revoked.path("status").asInt()).isEqualTo(404);
        for (String property : List.of("type", "title", "status", "detail")) {
            assertThat(revoked.path(property)).isEqualTo(unknown.path(property));
        }
        assertThat(revoked.propertyNames()).isEqualTo(unknown.propertyNames());
        String second = open();
        assertThat(second).isNotEqualTo(first);
        get(second).expectStatus().isOk();
        get(first).expectStatus().isNotFound();
    }

    @Test
    void who_left_the_circle_no_longer_finds_its_meetup_in_the_calendar() throws Exception {
        String circle = "kring-" + UUID.randomUUID();
        String hostId = host.read("/v1/members/me").path("id").asString();
        Talk.as("moderator-vng")
                .create("/v1/circles", Map.of("id", circle, "name", "Kring", "joining", "OPEN", "host", hostId));
        member.put("/v1/circles/" + circle + "/members/me");
        host.read("/v1/members/me");
        String path = meetup("kring", Map.of("circles", List.of(circle)));
        member.put(path + "/registrations/me", online());
        member.read(path);
        String address = open();
        assertThat(meetupsIn(parsed(fetched(address)))).hasSize(1);

        member.delete("/v1/circles/" + circle + "/members/me");

        member.read("/v1/members/me");
        assertThat(meetupsIn(parsed(fetched(address)))).isEmpty();
    }

    @Test
    void the_address_is_told_to_nobody_without_a_token() {
        service.anonymous().put().uri(MINE).exchange().expectStatus().isUnauthorized();
    }

    private String meetup(String which, Map<String, Object> more) {
        return "/v1/meetups/" + host.create("/v1/meetups", body(which, more));
    }

    private Map<String, Object> body(String which, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title",
                title + " " + which,
                "description",
                "Een middag",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plusSeconds(3_600).toString(),
                "onlineUrl",
                "https://vergaderen.example/1"));
        body.putAll(more);
        return body;
    }

    private static Map<String, String> online() {
        return Map.of("way", "ONLINE");
    }

    /** Deadlines of consultations are there too. */
    private List<CalendarComponent> meetupsIn(Calendar calendar) {
        return calendar.<CalendarComponent>getComponents().stream()
                .filter(event -> event.toString().contains(title))
                .toList();
    }

    private String open() {
        EntityExchangeResult<JsonNode> opened = service.as(account)
                .put()
                .uri(MINE)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult();
        return Objects.requireNonNull(opened.getResponseBody()).path("path").asString();
    }

    private void end() {
        service.as(account).delete().uri(MINE).exchange().expectStatus().isNoContent();
    }

    private WebTestClient.ResponseSpec get(String address) {
        return service.anonymous().get().uri(address).exchange();
    }

    private WebTestClient.ResponseSpec again(String address, String tag) {
        return service.anonymous()
                .get()
                .uri(address)
                .header("If-None-Match", tag)
                .exchange();
    }

    private JsonNode problem(String address) {
        return Objects.requireNonNull(
                get(address).expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    private String fetched(String address) {
        return Objects.requireNonNull(get(address)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String event(Calendar calendar, String meetup) {
        String uid = meetup.substring(meetup.lastIndexOf('/') + 1) + "@meent";
        return calendar.<CalendarComponent>getComponents().stream()
                .map(CalendarComponent::toString)
                .filter(text -> text.contains("UID:" + uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uid + " is not in " + calendar));
    }
}
