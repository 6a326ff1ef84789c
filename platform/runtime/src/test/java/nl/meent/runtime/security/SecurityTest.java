package nl.meent.runtime.security;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.meent.runtime.testapi.Edge;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class SecurityTest extends Edge {

    @Test
    void a_caller_is_what_the_token_says_with_an_id_of_its_own() {
        as(ISSUER.token("fg-utrecht"))
                .get()
                .uri("/v1/callers/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.memberId")
                .isEqualTo(new MemberIds(java.util.Base64.getDecoder().decode(KEY))
                        .of(ISSUER.uri(), "fg-utrecht")
                        .toString())
                .jsonPath("$.displayName")
                .isEqualTo("Fatma de Vries")
                .jsonPath("$.function")
                .isEqualTo("FG")
                .jsonPath("$.organisationCode")
                .isEqualTo("GM0344")
                .jsonPath("$.organisationName")
                .isEqualTo("Utrecht")
                .jsonPath("$.organisationKind")
                .isEqualTo("MUNICIPALITY")
                .jsonPath("$.roles[0]")
                .isEqualTo("member")
                .jsonPath("$.tokenExpiresAt")
                .isNotEmpty();
    }

    @Test
    void a_follower_has_scopes_and_no_claims_of_a_person() {
        String token = ISSUER.token(
                "search-service",
                claims -> claims.claim("scope", "log:read log:sealed")
                        .claim("name", null)
                        .claim("roles", null)
                        .claim("function", List.of("FG")));
        as(token)
                .get()
                .uri("/v1/callers/me")
                .exchange()
                .expectBody()
                .jsonPath("$.scopes.length()")
                .isEqualTo(2)
                .jsonPath("$.displayName")
                .isEmpty()
                .jsonPath("$.function")
                .isEmpty()
                .jsonPath("$.roles")
                .isEmpty();
    }

    @Test
    void nothing_is_answered_without_a_token_not_even_that_a_path_is_unknown() {
        for (String path : List.of("/v1/callers/me", "/v1/nothing", "/", "/actuator/health", "/actuator/env")) {
            anybody.get()
                    .uri(path)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .valueEquals("WWW-Authenticate", "Bearer")
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:meent:problem:unauthenticated");
        }
    }

    @Test
    void a_token_counts_only_if_all_of_it_is_right() {
        Date past = Date.from(Instant.now().minusSeconds(60));
        refused(ISSUER.token("x", claims -> claims.issuer("https://evil.example")));
        refused(ISSUER.token("x", claims -> claims.audience("another")));
        refused(ISSUER.token("x", claims -> claims.audience((String) null)));
        refused(ISSUER.token("x", claims -> claims.expirationTime(past)));
        refused(ISSUER.token("x", claims -> claims.expirationTime(null)));
        refused(ISSUER.token(
                "x", claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(60)))));
        refused(ISSUER.token("x", claims -> claims.subject(null)));
        refused(ISSUER.forged("x"));
        refused(ISSUER.ofUnknownKey("x"));
        refused(ISSUER.signedWithPublicKeyAsSecret("x"));
        refused("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        refused("nonsense");
    }

    @Test
    void a_token_in_the_address_does_not_count() {
        anybody.get()
                .uri("/v1/callers/me?access_token=" + ISSUER.token("x"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void a_public_path_is_read_by_anybody_and_knows_who_shows_a_token() {
        anybody.get()
                .uri("/v1/public/agenda")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("agenda for anybody");
        as(ISSUER.token("fg-utrecht"))
                .get()
                .uri("/v1/public/agenda")
                .exchange()
                .expectBody(String.class)
                .isEqualTo("agenda for fg-utrecht");
        anybody.post().uri("/v1/public/agenda").exchange().expectStatus().isUnauthorized();
        anybody.get().uri("/v1/public/agenda/more").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_public_post_is_open_for_posts_only() {
        anybody.post().uri("/v1/unsubscribe/secret").exchange().expectStatus().isOk();
        anybody.get().uri("/v1/unsubscribe/secret").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void no_other_origin_may_call_it_from_a_browser() {
        anybody.options()
                .uri("/v1/callers/me")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "GET")
                .exchange()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
        member.get()
                .uri("/v1/callers/me")
                .header("Origin", "https://evil.example")
                .exchange()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }

    @Test
    void probes_need_no_token() {
        anybody.get().uri("/livez").exchange().expectStatus().isOk();
        anybody.get()
                .uri("/readyz")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components")
                .doesNotExist();
    }

    @Test
    void the_management_port_needs_no_token_and_shows_only_what_is_meant_to_be_shown() {
        management().get().uri("/actuator/health").exchange().expectStatus().isOk();
        management().get().uri("/actuator/metrics").exchange().expectStatus().isOk();
        for (String secret :
                List.of("/actuator/env", "/actuator/heapdump", "/actuator/configprops", "/v1/callers/me")) {
            management().get().uri(secret).exchange().expectStatus().is4xxClientError();
        }
    }

    private void refused(String token) {
        as(token)
                .get()
                .uri("/v1/callers/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
