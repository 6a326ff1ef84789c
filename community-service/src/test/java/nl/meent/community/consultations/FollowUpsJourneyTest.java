package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FollowUpsJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    void news_stands_with_the_outcome_and_is_missed_once_its_day_has_passed_without_more() {
        String id = published();
        String first = today().plusDays(2).toString();
        tell(id, Map.of("questionId", "rol", "text", "In de Kamer.", "state", "UNDER_WAY", "newsBy", first));
        assertThat(overdue()).doesNotContain(id);

        world.passes(Duration.ofDays(3));
        assertThat(overdue()).contains(id).contains("De FG adviseert.").contains(first);
        tell(id, Map.of("questionId", "wie", "text", "Iets anders.", "state", "PLANNED"));
        assertThat(overdue()).contains(id);

        tell(id, Map.of("questionId", "rol", "text", "Aangenomen.", "state", "DONE"));
        assertThat(overdue()).doesNotContain(id);
        assertThat(world.read("fg-utrecht", path(id) + "/follow-ups").path("items"))
                .extracting(each -> each.path("text").asString())
                .containsExactly("Aangenomen.", "Iets anders.", "In de Kamer.");
    }

    @Test
    void only_advocates_tell_news_and_see_what_is_overdue() {
        String id = published();
        Map<String, Object> news = Map.of("text", "Nieuws", "state", "DONE");
        world.as("fg-utrecht")
                .post()
                .uri(path(id) + "/follow-ups")
                .bodyValue(news)
                .exchange()
                .expectStatus()
                .isForbidden();
        world.get("fg-utrecht", "/v1/consultations/overdue-follow-ups")
                .expectStatus()
                .isForbidden();
        world.get("ethiek-arnhem", path(id) + "/follow-ups").expectStatus().isNotFound();
    }

    @Test
    void what_is_wrong_with_news_is_said_at_its_field() {
        String id = published();
        assertThat(refused(id, Map.of("text", "Nieuws", "state", "DONE", "newsBy", "2099-01-01")))
                .contains("/newsBy", "follow-up-without-news");
        assertThat(refused(id, Map.of("text", "Nieuws", "state", "PLANNED", "newsBy", today().toString())))
                .contains("/newsBy", "follow-up-news-in-past");
        assertThat(refused(id, Map.of("text", "Nieuws", "state", "PLANNED", "questionId", "weg")))
                .contains("/questionId", "question-unknown");
    }

    @ParameterizedTest
    @MethodSource
    void a_day_is_written_as_a_day_in_a_year_of_four_digits(Object newsBy) {
        assertThat(refused(published(), Map.of("text", "Nieuws", "state", "PLANNED", "newsBy", newsBy)))
                .contains("/newsBy", "invalid-date");
    }

    static Stream<Object> a_day_is_written_as_a_day_in_a_year_of_four_digits() {
        return Stream.of(
                "+999999999-12-31",
                "+10000-01-01",
                "-0001-01-01",
                "2030-01-01T00:00:00Z",
                List.of(2030, 1, 1),
                2030,
                "");
    }

    private LocalDate today() {
        return world.now().atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();
    }

    private String published() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(1))));
        world.passes(Duration.ofDays(1));
        world.put(ADVOCATE, path(id) + "/outcome", Map.of("summary", "Gehoord."))
                .expectStatus()
                .isNoContent();
        return id;
    }

    private void tell(String id, Map<String, Object> news) {
        world.as(ADVOCATE)
                .post()
                .uri(path(id) + "/follow-ups")
                .bodyValue(news)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private String refused(String id, Map<String, Object> news) {
        return String.valueOf(world.as(ADVOCATE)
                .post()
                .uri(path(id) + "/follow-ups")
                .bodyValue(news)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private String overdue() {
        return world.read(ADVOCATE, "/v1/consultations/overdue-follow-ups").toString();
    }
}
