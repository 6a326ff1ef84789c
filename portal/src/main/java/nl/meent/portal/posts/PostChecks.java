package nl.meent.portal.posts;

import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Checks;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What must be right before a post or something below it is sent. The lengths are those that community-service allows. */
@Component
class PostChecks {
    private static final int TITLE = 200;
    private static final int BODY = 20_000;
    private static final int ADDRESS = 2_000;
    private static final int VERSION = 40;
    private static final int REASON = 2_000;
    private static final int MOST_THEMES = 3;

    private final Checks checks;
    private final Catalogues catalogues;
    private final Pages pages;

    PostChecks(Checks checks, Catalogues catalogues, Pages pages) {
        this.checks = checks;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    /**
     * Of a whole post.
     *
     * @param title code of the label of its title
     * @param body  code of the label of its text
     */
    Mono<Form> post(ServerWebExchange exchange, Form form, String title, String body) {
        checks.required(exchange, form, "title", title, TITLE);
        checks.required(exchange, form, "body", body, BODY);
        checks.optional(exchange, form, "source.title", "ask.source-title", TITLE);
        checks.optional(exchange, form, "source.url", "ask.source-url", ADDRESS);
        checks.optional(exchange, form, "version", "ask.version", VERSION);
        return themes(exchange, form);
    }

    /** Of an answer or a comment. */
    Form text(ServerWebExchange exchange, Form form, String label) {
        return checks.required(exchange, form, "body", label, BODY);
    }

    /** Of why something is decided. */
    Form reason(ServerWebExchange exchange, Form form, String label) {
        return checks.required(exchange, form, "reason", label, REASON);
    }

    /** The lists by theme show nothing without one. A form on which none could be chosen asks for none. */
    private Mono<Form> themes(ServerWebExchange exchange, Form form) {
        int chosen = form.values("themes").size();
        return chosen >= 1 && chosen <= MOST_THEMES
                ? Mono.just(form)
                : catalogues
                        .read()
                        .map(catalogue -> catalogue.themes().isEmpty()
                                ? form
                                : form.reject("themes", pages.text(exchange, "ask.themes-wrong")));
    }
}
