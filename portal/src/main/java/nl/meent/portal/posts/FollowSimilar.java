package nl.meent.portal.posts;

import java.security.Principal;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Following a question that was asked before, instead of asking it again. The button stands in the form of the new one, so
 * without a script that comes back with everything in it.
 */
@Controller
class FollowSimilar {
    /** The button that follows, and the one that stops; each sends the question's id. */
    private static final String FOLLOW = "volgen";

    private static final String STOP = "niet-volgen";

    /** The questions that are followed from this form, so that the list still says so when it comes anew. */
    private static final String FOLLOWED = "gevolgd";

    private final Service community;
    private final AskPage ask;
    private final Pages pages;

    FollowSimilar(@Qualifier("community") Service community, AskPage ask, Pages pages) {
        this.community = community;
        this.ask = ask;
        this.pages = pages;
    }

    @PostMapping("/vraag-stellen/volgen")
    Mono<Rendering> follow(Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::sent).flatMap(form -> {
            boolean on = form.text(STOP) == null;
            String id = form.value(on ? FOLLOW : STOP);
            Call call = on
                    ? community.put("/v1/posts/{id}/followers/me", id)
                    : community.delete("/v1/posts/{id}/followers/me", id);
            return call.done().flatMap(done -> answer(exchange, writer, form, id, on));
        });
    }

    private Mono<Rendering> answer(ServerWebExchange exchange, Principal writer, Form form, String id, boolean on) {
        return Pages.isForPiece(exchange)
                ? pages.piece(exchange, "posts/similar :: followed", Mono.just(Pages.model("id", id, "on", on)))
                : ask.back(exchange, writer, marked(form, id, on).focus(FOLLOW + "-" + id), HttpStatus.OK);
    }

    private static Form marked(Form form, String id, boolean on) {
        var followed = new java.util.LinkedHashSet<>(form.values(FOLLOWED));
        if (on) {
            followed.add(id);
        } else {
            followed.remove(id);
        }
        form.remove(FOLLOW);
        form.remove(STOP);
        return form.putAll(FOLLOWED, java.util.List.copyOf(followed));
    }
}
