package nl.meent.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    private Path keys = Path.of("");
    private RunningProvider provider;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        keys = directory;
        provider = new RunningProvider(directory);
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @Test
    void of_a_script_says_who_the_member_is_and_where_they_work() throws Exception {
        JWTClaimsSet claims = member("fg-utrecht", "");
        assertThat(claims.getIssuer()).isEqualTo(provider.issuer());
        assertThat(claims.getSubject()).isEqualTo("fg-utrecht");
        assertThat(claims.getAudience()).containsExactly("meent");
        assertThat(claims.getExpirationTime()).isInTheFuture();
        assertThat(claims.getStringClaim("name")).isEqualTo("FG Utrecht");
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo("fg-utrecht");
        assertThat(claims.getStringClaim("email")).isEqualTo("fg-utrecht@utrecht.example");
        assertThat(claims.getBooleanClaim("email_verified")).isTrue();
        assertThat(claims.getStringClaim("function")).isEqualTo("FG");
        assertThat(claims.getStringClaim("organisation_code")).isEqualTo("GM0344");
        assertThat(claims.getStringClaim("organisation_name")).isEqualTo("Utrecht");
        assertThat(claims.getStringClaim("organisation_kind")).isEqualTo("MUNICIPALITY");
        assertThat(claims.getStringListClaim("roles")).containsExactly("member");
    }

    @Test
    void has_the_same_audience_whatever_scope_was_asked() {
        assertThat(member("fg-zwolle", "&scope=openid+profile").getAudience()).containsExactly("meent");
    }

    @Test
    void of_an_advocate_has_the_role() throws Exception {
        assertThat(member("belangenbehartiger-vng", "").getStringListClaim("roles"))
                .containsExactly("member", "advocate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=password&username=nobody&password=x&client_id=meent-cli",
                "grant_type=password&username=fg-utrecht&client_id=meent-cli",
                "grant_type=password&password=x&client_id=meent-cli",
                "grant_type=password&username=fg-utrecht&password=x",
                "grant_type=password&username=fg-utrecht&password=x&client_id=unknown",
                "grant_type=password&username=fg-utrecht&password=x&client_id=meent-cli&scope=log:read",
                "grant_type=password&username=fg-utrecht&username=fg-zwolle&password=x&client_id=meent-cli",
                "grant_type=client_credentials&client_id=meent-cli",
                "grant_type=client_credentials&client_id=search-service",
                "grant_type=client_credentials&client_id=search-service&client_secret=wrong",
                "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=x&client_id=meent-cli",
                "client_id=meent-cli",
                ""
            })
    void is_not_given_for(String form) {
        assertThat(provider.token(form).statusCode()).isIn(400, 401);
    }

    @Test
    void is_not_given_for_a_wrong_secret() {
        assertThat(provider.token("search-service", "wrong", "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void is_not_given_to_a_client_that_calls_itself_another() {
        assertThat(provider.token(
                                "search-service",
                                provider.secrets.searchClient(),
                                "grant_type=client_credentials&client_id=notification-service")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void of_a_follower_has_the_scopes_of_its_client() throws Exception {
        assertThat(follower("search-service", provider.secrets.searchClient()).getStringClaim("scope"))
                .isEqualTo("log:read");
        JWTClaimsSet claims = follower("notification-service", provider.secrets.notificationClient());
        assertThat(claims.getStringClaim("scope")).isEqualTo("log:read log:sealed");
        assertThat(claims.getSubject()).isEqualTo("notification-service");
        assertThat(claims.getAudience()).containsExactly("meent");
    }

    @Test
    void never_lets_search_read_who_is_sealed() {
        assertThat(provider.token(
                                "search-service",
                                provider.secrets.searchClient(),
                                "grant_type=client_credentials&scope=log:sealed")
                        .body())
                .contains("invalid_scope");
    }

    @Test
    void is_signed_by_a_key_that_is_kept_and_not_the_one_in_the_librarys_jar() throws IOException {
        String published = provider.send(provider.request("/jwks")).body();
        try (RunningProvider again = new RunningProvider(keys)) {
            assertThat(again.send(again.request("/jwks")).body()).isEqualTo(published);
        }
        try (RunningProvider other = new RunningProvider(keys.resolve("other"))) {
            assertThat(other.send(other.request("/jwks")).body()).isNotEqualTo(published);
        }
        assertThat(published).doesNotContain("\"d\"");
        assertThat(Files.getPosixFilePermissions(keys.resolve("signing-key.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void keeps_the_claims_of_its_member_when_it_is_refreshed() throws Exception {
        var first = provider.tokens(provider.code("ethiek-amsterdam"));
        HttpResponse<String> refreshed = provider.token(
                "meent-portal",
                provider.secrets.portalClient(),
                "grant_type=refresh_token&refresh_token="
                        + RunningProvider.encode(first.path("refresh_token").asString()));
        JWTClaimsSet claims = provider.verified(
                RunningProvider.json(refreshed).path("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo("ethiek-amsterdam");
        assertThat(claims.getStringClaim("function")).isEqualTo("ETHICS_COMMITTEE");
        assertThat(claims.getAudience()).isEqualTo(List.of("meent"));
    }

    @Test
    void tells_the_member_who_holds_it_who_they_are() {
        String token = RunningProvider.json(provider.token(password("fg-breda")))
                .path("access_token")
                .asString();
        HttpResponse<String> answer =
                provider.send(provider.request("/userinfo").header("Authorization", "Bearer " + token));
        assertThat(RunningProvider.json(answer).path("preferred_username").asString())
                .isEqualTo("fg-breda");
        assertThat(provider.send(provider.request("/userinfo").header("Authorization", "Bearer x"))
                        .statusCode())
                .isEqualTo(401);
    }

    private JWTClaimsSet member(String account, String more) {
        HttpResponse<String> answer = provider.token(password(account) + more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return provider.verified(
                RunningProvider.json(answer).path("access_token").asString());
    }

    private static String password(String account) {
        return "grant_type=password&password=any&client_id=meent-cli&username=" + account;
    }

    private JWTClaimsSet follower(String client, String secret) {
        HttpResponse<String> answer = provider.token(client, secret, "grant_type=client_credentials");
        return provider.verified(
                RunningProvider.json(answer).path("access_token").asString());
    }
}
