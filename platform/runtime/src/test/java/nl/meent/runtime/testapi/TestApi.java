package nl.meent.runtime.testapi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.security.Caller;
import nl.meent.runtime.security.PublicPaths;
import nl.meent.runtime.web.bodies.OneLine;
import nl.meent.runtime.web.bodies.Proposal;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.MergePatch;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The test service: an endpoint for every part of the edge. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class TestApi {

    public enum Kind {
        QUESTION,
        EXPERIENCE
    }

    public record Place(@NotNull UUID id, @Min(1) @Max(500) int seats) {}

    public record NewPost(
            @NotBlank @Size(max = 200) String title,
            @NotNull Kind kind,
            @NotNull @Size(max = 2) List<@NotBlank String> themes,
            @Nullable @OneLine String venue,
            @Nullable Instant startsAt,
            @Nullable LocalDate day,
            boolean withoutName,
            @Valid @Nullable Place place) {}

    public record EditablePost(
            @NotBlank @Size(max = 200) String title,
            @Nullable String version,
            @NotNull @Size(min = 1) List<String> themes) {}

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of("/v1/public/{name}");
    }

    @GetMapping("/v1/public/{name}")
    Mono<String> readPublic(@PathVariable String name, @Nullable Caller caller) {
        return Mono.just(name + (caller == null ? " for anybody" : " for " + caller.subject()));
    }

    @Bean
    PublicPaths publicPosts() {
        return PublicPaths.posting("/v1/unsubscribe/{key}");
    }

    @PostMapping("/v1/unsubscribe/{key}")
    Mono<String> unsubscribe(@PathVariable String key) {
        return Mono.just(key);
    }

    @GetMapping("/v1/callers/me")
    Mono<Caller> readCaller(Caller caller) {
        return Mono.just(caller);
    }

    @PostMapping("/v1/posts")
    Mono<NewPost> publish(@Valid @RequestBody NewPost post) {
        return Mono.just(post);
    }

    @GetMapping("/v1/posts/{id}")
    Mono<String> read(@PathVariable UUID id) {
        return Mono.just(id.toString());
    }

    @PatchMapping("/v1/posts/{id}")
    Mono<ResponseEntity<EditablePost>> edit(@PathVariable UUID id, IfMatch ifMatch, MergePatch<EditablePost> patch) {
        EditablePost current = new EditablePost("Camera's", "2.0", List.of("cameras"));
        ifMatch.require(3, () -> current);
        return Mono.just(ResponseEntity.ok().eTag(ETags.of(4)).body(patch.applyTo(current)));
    }

    @GetMapping("/v1/numbers")
    Mono<ResponseEntity<Page<Long>>> numbers(
            PageRequest request, @RequestParam(defaultValue = "25") @Max(1000) int count) {
        long after = request.cursor().map(cursor -> cursor.number(0)).orElse(0L);
        List<Long> read = LongStream.rangeClosed(after + 1, Math.min(count, after + request.toRead()))
                .boxed()
                .toList();
        return Mono.just(request.answer(Page.of(read, request.limit(), last -> Cursor.after(last)), 77));
    }

    @GetMapping("/v1/moments")
    Mono<String> moment(
            PageRequest request,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "false") boolean mine) {
        return Mono.just(from + " " + kind + " " + mine + " " + request.limit());
    }

    public record Text(@NotNull @Size(max = 1_000_000) String text) {}

    @PostMapping("/v1/texts/{name}")
    Mono<Integer> keep(@PathVariable String name, @Valid @RequestBody Text text) {
        return Mono.just(text.text().length());
    }

    @PostMapping("/v1/files")
    Mono<Long> count(ServerWebExchange exchange) {
        return exchange.getRequest().getBody().map(DataBufferUtils::release).count();
    }

    @PostMapping("/v1/proposals")
    Mono<NewPost> propose(Proposal<NewPost> proposal) {
        return proposal.checked(post -> Mono.just(unknownThemes(post.themes())));
    }

    @PatchMapping("/v1/proposals")
    Mono<EditablePost> repropose(MergePatch<EditablePost> patch) {
        return patch.proposedFor(new EditablePost("Camera's", "2.0", List.of("cameras")))
                .checked(post -> Mono.just(unknownThemes(post.themes())));
    }

    private static List<InvalidField> unknownThemes(@Nullable List<? extends @Nullable String> themes) {
        return themes == null || !themes.contains("onbekend")
                ? List.of()
                : List.of(new InvalidField("/themes/" + themes.indexOf("onbekend"), TestRejection.CLOSED));
    }

    @PostMapping("/v1/keys")
    Mono<String> key(@Nullable IdempotencyKey key) {
        return Mono.just(key == null ? "none" : key.value());
    }

    @PostMapping("/v1/rejections")
    Mono<Void> reject() {
        return Mono.fromFuture(CompletableFuture.failedFuture(new CompletionException(new RejectedException(
                TestRejection.CLOSED, Map.of("closesAt", Instant.parse("2026-11-24T16:00:00Z"))))));
    }

    @GetMapping("/v1/busy")
    Mono<Void> busy() {
        return Mono.error(new RejectedException(TestRejection.BUSY));
    }

    @GetMapping("/v1/hidden")
    Mono<Void> hidden() {
        return Mono.error(new RejectedException(TestRejection.HIDDEN));
    }

    @GetMapping("/v1/failure")
    Mono<Void> fail() {
        return Mono.error(new IllegalStateException("the password of the database is geheim"));
    }

    @GetMapping("/v1/reset")
    Mono<Void> reset() {
        return Mono.error(new IOException("Connection reset by peer"));
    }

    @GetMapping("/v1/reset-store")
    Mono<Void> resetOfStore() {
        return Mono.error(new IllegalStateException("store", new IOException("Connection reset by peer")));
    }

    @GetMapping(path = "/v1/reset-in-the-middle", produces = "text/plain")
    Flux<String> resetInTheMiddle() {
        return Flux.just("x".repeat(100_000))
                .concatWith(Mono.error(new IllegalStateException("store", new IOException("Broken pipe"))));
    }
}
