package nl.meent.portal.search;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks search-service what the member may mean. */
@Component
class Suggestions {
    /** A page that found nothing waits no longer for what may be near. */
    private static final Duration NEAR_DEADLINE = Duration.ofMillis(700);

    private static final int LONGEST = 200;
    private static final int WORDS = 4;
    private static final int SHORTEST_WORD = 3;
    private static final int NEAR = 6;

    private final Service search;

    Suggestions(@Qualifier("search") Service search) {
        this.search = search;
    }

    /** What begins like this. Nothing waits for it but the list below the box, so it takes the time that any read may take. */
    Mono<List<Suggestion>> of(String typed) {
        return typed.isBlank() || typed.length() > LONGEST
                ? Mono.just(List.of())
                : call(typed).as(Items.class).map(Items::items);
    }

    private Call call(String typed) {
        return search.get("/v1/suggestions").query("query", typed);
    }

    /** What has one of the words, for who found nothing with all of them; nothing if the service is away or slow. */
    Mono<List<Suggestion>> near(String sought) {
        List<String> words = Arrays.stream(sought.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .limit(WORDS)
                .toList();
        return Flux.fromIterable(words)
                .flatMapSequential(word ->
                        Part.of(call(word).within(NEAR_DEADLINE).as(Items.class).map(Items::items)))
                .map(part -> part.or(List.of()))
                .flatMapIterable(found -> found)
                .distinct(Suggestion::path)
                .take(NEAR)
                .collectList();
    }

    record Items(List<Suggestion> items) {}
}
