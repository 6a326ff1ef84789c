package nl.meent.search.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberRegistered;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import nl.meent.events.posts.Author;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Somebody who searches over HTTP. */
public record TestMember(WebTestClient client, String token, UUID uuid) {

    /** The id as the log knows it. */
    public MemberId id() {
        return new MemberId(uuid);
    }

    /** The member as the author of something. */
    public Author author() {
        return Author.named(id());
    }

    /** A text of this member. */
    public <T> Personal<T> says(T content) {
        return Personal.of(DataSubject.contributionsOf(id()), content);
    }

    MemberRegistered registered(MemberFunction function, String organisation, List<Role> roles) {
        Organisation work = new Organisation(organisation, "Gemeente " + organisation, OrganisationKind.MUNICIPALITY);
        return new MemberRegistered(id(), says("Naam " + uuid), function, work, roles);
    }

    /** The answer to a search with these query keys, once search has reached this position of the log. */
    public JsonNode finds(long position, Map<String, String> parameters) {
        return reads(position, "/v1/search", parameters);
    }

    /** The answer of a path with these query keys, once search has reached this position of the log. */
    public JsonNode reads(long position, String path, Map<String, String> parameters) {
        return reached(position, () -> request(position, path, parameters));
    }

    /** What is like a question with this title, once search has reached this position of the log. */
    public JsonNode asks(long position, String title) {
        return reached(position, () -> proposes(position, Map.of("title", title)));
    }

    private static JsonNode reached(long position, Supplier<WebTestClient.ResponseSpec> request) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (true) {
            var answer = request.get()
                    .expectStatus()
                    .isOk()
                    .expectBody(JsonNode.class)
                    .returnResult();
            String served = answer.getResponseHeaders().getFirst("Meent-Position");
            if (Long.parseLong(Objects.requireNonNull(served)) >= position) {
                return Objects.requireNonNull(answer.getResponseBody());
            }
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    /** The answer to a search for words. */
    public JsonNode finds(long position, String query) {
        return finds(position, Map.of("query", query));
    }

    /** The ids that a search for words finds. */
    public List<String> idsFor(long position, String query) {
        return ids(finds(position, query));
    }

    /** Any answer to a search. */
    public WebTestClient.ResponseSpec request(long position, Map<String, String> parameters) {
        return request(position, "/v1/search", parameters);
    }

    /** Any answer of a path. */
    public WebTestClient.ResponseSpec request(long position, String path, Map<String, String> parameters) {
        return client.get()
                .uri(uri -> {
                    parameters.keySet().forEach(key -> uri.queryParam(key, "{" + key + "}"));
                    return uri.path(path).build(parameters);
                })
                .headers(headers -> headers.setBearerAuth(token))
                .header("Meent-Position", Long.toString(position))
                .exchange();
    }

    /** Any answer to a question that is being written. */
    public WebTestClient.ResponseSpec proposes(long position, Map<String, ?> question) {
        return client.post()
                .uri("/v1/similar-questions")
                .headers(headers -> headers.setBearerAuth(token))
                .header("Meent-Position", Long.toString(position))
                .bodyValue(question)
                .exchange();
    }

    /** The ids of the items, in their order. */
    public static List<String> ids(JsonNode results) {
        return results.get("items")
                .valueStream()
                .map(item -> item.get("id").stringValue())
                .toList();
    }
}
