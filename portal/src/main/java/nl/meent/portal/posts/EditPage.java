package nl.meent.portal.posts;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.secondlook.SecondLook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Editing one's own post. The form carries the version that it was made from, so that no change is overwritten unseen. */
@Controller
class EditPage {
    private final Service community;
    private final Catalogues catalogues;
    private final PostChecks checks;
    private final SecondLook secondLook;
    private final Pages pages;

    EditPage(
            @Qualifier("community") Service community,
            Catalogues catalogues,
            PostChecks checks,
            SecondLook secondLook,
            Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.checks = checks;
        this.secondLook = secondLook;
        this.pages = pages;
    }

    @GetMapping("/berichten/{id}/wijzigen")
    Mono<Rendering> edit(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .get("/v1/posts/{id}", id)
                .versioned(Post.class)
                .flatMap(post -> form(exchange, id, filled(post), HttpStatus.OK));
    }

    @PostMapping("/berichten/{id}/wijzigen")
    Mono<Rendering> save(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(sent -> checks.post(exchange, Form.sent(sent), "edit.title-label", "edit.body-label"))
                .flatMap(form -> secondLook.before(
                        exchange,
                        form,
                        () -> pages.submit(
                                exchange,
                                form,
                                community
                                        .patch("/v1/posts/{id}", id)
                                        .ifMatch(form.version())
                                        .body(body(form))
                                        .done(),
                                (Done done) -> "/berichten/" + id,
                                "posts.edited",
                                (again, status) -> status == HttpStatus.PRECONDITION_FAILED
                                        ? stale(exchange, id, again)
                                        : form(exchange, id, again, status)),
                        (again, status) -> form(exchange, id, again, status)));
    }

    /** Somebody was first: the text typed stays, and sending it again replaces what stands there now, which is shown. */
    private Mono<Rendering> stale(ServerWebExchange exchange, String id, Form form) {
        return community
                .get("/v1/posts/{id}", id)
                .versioned(Post.class)
                .flatMap(now -> pages.show(
                        exchange,
                        "posts/edit",
                        HttpStatus.PRECONDITION_FAILED,
                        catalogues
                                .read()
                                .map(catalogue -> Pages.model(
                                        "form",
                                        form.put(Form.VERSION, now.etag()),
                                        "id",
                                        id,
                                        "catalogue",
                                        catalogue,
                                        "now",
                                        now.body()))));
    }

    private Mono<Rendering> form(ServerWebExchange exchange, String id, Form form, HttpStatus status) {
        return pages.show(
                exchange,
                "posts/edit",
                status,
                catalogues.read().map(catalogue -> Pages.model("form", form, "id", id, "catalogue", catalogue)));
    }

    private static Form filled(Versioned<Post> post) {
        Source source = post.body().source();
        return Form.fresh()
                .put(Form.VERSION, post.etag())
                .put("title", post.body().title())
                .put("body", post.body().body())
                .putAll("themes", post.body().themes())
                .put("kind", post.body().kind())
                .put("source.title", source == null ? null : source.title())
                .put("source.url", source == null ? null : source.url())
                .put("version", post.body().version());
    }

    /** What a knowledge product comes from stays with it; no other kind has it on its form. */
    private static Map<String, @Nullable Object> body(Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", form.value("title").strip());
        body.put("body", form.value("body").strip());
        body.put("themes", form.values("themes"));
        if (form.has("kind", "KNOWLEDGE_PRODUCT")) {
            body.put("source", AskPage.source(form));
            body.put("version", form.text("version"));
        }
        return body;
    }
}
