package nl.meent.portal.posts;

import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Visit;
import nl.meent.portal.drafts.Draft;
import nl.meent.portal.drafts.Drafts;
import nl.meent.portal.drafts.SideDrafts;
import nl.meent.portal.drafts.SideDrafts.Place;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.secondlook.SecondLook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A post with its answers, and all that a reader can do with it. */
@Controller
class PostPage {
    /** Nobody waits for what the page can do without. */
    private static final Duration RELATED = Duration.ofMillis(600);

    private final Service community;
    private final Service search;
    private final Catalogues catalogues;
    private final PostChecks checks;
    private final SecondLook secondLook;
    private final SideDrafts drafts;
    private final Visit visit;
    private final Pages pages;

    PostPage(
            @Qualifier("community") Service community,
            @Qualifier("search") Service search,
            Catalogues catalogues,
            PostChecks checks,
            SecondLook secondLook,
            SideDrafts drafts,
            Visit visit,
            Pages pages) {
        this.community = community;
        this.search = search;
        this.catalogues = catalogues;
        this.checks = checks;
        this.secondLook = secondLook;
        this.drafts = drafts;
        this.visit = visit;
        this.pages = pages;
    }

    @GetMapping("/berichten/{id}")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return page(exchange, id, Forms.fresh(), HttpStatus.OK);
    }

    /** Two buttons: place it, keep it for later. */
    @PostMapping("/berichten/{id}/antwoorden")
    Mono<Rendering> answer(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> form.has("stap", "concept")
                        ? drafts.keep(exchange, writer, draft(id), form, nothingToKeep(exchange, id, form))
                        : say(
                                exchange,
                                id,
                                "answer",
                                community.post("/v1/posts/{id}/answers", id),
                                "posts.answered",
                                done -> anchor(id, done.created()),
                                Mono.defer(() -> drafts.drop(writer, draft(id)))));
    }

    /** Kept while somebody types. */
    @PostMapping("/berichten/{id}/antwoorden/concept")
    Mono<Rendering> keep(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return drafts.keep(exchange, writer, draft(id));
    }

    private Mono<Rendering> nothingToKeep(ServerWebExchange exchange, String id, Form form) {
        return Mono.defer(() -> page(
                exchange,
                id,
                new Forms(form.reject("body", pages.text(exchange, "ask.nothing-to-keep", Drafts.LONGEST)), "answer"),
                HttpStatus.BAD_REQUEST));
    }

    /** The draft of an answer to this post. */
    private static Place draft(String id) {
        return new Place("ANSWER", id, "/berichten/" + id + "#eigen");
    }

    @PostMapping("/berichten/{id}/reacties")
    Mono<Rendering> comment(@PathVariable String id, ServerWebExchange exchange) {
        return say(
                exchange,
                id,
                "post",
                community.post("/v1/posts/{id}/comments", id),
                "posts.commented",
                done -> "/berichten/" + id + "#reacties",
                Mono.empty());
    }

    @PostMapping("/berichten/{id}/antwoorden/{answerId}/reacties")
    Mono<Rendering> comment(@PathVariable String id, @PathVariable String answerId, ServerWebExchange exchange) {
        return say(
                exchange,
                id,
                answerId,
                community.post("/v1/posts/{id}/answers/{answerId}/comments", id, answerId),
                "posts.commented",
                done -> anchor(id, answerId),
                Mono.empty());
    }

    @PostMapping("/berichten/{id}/volgen")
    Mono<Rendering> follow(@PathVariable String id, ServerWebExchange exchange) {
        return toggle(exchange, "/v1/posts/{id}/followers/me", null, id)
                .flatMap(done -> pressed(exchange, id, "/berichten/" + id, "follow", post -> Map.of("post", post)));
    }

    @PostMapping("/berichten/{id}/nuttig")
    Mono<Rendering> markHelpful(@PathVariable String id, ServerWebExchange exchange) {
        return toggle(exchange, "/v1/posts/{id}/helpful-marks/me", null, id)
                .flatMap(done -> pressed(exchange, id, "/berichten/" + id, "helpful", post -> Map.of("post", post)));
    }

    @PostMapping("/berichten/{id}/antwoorden/{answerId}/nuttig")
    Mono<Rendering> markHelpful(@PathVariable String id, @PathVariable String answerId, ServerWebExchange exchange) {
        return toggle(exchange, "/v1/posts/{id}/answers/{answerId}/helpful-marks/me", null, id, answerId)
                .flatMap(done -> pressed(
                        exchange,
                        id,
                        anchor(id, answerId),
                        "helpfulAnswer",
                        post -> Map.of("post", post, "answer", found(post, answerId))));
    }

    @PostMapping("/berichten/{id}/antwoorden/{answerId}/geaccepteerd")
    Mono<Rendering> accept(@PathVariable String id, @PathVariable String answerId, ServerWebExchange exchange) {
        return toggle(exchange, "/v1/posts/{id}/accepted-answer", Map.of("answerId", answerId), id)
                .flatMap(done -> pages.go(exchange, anchor(id, answerId), null));
    }

    /** The button as it is now, or the page that it stands on. */
    private Mono<Rendering> pressed(
            ServerWebExchange exchange, String id, String next, String button, Function<Post, Map<String, ?>> model) {
        return Pages.isForPiece(exchange)
                ? pages.piece(
                        exchange,
                        "posts/buttons :: " + button,
                        community.get("/v1/posts/{id}", id).as(Post.class).map(model))
                : pages.go(exchange, next, null);
    }

    private static Answer found(Post post, String answerId) {
        return Optional.ofNullable(post.answer(answerId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** How many answers there are beyond those on the page, as a link to them; nothing if there are none. */
    @GetMapping("/berichten/{id}/nieuwe-antwoorden")
    Mono<Rendering> news(@PathVariable String id, @RequestParam int gezien, ServerWebExchange exchange) {
        return pages.piece(
                exchange,
                "posts/buttons :: news",
                community
                        .get("/v1/posts/{id}", id)
                        .as(Post.class)
                        .map(post -> Pages.model(
                                "post", post, "n", Math.max(0, post.answers().size() - gezien))));
    }

    /** Something written under the post; refused, the page comes back with the text where it was typed. */
    private Mono<Rendering> say(
            ServerWebExchange exchange,
            String id,
            String place,
            Call call,
            String flash,
            Function<Done, String> next,
            Mono<Void> afterwards) {
        String label = place.equals("answer") ? "posts.answer-label" : "posts.reply-label";
        return exchange.getFormData()
                .map(sent -> checks.text(exchange, Form.sent(sent), label))
                .flatMap(form -> secondLook.before(
                        exchange,
                        form,
                        () -> pages.submit(
                                exchange,
                                form,
                                call.key(form.key())
                                        .body(Map.of("body", form.value("body").strip()))
                                        .done()
                                        .flatMap(done -> Part.of(afterwards).thenReturn(done)),
                                next,
                                flash,
                                (again, status) -> page(exchange, id, new Forms(again, place), status)),
                        (again, status) -> page(exchange, id, new Forms(again, place), status)));
    }

    /** A mark that is put or taken away, as the button says; doing it twice changes nothing. */
    private Mono<Done> toggle(ServerWebExchange exchange, String path, @Nullable Object body, Object... variables) {
        return exchange.getFormData().flatMap(form -> {
            boolean on = "true".equals(form.getFirst("aan"));
            Call call = on ? community.put(path, variables) : community.delete(path, variables);
            return (on && body != null ? call.body(body) : call).done();
        });
    }

    /** The post, with the form that came back if one did. */
    Mono<Rendering> page(ServerWebExchange exchange, String id, Forms forms, HttpStatus status) {
        return pages.show(
                exchange,
                "posts/post",
                status,
                Mono.zip(
                                community.get("/v1/posts/{id}", id).versioned(Post.class),
                                catalogues.read(),
                                related(id),
                                draft(exchange, id, forms),
                                visit.isSettled())
                        .map(all -> Pages.model(
                                "post", all.getT1().body(),
                                "behind", all.getT1().behind(),
                                "late", all.getT5(),
                                "catalogue", all.getT2(),
                                "related", all.getT3(),
                                "answer", answer(forms, all.getT4()),
                                "drafted", all.getT4().map(Draft::savedAt).orElse(null),
                                "forms", forms,
                                "back", forms.place().isEmpty() ? null : "/berichten/" + id,
                                "form", forms.sent())));
    }

    /** What was kept of an answer; one that came back is kept first. */
    private Mono<Optional<Draft>> draft(ServerWebExchange exchange, String id, Forms forms) {
        return exchange.getPrincipal()
                .flatMap(writer -> forms.isAt("answer")
                        ? drafts.keep(writer, draft(id), forms.sent()).then(drafts.find(writer, draft(id)))
                        : drafts.find(writer, draft(id)))
                .defaultIfEmpty(Optional.empty());
    }

    private static Form answer(Forms forms, Optional<Draft> draft) {
        return forms.isAt("answer")
                ? forms.at("answer")
                : draft.map(kept -> Form.sent(kept.fields()).within("veld-answer"))
                        .orElseGet(() -> forms.at("answer"));
    }

    /** What is like it; nothing if search-service is away or doesn't know the post yet. */
    private Mono<List<RelatedThing>> related(String id) {
        return Part.of(search.get("/v1/related")
                        .query("type", "POST")
                        .query("id", id)
                        .within(RELATED)
                        .as(RelatedThing.Items.class)
                        .map(RelatedThing.Items::items))
                .map(part -> part.or(List.of()));
    }

    private static String anchor(String id, String answerId) {
        return "/berichten/" + id + "#antwoord-" + answerId;
    }
}
