package nl.meent.community.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.meent.community.journeys.Talk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuthorsWithAPageTest {

    private final Talk author = Talk.as("ciso-vindbaar");
    private final Talk reader = Talk.as("po-lezend");

    @Test
    void who_is_listed_can_be_looked_up_from_what_they_wrote_until_they_leave_the_directory() {
        listed(true);
        String post = "/v1/posts/" + author.create("/v1/posts", question(false));
        author.create(post + "/answers", Map.of("body", "Zelf gevonden."));
        author.create(post + "/comments", Map.of("body", "En dit nog."));

        JsonNode read = reader.read(post);
        assertThat(read.at("/author/listed").asBoolean()).isTrue();
        assertThat(read.at("/answers/0/author/listed").asBoolean()).isTrue();
        assertThat(read.at("/comments/0/author/listed").asBoolean()).isTrue();
        reader.get("/v1/members/" + read.at("/author/id").asString())
                .expectStatus()
                .isOk();

        listed(false);
        author.create(post + "/comments", Map.of("body", "Ik ben weer weg."));

        JsonNode later = reader.read(post);
        assertThat(later.at("/author/listed").asBoolean(true)).isFalse();
        reader.get("/v1/members/" + later.at("/author/id").asString())
                .expectStatus()
                .isNotFound();
    }

    @Test
    void without_name_nobody_is_looked_up_however_listed() {
        listed(true);
        String post = "/v1/posts/" + author.create("/v1/posts", question(true));

        JsonNode seen = reader.read(post).path("author");
        assertThat(seen.path("listed").asBoolean(true)).isFalse();
        assertThat(seen.path("id").isNull()).isTrue();
        assertThat(reader.read("/v1/posts?limit=100&author=" + id()).toString()).doesNotContain(post.substring(10));
    }

    @Test
    void hosts_are_looked_up_in_the_same_way() {
        listed(true);
        String meetup = "/v1/meetups/" + author.create("/v1/meetups", meetup());
        assertThat(reader.read(meetup).at("/hosts/0/listed").asBoolean()).isTrue();

        listed(false);
        author.put(meetup + "/registrations/me", Map.of("way", "ONLINE"));
        assertThat(reader.read(meetup).at("/hosts/0/listed").asBoolean(true)).isFalse();
    }

    private String id() {
        return author.read("/v1/members/me").path("id").asString();
    }

    private void listed(boolean listed) {
        author.patch("/v1/members/me", "*", Map.of("listed", listed))
                .expectStatus()
                .isOk();
    }

    private static Map<String, Object> question(boolean withoutName) {
        return Map.of("kind", "QUESTION", "title", "Wie kent dit?", "body", "Graag hulp.", "withoutName", withoutName);
    }

    private static Map<String, Object> meetup() {
        return Map.of(
                "title",
                "Spreekuur",
                "description",
                "Loop binnen.",
                "startsAt",
                "2031-03-01T09:00:00Z",
                "endsAt",
                "2031-03-01T10:00:00Z",
                "onlineUrl",
                "https://vergaderen.example/9",
                "capacity",
                Map.of("onSite", 0));
    }
}
