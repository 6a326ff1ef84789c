package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.meent.runtime.testapi.Edge;
import nl.meent.runtime.web.paging.Page;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class PagesTest extends Edge {

    @Test
    void following_the_links_gives_every_item_once_and_ends() {
        List<Long> seen = new ArrayList<>();
        String address = "/v1/numbers?count=25&limit=10";
        while (!address.isEmpty()) {
            EntityExchangeResult<Page<Long>> answer = member.get()
                    .uri(java.net.URI.create(address(address)))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("Meent-Position", "77")
                    .expectBody(new ParameterizedTypeReference<Page<Long>>() {})
                    .returnResult();
            Page<Long> page = java.util.Objects.requireNonNull(answer.getResponseBody());
            seen.addAll(page.items());
            String link = answer.getResponseHeaders().getFirst("Link");
            assertThat(link == null).isEqualTo(page.next() == null);
            address = link == null ? "" : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(seen).hasSize(25).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void twenty_fit_on_a_page_unless_asked_otherwise() {
        member.get()
                .uri("/v1/numbers")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(20);
    }

    @Test
    void a_wrong_limit_and_a_wrong_cursor_are_named_together() {
        for (String limit : new String[] {"0", "101", "-1", "x", "1e1"}) {
            member.get()
                    .uri("/v1/numbers?cursor=nonsense&limit=" + limit)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("invalid-limit")
                    .jsonPath("$.errors[0].detail")
                    .isEqualTo("Vraag minstens 1 en hoogstens 100 resultaten per pagina.")
                    .jsonPath("$.errors[1].code")
                    .isEqualTo("invalid-cursor");
        }
    }

    @Test
    void wrong_values_of_all_query_keys_are_named_together() {
        for (String order :
                new String[] {"limit=0&kind=CASE&from=gisteren&mine=ja", "mine=ja&from=gisteren&kind=CASE&limit=0"}) {
            member.get()
                    .uri("/v1/moments?" + order)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[*].pointer")
                    .value(pointers ->
                            assertThat(pointers).isEqualTo(java.util.List.of("limit", "from", "kind", "mine")));
        }
        member.get()
                .uri("/v1/moments?kind=QUESTION&from=2026-11-24T16:00:00Z")
                .exchange()
                .expectBody(String.class)
                .isEqualTo("2026-11-24T16:00:00Z QUESTION false 20");
    }

    @Test
    void a_cursor_of_another_list_is_400() {
        String ofTexts = nl.meent.runtime.web.paging.Cursor.after("text").encode();
        member.get()
                .uri("/v1/numbers?cursor=" + ofTexts)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private String address(String path) {
        return base() + path;
    }
}
