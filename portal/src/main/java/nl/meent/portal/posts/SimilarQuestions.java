package nl.meent.portal.posts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks search-service whether a question was asked before; nothing if it is away. */
@Component
class SimilarQuestions {
    private static final Duration DEADLINE = Duration.ofMillis(900);
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int BODY_SENT = 2_000;

    private final Service search;

    SimilarQuestions(@Qualifier("search") Service search) {
        this.search = search;
    }

    /** What is like the question in the form; nothing before its title says something. */
    Mono<List<SimilarQuestion>> to(Form form) {
        String title = form.value("title").strip();
        String body = form.value("body").strip();
        return title.length() < SHORTEST || title.length() > LONGEST
                ? Mono.just(List.of())
                : Part.of(search.post("/v1/similar-questions")
                                .body(Map.of(
                                        "title", title, "body", body.substring(0, Math.min(body.length(), BODY_SENT))))
                                .within(DEADLINE)
                                .as(Items.class)
                                .map(Items::items))
                        .map(part -> part.or(List.of()));
    }

    record Items(List<SimilarQuestion> items) {}
}
