package nl.meent.community.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.community.journeys.Talk;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class CirclesJourneyTest {

    private final Talk moderator = Talk.as("moderator-vng");
    private final Talk host = Talk.as("fg-utrecht");
    private final Talk zwolle = Talk.as("fg-zwolle");
    private final Talk arnhem = Talk.as("ethiek-arnhem");
    private final String circle = "kring-" + UUID.randomUUID();
    private final String path = "/v1/circles/" + circle;

    @Test
    void a_member_asks_at_a_closed_circle_and_is_let_in() {
        create("CLOSED");
        zwolle.put(path + "/members/me", Map.of("reason", "Ik ben FG in Zwolle"));
        assertThat(seenBy(zwolle).path("membership").asString()).isEqualTo("ASKED");
        assertThat(seenBy(zwolle).path("welcome").isNull()).isTrue();
        JsonNode asking = host.read(path + "/members").path("items").get(0);
        assertThat(asking.path("reason").asString()).isEqualTo("Ik ben FG in Zwolle");
        assertThat(asking.path("membership").asString()).isEqualTo("ASKED");

        String member = asking.path("member").path("id").asString();
        host.put(path + "/members/" + member, Map.of());
        host.put(path + "/members/" + member, Map.of());

        assertThat(seenBy(zwolle).path("membership").asString()).isEqualTo("MEMBER");
        assertThat(seenBy(zwolle).path("welcome").asString()).isEqualTo("Welkom");
        assertThat(seenBy(zwolle).path("memberCount").asInt()).isEqualTo(2);
        assertThat(zwolle.read("/v1/members/me").path("circles").toString()).contains(circle);
        assertThat(zwolle.read(path + "/members").path("items")).hasSize(2);
    }

    @Test
    void requests_and_reasons_are_for_hosts() {
        create("CLOSED");
        zwolle.put(path + "/members/me", Map.of("reason", "Ik ben FG"));
        String zwolleId = zwolle.read("/v1/members/me").path("id").asString();
        host.put(path + "/members/" + zwolleId, Map.of());
        arnhem.put(path + "/members/me", Map.of("reason", "Geheim"));
        assertThat(zwolle.read(path + "/members").toString()).doesNotContain("Geheim", "ASKED");
        arnhem.get(path + "/members").expectStatus().isForbidden();
        assertThat(moderator.read(path + "/members").toString()).doesNotContain("Geheim");
        assertThat(zwolle.refusal(
                        HttpMethod.PUT,
                        path + "/members/"
                                + arnhem.read("/v1/members/me").path("id").asString(),
                        Map.of()))
                .isEqualTo("403 circle-hosts-only");
    }

    @Test
    void a_closed_circle_wants_a_reason_and_an_open_one_none() {
        create("CLOSED");
        assertThat(zwolle.refusal(HttpMethod.PUT, path + "/members/me", Map.of()))
                .isEqualTo("400 circle-reason-missing");
        String open = "open-" + UUID.randomUUID();
        moderator.create("/v1/circles", body(open, "OPEN"));
        arnhem.put("/v1/circles/" + open + "/members/me");
        assertThat(arnhem.read("/v1/circles/" + open).path("membership").asString())
                .isEqualTo("MEMBER");
    }

    @Test
    void who_leaves_or_is_removed_is_out() {
        create("OPEN");
        zwolle.put(path + "/members/me");
        arnhem.put(path + "/members/me");
        zwolle.delete(path + "/members/me");
        zwolle.delete(path + "/members/me");
        host.delete(
                path + "/members/" + arnhem.read("/v1/members/me").path("id").asString());
        assertThat(seenBy(zwolle).path("membership").isNull()).isTrue();
        assertThat(seenBy(arnhem).path("memberCount").asInt()).isEqualTo(1);
        assertThat(arnhem.read("/v1/members/me").path("circles").toString()).doesNotContain(circle);
        assertThat(host.refusal(HttpMethod.DELETE, path + "/members/me", Map.of()))
                .isEqualTo("409 circle-last-host");
    }

    @Test
    void a_page_of_members_leads_to_the_next() {
        create("OPEN");
        List.of(zwolle, arnhem).forEach(member -> member.put(path + "/members/me"));
        JsonNode first = host.read(path + "/members?limit=2");
        assertThat(first.path("items")).hasSize(2);
        JsonNode second =
                host.read(path + "/members?limit=2&cursor=" + first.path("next").asString());
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(first.path("items").get(0).path("membership").asString()).isEqualTo("HOST");
    }

    @Test
    void moderators_create_circles_and_each_slug_once() {
        create("OPEN");
        assertThat(moderator.refusal(HttpMethod.POST, "/v1/circles", body(circle, "OPEN")))
                .isEqualTo("409 circle-exists");
        assertThat(zwolle.refusal(HttpMethod.POST, "/v1/circles", body("van-mij", "OPEN")))
                .isEqualTo("403 moderators-only");
        assertThat(moderator.refusal(HttpMethod.POST, "/v1/circles", Map.of("id", "Geen Slug", "name", " ")))
                .startsWith("400");
        assertThat(moderator.refusal(
                        HttpMethod.POST,
                        "/v1/circles",
                        Map.of("id", "wees", "name", "Wees", "joining", "OPEN", "host", UUID.randomUUID())))
                .startsWith("400");
        moderator.get("/v1/circles/bestaat-niet").expectStatus().isNotFound();
        assertThat(zwolle.refusal(HttpMethod.PUT, "/v1/circles/bestaat-niet/members/me", Map.of()))
                .startsWith("404");
    }

    private void create(String joining) {
        moderator.create("/v1/circles", body(circle, joining));
    }

    private Map<String, Object> body(String id, String joining) {
        return Map.of(
                "id",
                id,
                "name",
                "FG-kring",
                "description",
                "Voor FG's",
                "welcome",
                "Welkom",
                "joining",
                joining,
                "host",
                host.read("/v1/members/me").path("id").asString());
    }

    private JsonNode seenBy(Talk reader) {
        for (JsonNode item : reader.read("/v1/circles").path("items")) {
            if (item.path("id").asString().equals(circle)) {
                return item;
            }
        }
        throw new AssertionError("no circle " + circle);
    }
}
