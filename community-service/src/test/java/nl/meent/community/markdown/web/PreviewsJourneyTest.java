package nl.meent.community.markdown.web;

import java.util.Map;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class PreviewsJourneyTest {

    @Test
    void a_text_looks_as_it_will_and_brings_no_script() {
        preview(Map.of("body", "Met **nadruk** <script>alert(1)</script>"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.bodyHtml")
                .isEqualTo("<p>Met <strong>nadruk</strong> &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    }

    @Test
    void without_a_text_it_says_what_is_missing() {
        preview(Map.of("body", "  "))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/body");
    }

    private static WebTestClient.ResponseSpec preview(Map<String, String> body) {
        return RunningService.shared()
                .as("fg-utrecht")
                .post()
                .uri("/v1/previews")
                .bodyValue(body)
                .exchange();
    }
}
