package nl.meent.community.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import nl.meent.community.RunningService;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.journeys.Talk;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class MeetupsJourneyTest {

    private final Talk host = Talk.as("fg-utrecht");
    private final Talk zwolle = Talk.as("fg-zwolle");
    private final Talk breda = Talk.as("fg-breda");
    private final Talk arnhem = Talk.as("ethiek-arnhem");
    private final Instant start = Instant.ofEpochSecond(RunningService.shared()
            .bean(PlatformClock.class)
            .instant()
            .plus(Duration.ofDays(7))
            .getEpochSecond());
    private final String title = "Intervisie " + UUID.randomUUID();

    @Test
    void a_meetup_with_one_place_fills_waits_and_promotes() {
        String path = "/v1/meetups/" + host.create("/v1/meetups", meetup(Map.of("onSite", 1, "online", 0)));
        String registration = path + "/registrations/me";
        zwolle.put(registration, Map.of("way", "ON_SITE"));
        breda.put(registration, Map.of("way", "ON_SITE"));
        arnhem.put(registration, Map.of("way", "ON_SITE"));
        assertThat(mine(zwolle, path)).isEqualTo("REGISTERED");
        assertThat(mine(breda, path)).isEqualTo("WAIT_LISTED");
        assertThat(arnhem.read(path).path("myRegistration").path("place").asInt())
                .isEqualTo(2);
        assertThat(host.read(path).path("waiting").path("onSite").asInt()).isEqualTo(2);

        zwolle.delete(registration);
        zwolle.delete(registration);

        assertThat(mine(breda, path)).isEqualTo("REGISTERED");
        assertThat(mine(arnhem, path)).isEqualTo("WAIT_LISTED");
        assertThat(zwolle.read(path).path("myRegistration").isNull()).isTrue();

        host.edit(path, "\"1\"", Map.of("capacity", Map.of("onSite", 2)));

        assertThat(mine(arnhem, path)).isEqualTo("REGISTERED");
        assertThat(host.read(path).path("registered").path("onSite").asInt()).isEqualTo(2);
        assertThat(host.patch(path, "\"2\"", Map.of("capacity", Map.of("onSite", 1)))
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .isEqualTo(409);
        assertThat(zwolle.refusal(HttpMethod.PUT, registration, Map.of("way", "ONLINE")))
                .isEqualTo("409 meetup-way-not-offered");
        assertThat(zwolle.refusal(HttpMethod.PUT, registration, Map.of())).startsWith("400");
    }

    @Test
    void the_link_is_for_who_has_a_seat_and_names_are_for_the_host() {
        String path = "/v1/meetups/" + host.create("/v1/meetups", meetup(Map.of("onSite", 5, "online", 1)));
        zwolle.put(path + "/registrations/me", Map.of("way", "ONLINE"));
        breda.put(path + "/registrations/me", Map.of("way", "ONLINE"));
        assertThat(zwolle.read(path).path("onlineUrl").asString()).isEqualTo("https://vergaderen.example/1");
        assertThat(host.read(path).path("onlineUrl").asString()).isEqualTo("https://vergaderen.example/1");
        assertThat(breda.read(path).path("onlineUrl").isNull()).isTrue();
        assertThat(calendar(breda, path)).doesNotContain("vergaderen.example");
        assertThat(calendar(zwolle, path)).contains("vergaderen.example");
        JsonNode registrations = host.read(path + "/registrations").path("items");
        assertThat(registrations.get(0).path("member").path("displayName").asString())
                .isEqualTo("fg-zwolle");
        assertThat(registrations.get(1).path("state").asString()).isEqualTo("WAIT_LISTED");
        zwolle.get(path + "/registrations").expectStatus().isForbidden();
        assertThat(zwolle.read("/v1/meetups?limit=100&from=" + start).toString())
                .contains(title);
    }

    @Test
    void a_meetup_of_a_circle_is_nowhere_outside_it() {
        String circle = "kring-" + UUID.randomUUID();
        Talk.as("moderator-vng")
                .create(
                        "/v1/circles",
                        Map.of(
                                "id",
                                circle,
                                "name",
                                "Kring",
                                "joining",
                                "OPEN",
                                "host",
                                host.read("/v1/members/me").path("id").asString()));
        zwolle.put("/v1/circles/" + circle + "/members/me");
        Map<String, Object> body = new HashMap<>(meetup(Map.of("onSite", 5, "online", 5)));
        body.put("circles", List.of(circle));
        assertThat(breda.refusal(HttpMethod.POST, "/v1/meetups", body)).startsWith("400");
        String path = "/v1/meetups/" + host.create("/v1/meetups", body);
        assertThat(zwolle.read(path).path("title").asString()).isEqualTo(title);
        assertThat(zwolle.read("/v1/meetups?limit=100").toString()).contains(title);
        assertThat(breda.read("/v1/meetups?limit=100").toString()).doesNotContain(title);
        breda.get(path).expectStatus().isNotFound();
        breda.get(path + "/calendar").expectStatus().isNotFound();
        assertThat(breda.refusal(HttpMethod.PUT, path + "/registrations/me", Map.of("way", "ON_SITE")))
                .startsWith("404");
        body.put("public", true);
        assertThat(host.refusal(HttpMethod.POST, "/v1/meetups", body)).startsWith("400");
    }

    @Test
    void one_finds_the_meetups_that_one_hosts_or_registered_for() {
        String path = "/v1/meetups/" + host.create("/v1/meetups", meetup(Map.of("onSite", 5, "online", 5)));
        assertThat(host.read("/v1/meetups?mine=true&limit=100").toString()).contains(title);
        assertThat(zwolle.read("/v1/meetups?mine=true&limit=100").toString()).doesNotContain(title);
        zwolle.put(path + "/registrations/me", Map.of("way", "ONLINE"));
        assertThat(zwolle.read("/v1/meetups?mine=true&limit=100").toString()).contains(title);
        zwolle.delete(path + "/registrations/me");
        assertThat(zwolle.read("/v1/meetups?mine=true&limit=100").toString()).doesNotContain(title);
    }

    @Test
    void everyone_may_know_of_a_public_meetup_and_of_nothing_else() {
        host.create("/v1/meetups", meetup(Map.of("onSite", 5, "online", 5)));
        Map<String, Object> open = new HashMap<>(meetup(Map.of("onSite", 5, "online", 5)));
        open.put("title", "Openbaar " + title);
        open.put("public", true);
        String path = "/v1/meetups/" + host.create("/v1/meetups", open);
        JsonNode all = Talk.anonymously().read("/v1/public/meetups?limit=100").path("items");
        assertThat(all.toString()).contains("Openbaar " + title).doesNotContain("vergaderen.example", "fg-utrecht");
        for (JsonNode shown : all) {
            assertThat(shown.propertyNames())
                    .containsExactlyInAnyOrder("title", "startsAt", "endsAt", "place", "organisation");
            assertThat(shown.path("title").asString()).isNotEqualTo(title);
        }
        Talk.anonymously().get(path).expectStatus().isUnauthorized();
        host.put(path + "/cancellation", Map.of("reason", "Ziek"));
        assertThat(Talk.anonymously().read("/v1/public/meetups?limit=100").toString())
                .doesNotContain("Openbaar " + title);
    }

    @Test
    void an_edit_wants_the_version_that_was_seen_and_a_calendar_takes_the_newer_one() throws Exception {
        String path = "/v1/meetups/" + host.create("/v1/meetups", meetup(Map.of("onSite", 5, "online", 5)));
        assertThat(calendar(zwolle, path)).contains("SEQUENCE:0", "STATUS:CONFIRMED");
        host.edit(
                path,
                "\"1\"",
                Map.of(
                        "title",
                        title + " verzet",
                        "startsAt",
                        start.plusSeconds(3600).toString(),
                        "endsAt",
                        start.plusSeconds(7200).toString()));
        host.get(path).expectHeader().valueEquals("ETag", "\"3\"");
        host.patch(path, "\"1\"", Map.of("title", "x"))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.title")
                .isEqualTo(title + " verzet");
        zwolle.patch(path, "*", Map.of("title", "x")).expectStatus().isForbidden();
        host.patch(path, "*", Map.of("endsAt", start.toString())).expectStatus().isBadRequest();
        host.put(path + "/cancellation", Map.of("reason", "De spreker is ziek"));
        host.put(path + "/cancellation", Map.of("reason", "De spreker is ziek"));
        Calendar calendar = new CalendarBuilder().build(new StringReader(calendar(zwolle, path)));
        assertThat(calendar.toString())
                .contains("SEQUENCE:3", "STATUS:CANCELLED", "UID:" + path.substring(12) + "@meent")
                .doesNotContain("TZID");
        assertThat(zwolle.read(path).path("status").asString()).isEqualTo("CANCELLED");
        assertThat(zwolle.refusal(HttpMethod.PUT, path + "/registrations/me", Map.of("way", "ONLINE")))
                .isEqualTo("409 meetup-cancelled");
    }

    @Test
    void lists_are_by_start_and_page_by_page() {
        String theme = "thema-" + UUID.randomUUID();
        Talk.as("moderator-vng").create("/v1/themes", Map.of("slug", theme, "name", "Thema"));
        for (int day = 0; day < 3; day++) {
            Map<String, Object> body = new HashMap<>(meetup(Map.of("onSite", 5, "online", 5)));
            body.put("title", "dag " + day);
            body.put("themes", List.of(theme));
            body.put("startsAt", start.plus(Duration.ofDays(day)).toString());
            body.put("endsAt", start.plus(Duration.ofDays(day)).plusSeconds(60).toString());
            host.create("/v1/meetups", body);
        }
        String path = "/v1/meetups?limit=2&theme=" + theme;
        assertThat(titles(zwolle.read(path))).containsExactly("dag 2", "dag 1");
        JsonNode first = zwolle.read(path + "&from=" + start);
        assertThat(titles(first)).containsExactly("dag 0", "dag 1");
        assertThat(titles(zwolle.read(path + "&from=" + start + "&cursor="
                        + first.path("next").asString())))
                .containsExactly("dag 2");
        assertThat(titles(zwolle.read(path + "&until=" + start.plusSeconds(1)))).containsExactly("dag 0");
        assertThat(host.refusal(
                        HttpMethod.POST, "/v1/meetups", Map.of("title", " ", "themes", List.of("bestaat-niet"))))
                .startsWith("400");
    }

    @Test
    void everything_that_is_wrong_with_a_meetup_is_told_in_one_round() {
        Map<String, Object> body = new HashMap<>(meetup(Map.of("onSite", -1, "online", 5)));
        body.put("endsAt", start.minusSeconds(1).toString());
        body.put("themes", List.of("bestaat-niet"));
        body.put("circles", List.of("niet-de-mijne"));
        body.put("public", true);

        JsonNode refused = host.refused(HttpMethod.POST, "/v1/meetups", body);

        assertThat(refused.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/capacity/onSite", "/themes/0", "/circles/0", "/endsAt", "/public");
    }

    @Test
    void material_can_be_added_by_the_host_at_any_time_and_a_recap_afterwards() {
        String path = "/v1/meetups/" + host.create("/v1/meetups", meetup(Map.of("onSite", 5, "online", 5)));
        Map<String, String> slides = Map.of("title", "Dia's", "url", "https://example.org/dias.pdf");
        host.create(path + "/materials", slides);
        assertThat(zwolle.read(path).path("materials").get(0).path("title").asString())
                .isEqualTo("Dia's");
        assertThat(zwolle.refusal(HttpMethod.POST, path + "/materials", slides)).isEqualTo("403 meetup-hosts-only");
        assertThat(host.refusal(HttpMethod.PUT, path + "/recap", Map.of("body", "Wij leerden")))
                .isEqualTo("409 meetup-not-started");
        assertThat(host.refusal(
                        HttpMethod.PUT,
                        path + "/registrations/" + UUID.randomUUID() + "/attendance",
                        Map.of("attended", true)))
                .isEqualTo("409 meetup-not-started");
    }

    private Map<String, Object> meetup(Map<String, Integer> capacity) {
        return Map.of(
                "title",
                title,
                "description",
                "Een **middag**",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plusSeconds(3600).toString(),
                "place",
                "Stadhuis Zwolle",
                "onlineUrl",
                "https://vergaderen.example/1",
                "capacity",
                capacity,
                "agenda",
                List.of(Map.of("time", "10:00", "title", "Inloop")));
    }

    private static String mine(Talk reader, String path) {
        return reader.read(path).path("myRegistration").path("state").asString();
    }

    private static String calendar(Talk reader, String path) {
        return Objects.requireNonNull(reader.get(path + "/calendar")
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals("Content-Type", "text/calendar;charset=UTF-8")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .replace("\r\n ", "");
    }

    private static List<String> titles(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }
}
