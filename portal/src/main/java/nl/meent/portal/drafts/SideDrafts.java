package nl.meent.portal.drafts;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Drafts of what belongs to something that stands already, such as an answer to a post: one for each of those. */
@Component
public class SideDrafts {
    private final Drafts drafts;
    private final Pages pages;

    SideDrafts(Drafts drafts, Pages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    /**
     * What a draft belongs to.
     *
     * @param kind what it will be, as the list of drafts names it: {@code ANSWER}, {@code RECAP} or {@code OUTCOME}
     * @param id   of what it belongs to
     * @param path of the page on which it is written
     */
    public record Place(String kind, String id, String path) {
        String key() {
            return kind + "-" + id;
        }
    }

    /** The draft of this writer for this place, or empty. */
    public Mono<Optional<Draft>> find(Principal writer, Place place) {
        return drafts.find(writer.getName(), place.key()).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** Keeps the form's text, as a button asks: answers with the list of drafts, or with the form if nothing is in it. */
    public Mono<Rendering> keep(
            ServerWebExchange exchange, Principal writer, Place place, Form form, Mono<Rendering> again) {
        return keep(writer, place, form)
                .flatMap(at -> pages.go(exchange, "/concepten", "drafts.kept-now"))
                .switchIfEmpty(again);
    }

    /** Keeps what a script sends while somebody types: answers with the words that say so. */
    public Mono<Rendering> keep(ServerWebExchange exchange, Principal writer, Place place) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> KeptWords.of(pages, exchange, form, keep(writer, place, form)));
    }

    /** Keeps all of a form that has several texts; empty if nobody wrote anything, or too much. */
    public Mono<Instant> keepAll(Principal writer, Place place, String over, Form form) {
        MultiValueMap<String, String> fields = form.all();
        fields.set("kind", place.kind());
        fields.set(Draft.WHERE, place.path());
        fields.set("over", over);
        fields.set("body", form.isTyped() ? over : "");
        return drafts.keep(writer.getName(), place.key(), fields, Drafts.LONGEST_OF_SEVERAL);
    }

    /** Says of a form with several texts that it was not kept, and why. */
    public Mono<Rendering> unkept(ServerWebExchange exchange, Form form) {
        return KeptWords.unsaved(pages, exchange, form, Drafts.LONGEST_OF_SEVERAL);
    }

    /** Ends the draft: it was placed. */
    public Mono<Void> drop(Principal writer, Place place) {
        return drafts.drop(writer.getName(), place.key());
    }

    /** Keeps the form's text, such as that of one that came back; empty if there is nothing in it, or too much. */
    public Mono<Instant> keep(Principal writer, Place place, Form form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("kind", place.kind());
        fields.set(Draft.WHERE, place.path());
        fields.set(Form.KEY, form.key());
        fields.set("over", form.value("over"));
        fields.set("body", form.value("body"));
        return drafts.keep(writer.getName(), place.key(), fields);
    }
}
