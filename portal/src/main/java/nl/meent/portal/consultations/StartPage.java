package nl.meent.portal.consultations;

import java.util.List;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An advocate chooses what to begin with: nothing, a template, or a file. */
@Controller
class StartPage {
    private final Service community;
    private final DraftPage draft;
    private final Visitor visitor;
    private final Pages pages;

    StartPage(@Qualifier("community") Service community, DraftPage draft, Visitor visitor, Pages pages) {
        this.community = community;
        this.draft = draft;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** A text in both languages of the platform. */
    record Words(String nl, String en) {
        public String in(String language) {
            return "en".equals(language) ? en : nl;
        }
    }

    record Template(String id, Words name, Words purpose) {}

    record Templates(List<Template> items) {}

    /** A template with its questionnaire, which has no id and no state yet. */
    record Whole(Consultation consultation) {}

    @GetMapping("/raadplegingen/beginnen")
    Mono<Rendering> choose(ServerWebExchange exchange) {
        return visitor.who(exchange, Me::isAdvocate)
                .flatMap(advocate -> pages.show(
                        exchange,
                        "consultations/start",
                        Part.of(community.get("/v1/consultation-templates").as(Templates.class))
                                .map(found -> Pages.model("templates", found))));
    }

    /** The form of a new draft, filled in as the template has it. */
    @GetMapping(path = "/raadplegingen/nieuw", params = "sjabloon")
    Mono<Rendering> begin(@RequestParam String sjabloon, ServerWebExchange exchange) {
        return visitor.who(exchange, Me::isAdvocate)
                .flatMap(advocate -> community
                        .get("/v1/consultation-templates/{id}", sjabloon)
                        .as(Whole.class))
                .flatMap(template ->
                        draft.form(exchange, null, DraftForm.of(template.consultation(), null), false, HttpStatus.OK));
    }
}
