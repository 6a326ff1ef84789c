package nl.meent.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private RunningProvider provider;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        provider = new RunningProvider(directory);
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @Test
    void shows_a_dutch_page_with_a_field_first_and_then_a_form_per_account() {
        HttpResponse<String> page = provider.send(provider.request(provider.authorize()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"nl\">", "<title>Inloggen op Meent</title>")
                .containsSubsequence(
                        "name=\"username\" autocomplete", "type=\"submit\"", "value=\"fg-utrecht\"", "beheerder-vng");
        assertThat(page.body().split("<form", -1)).hasSize(1 + 1 + 25);
        assertThat(page.body()).doesNotContain("claims", "<script", "{{");
    }

    @Test
    void signs_in_and_gives_tokens_with_the_members_claims() throws Exception {
        var tokens = provider.tokens(provider.code("fg-groningen"));
        JWTClaimsSet access = provider.verified(tokens.path("access_token").asString());
        assertThat(access.getSubject()).isEqualTo("fg-groningen");
        assertThat(access.getAudience()).containsExactly("meent");
        assertThat(access.getStringClaim("organisation_code")).isEqualTo("GM0014");
        JWTClaimsSet identity = provider.verified(tokens.path("id_token").asString());
        assertThat(identity.getAudience()).containsExactly("meent-portal");
        assertThat(identity.getStringClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void sends_the_browser_back_to_the_portal_with_its_state() {
        HttpResponse<String> answer = provider.send(provider.post(provider.authorize(), "username=fg-goes"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(provider.redirectUri() + "?")
                .contains("state=s-1");
    }

    @Test
    void takes_no_claims_from_the_browser() throws Exception {
        HttpResponse<String> answer = provider.send(provider.post(
                provider.authorize(),
                "username=fg-goes&claims=" + RunningProvider.encode("{\"roles\":[\"x\"],\"a\":1}")));
        String code = answer.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]code=([^&]+).*", "$1");
        JWTClaimsSet claims =
                provider.verified(provider.tokens(code).path("access_token").asString());
        assertThat(claims.getStringListClaim("roles")).containsExactly("member");
        assertThat(claims.getClaim("a")).isNull();
    }

    @Test
    void says_that_an_account_does_not_exist_without_repeating_markup() {
        HttpResponse<String> answer =
                provider.send(provider.post(provider.authorize(), "username=" + RunningProvider.encode("<b>x")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("‘&lt;b&gt;x’ bestaat hier niet", "Fout: Inloggen")
                .doesNotContain("<b>x");
    }

    @Test
    void gives_a_code_once() {
        String code = provider.code("fg-emmen");
        assertThat(provider.tokens(code).has("access_token")).isTrue();
        assertThat(provider.tokens(code).path("error").asString()).isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({"'',invalid_request", "&code_verifier=wrong-wrong-wrong-wrong-wrong-wrong-wrong-wrong,invalid_grant"})
    void gives_no_tokens_to_who_did_not_ask_for_the_code(String verifier, String error) {
        HttpResponse<String> answer = provider.token(
                "meent-portal",
                provider.secrets.portalClient(),
                "grant_type=authorization_code&code=" + provider.code("fg-emmen") + "&redirect_uri="
                        + RunningProvider.encode(provider.redirectUri()) + verifier);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningProvider.json(answer).path("error").asString()).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_id=meent-portal,client_id=unknown",
                "client_id=meent-portal,client_id=meent-cli",
                "response_type=code,response_type=token",
                "code_challenge_method=S256,code_challenge_method=plain",
                "code_challenge=,not_a_challenge=",
                "scope=openid,scope=log:read",
                "redirect_uri=http,redirect_uri=http%3A%2F%2Fevil.example%2F&x=http"
            })
    void refuses_a_request_in_which(String change) {
        String[] fromTo = change.split(",");
        String query = provider.authorize().replace(fromTo[0], fromTo[1]);
        assertThat(query).isNotEqualTo(provider.authorize());
        assertThat(provider.send(provider.request(query)).statusCode()).isIn(400, 401);
        assertThat(provider.send(provider.post(query, "username=fg-goes")).statusCode())
                .isIn(400, 401);
    }

    @Test
    void signs_out_to_the_portal_and_nowhere_else() {
        String portal = "http://localhost:" + provider.addresses.portal() + "/";
        HttpResponse<String> out = provider.send(
                provider.request("/endsession?state=s&post_logout_redirect_uri=" + RunningProvider.encode(portal)));
        assertThat(out.headers().firstValue("Location")).contains(portal + "?state=s");
        assertThat(provider.send(provider.request("/endsession?post_logout_redirect_uri=http%3A%2F%2Fevil.example"))
                        .statusCode())
                .isEqualTo(400);
    }
}
