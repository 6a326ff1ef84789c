package nl.meent.community.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.meent.community.RunningService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class DirectoryJourneyTest {

    private final RunningService service = RunningService.shared();
    private final WebTestClient reader = service.as("po-deventer");

    @Test
    void only_who_wants_to_be_found_is_in_the_directory() {
        WebTestClient shy = service.as("ciso-verlegen");
        String id = read(shy, "/v1/members/me", "0").path("id").asString();
        reader.get().uri("/v1/members/" + id).exchange().expectStatus().isNotFound();

        String position = listed(shy, true);

        assertThat(names(read(reader, "/v1/members?query=verlegen&function=CISO", position)))
                .containsExactly("CISO Verlegen");
        assertThat(names(read(reader, "/v1/members?query=verlegen&function=FG", position)))
                .isEmpty();
        assertThat(read(reader, "/v1/members/" + id, position).has("roles")).isFalse();

        String gone = listed(shy, false);

        assertThat(names(read(reader, "/v1/members?query=verlegen", gone))).isEmpty();
        reader.get().uri("/v1/members/" + id).exchange().expectStatus().isNotFound();
    }

    @Test
    void organisations_are_found_by_part_of_the_name_without_accents() {
        assertThat(names(read(reader, "/v1/organisations?query=sudwest", "0"))).containsExactly("Súdwest-Fryslân");
        JsonNode first = read(reader, "/v1/organisations?limit=100", "0");
        assertThat(first.path("items")).hasSize(100);
        JsonNode next = read(
                reader,
                "/v1/organisations?limit=100&cursor=" + first.path("next").asString(),
                "0");
        assertThat(names(next)).doesNotContainAnyElementsOf(names(first));
    }

    /** Says whether somebody wants to be found; the position at which that is so. */
    private static String listed(WebTestClient member, boolean listed) {
        return Objects.requireNonNull(member.patch()
                .uri("/v1/members/me")
                .header("If-Match", "*")
                .bodyValue(Map.of("listed", listed, "displayName", "CISO Verlegen"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseHeaders()
                .getFirst("Meent-Position"));
    }

    /** An organisation has one response to a consultation, and colleagues who share its draft. */
    @Test
    void nobody_chooses_another_organisation_than_that_of_the_account() {
        WebTestClient member = service.as("po-overstapper");
        Map<String, String> elsewhere = Map.of("code", "GM0114", "name", "Emmen", "kind", "MUNICIPALITY");
        member.patch()
                .uri("/v1/members/me")
                .header("If-Match", "*")
                .bodyValue(Map.of("organisation", elsewhere))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:organisation-of-account");
        assertThat(read(member, "/v1/members/me", "0").at("/organisation/name").asString())
                .isEqualTo("Overstapper");
    }

    @Test
    void what_the_account_says_now_can_be_taken_over() {
        WebTestClient before = service.as("po-verhuizer");
        assertThat(read(before, "/v1/members/me", "0").has("organisationOfAccount"))
                .isFalse();
        WebTestClient now = service.as("po-verhuizer", "nieuwegein");
        JsonNode ofAccount = read(now, "/v1/members/me", "0").path("organisationOfAccount");
        assertThat(ofAccount.path("name").asString()).isEqualTo("Nieuwegein");
        now.patch()
                .uri("/v1/members/me")
                .header("If-Match", "*")
                .bodyValue(Map.of("organisation", ofAccount))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.organisation.name")
                .isEqualTo("Nieuwegein")
                .jsonPath("$.organisationOfAccount")
                .doesNotExist();
    }

    @Test
    void a_list_of_themes_has_no_gaps() {
        service.as("po-gaten")
                .patch()
                .uri("/v1/members/me")
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .bodyValue("{\"themes\":[\"cameratoezicht\",null,\"Geen slug\"]}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of("/themes/1", "/themes/2"));
    }

    @Test
    void a_name_to_look_for_may_hold_anything() {
        for (String odd : List.of("\0nobody\0", "\\E.*", "(", "\ud83d\ude00")) {
            reader.get()
                    .uri("/v1/members?query={odd}", odd)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(0);
        }
    }

    @Test
    void a_profile_is_not_overwritten_by_who_saw_an_older_one() {
        WebTestClient member = service.as("po-profiel");
        String seen = tag(member);
        change(member, seen, "PO in de eerste tab").isOk();
        change(member, seen, "PO in de tweede tab")
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.displayName")
                .isEqualTo("PO in de eerste tab");
        change(member, tag(member), "PO in de tweede tab").isOk();
        change(member, "*", "PO die niet keek").isOk();
        change(member, null, "PO zonder versie")
                .isEqualTo(428)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:precondition-required");
    }

    private static StatusAssertions change(WebTestClient member, @Nullable String ifMatch, String name) {
        return member.patch()
                .uri("/v1/members/me")
                .headers(headers -> Optional.ofNullable(ifMatch).ifPresent(headers::setIfMatch))
                .bodyValue(Map.of("displayName", name))
                .exchange()
                .expectStatus();
    }

    private static String tag(WebTestClient member) {
        return Objects.requireNonNull(member.get()
                .uri("/v1/members/me")
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseHeaders()
                .getETag());
    }

    private static List<String> names(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.has("displayName")
                        ? item.path("displayName").asString()
                        : item.path("name").asString())
                .toList();
    }

    private static JsonNode read(WebTestClient client, String path, String position) {
        return Objects.requireNonNull(client.get()
                .uri(path)
                .header("Meent-Position", position)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
