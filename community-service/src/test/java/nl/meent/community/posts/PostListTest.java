package nl.meent.community.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.meent.community.journeys.Talk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PostListTest {

    private final String unique = UUID.randomUUID().toString();
    private final Talk moderator = Talk.as("moderator-vng");
    private final Talk zwolle = Talk.as("fg-zwolle");

    @Test
    void a_list_takes_more_than_one_theme_and_shows_the_newest_of_any_once() {
        List<String> themes = themes();
        publish("eerste", Map.of("themes", List.of(themes.get(0))));
        publish("beide", Map.of("themes", themes.subList(0, 2)));
        publish("ander", Map.of("themes", List.of(themes.get(2))));
        publish("tweede", Map.of("themes", List.of(themes.get(1))));

        String path = "/v1/posts?limit=2&theme=" + themes.get(0) + "&theme=" + themes.get(1);
        JsonNode newest = zwolle.read(path);

        assertThat(titles(newest)).containsExactly("tweede", "beide");
        assertThat(titles(zwolle.read(path + "&cursor=" + newest.path("next").asString())))
                .containsExactly("eerste");
        assertThat(titles(zwolle.read("/v1/posts?theme=" + themes.get(2)))).containsExactly("ander");
    }

    @Test
    void a_list_takes_more_than_one_circle_and_shows_only_what_the_member_may_see() {
        List<String> circles = circles();
        zwolle.put("/v1/circles/" + circles.get(0) + "/members/me");
        circles.forEach(circle -> publish(circle, Map.of("circles", List.of(circle))));

        String path = "/v1/posts?circle=" + circles.get(0) + "&circle=" + circles.get(1);

        assertThat(titles(moderator.read(path))).containsExactly(circles.get(1), circles.get(0));
        assertThat(titles(zwolle.read(path))).containsExactly(circles.get(0));
    }

    private List<String> themes() {
        return marks("/v1/themes", mark -> Map.of("slug", mark, "name", mark));
    }

    private List<String> circles() {
        String host = moderator.read("/v1/members/me").path("id").asString();
        return marks(
                "/v1/circles",
                mark -> Map.of(
                        "id",
                        mark,
                        "name",
                        mark,
                        "description",
                        "Samen",
                        "welcome",
                        "Welkom",
                        "joining",
                        "OPEN",
                        "host",
                        host));
    }

    private List<String> marks(String path, Function<String, Map<String, ?>> body) {
        List<String> marks = List.of("een-" + unique, "twee-" + unique, "drie-" + unique);
        marks.forEach(mark -> moderator.create(path, body.apply(mark)));
        return marks;
    }

    private void publish(String title, Map<String, ?> about) {
        Map<String, Object> body = new HashMap<>(about);
        body.putAll(Map.of("kind", "QUESTION", "title", title, "body", "Wie weet dit?"));
        moderator.create("/v1/posts", body);
    }

    private static List<String> titles(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }
}
