package nl.meent.acceptance.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm file of the containers gives the tokens that standalone's identity provider gives. */
class RealmFileTest {

    private static final List<String> CLAIMS =
            List.of("display_name", "function", "organisation_code", "organisation_name", "organisation_kind");

    private final JsonNode realm = json("containers/keycloak/meent-realm.json");

    @Test
    void the_accounts_are_those_of_the_demonstration_content() {
        JsonNode members = json("standalone/src/main/resources/demo-content/members.json");

        assertThat(accounts(realm.path("users"), RealmFileTest::ofRealm))
                .isEqualTo(accounts(members, RealmFileTest::ofDemonstration))
                .isNotEmpty();
    }

    @Test
    void every_account_has_a_verified_address_of_its_own_at_no_real_domain() {
        assertThat(realm.path("users")).allSatisfy(user -> {
            assertThat(text(user, "email"))
                    .startsWith(text(user, "username") + "@")
                    .endsWith(".example");
            assertThat(user.path("emailVerified").asBoolean()).isTrue();
        });
    }

    @Test
    void the_subject_of_a_token_is_the_name_of_the_account() {
        assertThat(realm.path("users"))
                .allSatisfy(user -> assertThat(text(user, "id"))
                        .isEqualTo(text(user, "username"))
                        .hasSizeLessThanOrEqualTo(36));
    }

    @Test
    void tokens_have_the_claims_that_the_services_read() {
        Set<String> claims = stream(realm.path("clientScopes"))
                .filter(scope -> Set.of("profile", "meent").contains(text(scope, "name")))
                .flatMap(scope -> stream(scope.path("protocolMappers")))
                .map(mapper -> mapper.at("/config/claim.name").asString(""))
                .filter(claim -> !claim.isEmpty())
                .collect(Collectors.toSet());

        assertThat(claims)
                .containsExactlyInAnyOrder(
                        "name",
                        "preferred_username",
                        "function",
                        "organisation_code",
                        "organisation_name",
                        "organisation_kind",
                        "email",
                        "email_verified",
                        "roles");
    }

    @Test
    void every_client_gets_the_audience_and_only_followers_get_the_log() {
        Map<String, Set<String>> scopes = new TreeMap<>();
        stream(realm.path("clients"))
                .filter(client -> !client.path("bearerOnly").asBoolean())
                .forEach(client -> scopes.put(
                        text(client, "clientId"),
                        stream(client.path("defaultClientScopes"))
                                .map(JsonNode::asString)
                                .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(scopes)
                .containsExactly(
                        Map.entry("meent-cli", Set.of("basic", "meent", "profile")),
                        Map.entry("meent-portal", Set.of("basic", "meent", "profile")),
                        Map.entry("notification-service", Set.of("basic", "log:read", "log:sealed", "meent")),
                        Map.entry("search-service", Set.of("basic", "log:read", "meent")));
    }

    @Test
    void every_secret_comes_from_the_environment_that_the_container_is_given() {
        Set<String> given = ComposeFile.of(Project.text("docker-compose.yml")).variables("keycloak");

        Stream<JsonNode> secrets = Stream.concat(
                stream(realm.path("clients"))
                        .map(client -> client.path("secret"))
                        .filter(JsonNode::isString),
                stream(realm.path("users")).map(user -> user.at("/credentials/0/value")));

        assertThat(secrets.map(JsonNode::asString).collect(Collectors.toSet()))
                .hasSize(4)
                .allSatisfy(secret -> assertThat(secret).matches("\\$\\{[A-Z_]+}"))
                .allSatisfy(secret -> assertThat(given).contains(secret.substring(2, secret.length() - 1)));
    }

    private static Map<String, List<String>> accounts(
            JsonNode accounts, java.util.function.Function<JsonNode, Map.Entry<String, List<String>>> reading) {
        return stream(accounts).map(reading).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, List<String>> ofRealm(JsonNode user) {
        Stream<String> claims = CLAIMS.stream()
                .map(claim -> user.path("attributes").path(claim).path(0).asString());
        Stream<String> roles = stream(user.at("/clientRoles/meent")).map(JsonNode::asString);
        return Map.entry(text(user, "username"), Stream.concat(claims, roles).toList());
    }

    private static Map.Entry<String, List<String>> ofDemonstration(JsonNode member) {
        JsonNode organisation = member.path("organisation");
        Stream<String> claims = Stream.of(
                text(member, "displayName"),
                text(member, "function"),
                text(organisation, "code"),
                text(organisation, "name"),
                text(organisation, "kind"));
        Stream<String> roles = stream(member.path("roles")).map(JsonNode::asString);
        return Map.entry(text(member, "account"), Stream.concat(claims, roles).toList());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString();
    }

    private static JsonNode json(String file) {
        return JsonMapper.shared().readTree(Project.text(file));
    }
}
