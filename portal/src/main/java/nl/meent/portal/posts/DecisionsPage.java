package nl.meent.portal.posts;

import java.util.Map;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What becomes of a post: closed or withdrawn by its author, reported by a reader, hidden by a moderator. */
@Controller
class DecisionsPage {
    private final Service community;
    private final PostChecks checks;
    private final Pages pages;
    private final PostPage post;

    DecisionsPage(@Qualifier("community") Service community, PostChecks checks, Pages pages, PostPage post) {
        this.community = community;
        this.checks = checks;
        this.pages = pages;
        this.post = post;
    }

    @PostMapping("/berichten/{id}/intrekken")
    Mono<Rendering> withdraw(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .put("/v1/posts/{id}/withdrawal", id)
                .done()
                .flatMap(done -> pages.go(exchange, "/berichten", "posts.withdrawn"));
    }

    @PostMapping("/berichten/{id}/sluiten")
    Mono<Rendering> close(@PathVariable String id, ServerWebExchange exchange) {
        return because(exchange, id, "close", community.put("/v1/posts/{id}/closing", id), "posts.closed-now");
    }

    @PostMapping("/berichten/{id}/melden")
    Mono<Rendering> report(@PathVariable String id, ServerWebExchange exchange) {
        return because(exchange, id, "report", community.post("/v1/posts/{id}/reports", id), "posts.reported");
    }

    @PostMapping("/berichten/{id}/verbergen")
    Mono<Rendering> hide(@PathVariable String id, ServerWebExchange exchange) {
        return because(exchange, id, "hide", community.put("/v1/posts/{id}/hiding", id), "posts.hidden");
    }

    @PostMapping("/berichten/{id}/tonen")
    Mono<Rendering> restore(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .delete("/v1/posts/{id}/hiding", id)
                .done()
                .flatMap(done -> pages.go(exchange, "/berichten/" + id, "posts.restored"));
    }

    /** A decision with a reason; refused, the page comes back with the reason where it was typed. */
    private Mono<Rendering> because(ServerWebExchange exchange, String id, String place, Call call, String flash) {
        return exchange.getFormData()
                .map(sent -> checks.reason(exchange, Form.sent(sent), "posts." + place + "-reason"))
                .flatMap(form -> form.isInvalid()
                        ? post.page(exchange, id, new Forms(form, place), HttpStatus.BAD_REQUEST)
                        : pages.submit(
                                exchange,
                                form,
                                call.body(Map.of("reason", form.value("reason").strip()))
                                        .done(),
                                done -> "/berichten/" + id,
                                flash,
                                (again, status) -> post.page(exchange, id, new Forms(again, place), status)));
    }
}
