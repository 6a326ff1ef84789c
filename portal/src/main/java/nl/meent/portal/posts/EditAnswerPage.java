package nl.meent.portal.posts;

import java.util.Map;
import nl.meent.portal.calls.Service;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Editing one's own answer. */
@Controller
class EditAnswerPage {
    private final Service community;
    private final PostChecks checks;
    private final SecondLook secondLook;
    private final Pages pages;

    EditAnswerPage(@Qualifier("community") Service community, PostChecks checks, SecondLook secondLook, Pages pages) {
        this.community = community;
        this.checks = checks;
        this.secondLook = secondLook;
        this.pages = pages;
    }

    @GetMapping("/berichten/{id}/antwoorden/{answerId}/wijzigen")
    Mono<Rendering> edit(@PathVariable String id, @PathVariable String answerId, ServerWebExchange exchange) {
        return post(id).flatMap(post -> {
            Answer answer = own(post, answerId);
            Form form = Form.fresh().put(Form.VERSION, answer.etag()).put("body", answer.body());
            return page(exchange, post, answerId, form, null, HttpStatus.OK);
        });
    }

    @PostMapping("/berichten/{id}/antwoorden/{answerId}/wijzigen")
    Mono<Rendering> save(@PathVariable String id, @PathVariable String answerId, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(sent -> checks.text(exchange, Form.sent(sent), "edit.body-label"))
                .flatMap(form -> secondLook.before(
                        exchange,
                        form,
                        () -> pages.submit(
                                exchange,
                                form,
                                community
                                        .patch("/v1/posts/{id}/answers/{answerId}", id, answerId)
                                        .ifMatch(form.version())
                                        .body(Map.of("body", form.value("body").strip()))
                                        .done(),
                                done -> "/berichten/" + id + "#antwoord-" + answerId,
                                "posts.answer-edited",
                                (again, status) -> again(exchange, id, answerId, again, status)),
                        (again, status) -> again(exchange, id, answerId, again, status)));
    }

    /** If somebody was first, what stands there now is shown beside what was typed; sending it again replaces it. */
    private Mono<Rendering> again(
            ServerWebExchange exchange, String id, String answerId, Form form, HttpStatus status) {
        boolean stale = status == HttpStatus.PRECONDITION_FAILED;
        return post(id).flatMap(post -> {
            Answer answer = own(post, answerId);
            return page(
                    exchange,
                    post,
                    answerId,
                    stale ? form.put(Form.VERSION, answer.etag()) : form,
                    stale ? answer : null,
                    status);
        });
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange,
            Post post,
            String answerId,
            Form form,
            @Nullable Answer now,
            HttpStatus status) {
        return pages.show(
                exchange,
                "posts/edit-answer",
                status,
                Mono.just(Pages.model("form", form, "post", post, "answerId", answerId, "now", now)));
    }

    private Mono<Post> post(String id) {
        return community.get("/v1/posts/{id}", id).as(Post.class);
    }

    private static Answer own(Post post, String answerId) {
        Answer answer = post.answer(answerId);
        if (answer == null || !answer.isMine()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer;
    }
}
