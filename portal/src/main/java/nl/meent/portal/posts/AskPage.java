package nl.meent.portal.posts;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Service;
import nl.meent.portal.drafts.Drafts;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Previews;
import nl.meent.portal.frame.Previews.Preview;
import nl.meent.portal.frame.Visitor;
import nl.meent.portal.posts.Unfinished.State;
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
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One form for asking and for sharing: the kind decides its words and its last fields. */
@Controller
class AskPage {
    static final List<String> KINDS = List.of("QUESTION", "EXPERIENCE", "CASE", "KNOWLEDGE_PRODUCT", "ANNOUNCEMENT");

    private final Service community;
    private final SimilarQuestions similar;
    private final Catalogues catalogues;
    private final Unfinished unfinished;
    private final PostChecks checks;
    private final SecondLook secondLook;
    private final Visitor visitor;
    private final Previews previews;
    private final Pages pages;

    AskPage(
            @Qualifier("community") Service community,
            SimilarQuestions similar,
            Catalogues catalogues,
            Unfinished unfinished,
            PostChecks checks,
            SecondLook secondLook,
            Visitor visitor,
            Previews previews,
            Pages pages) {
        this.community = community;
        this.similar = similar;
        this.catalogues = catalogues;
        this.unfinished = unfinished;
        this.checks = checks;
        this.secondLook = secondLook;
        this.visitor = visitor;
        this.previews = previews;
        this.pages = pages;
    }

    @GetMapping("/vraag-stellen")
    Mono<Rendering> ask(@RequestParam @Nullable String title, Principal writer, ServerWebExchange exchange) {
        return fresh(exchange, writer, Form.fresh().put("kind", "QUESTION").put("title", title));
    }

    @GetMapping("/delen")
    Mono<Rendering> share(
            @RequestParam(defaultValue = "EXPERIENCE") String kind, Principal writer, ServerWebExchange exchange) {
        Mono<Rendering> form = fresh(exchange, writer, Form.fresh().put("kind", kind));
        return kind.equals("ANNOUNCEMENT")
                ? visitor.who(exchange, Me::mayAnnounce).then(form)
                : form;
    }

    /** A draft is gone on with. Who comes back to one that was placed or thrown away hears that. */
    @GetMapping("/concepten/{key}")
    Mono<Rendering> goOn(@PathVariable String key, Principal writer, ServerWebExchange exchange) {
        return unfinished
                .find(writer, key)
                .flatMap(draft -> draft.path().equals("/concepten/" + key)
                        ? form(exchange, Form.sent(draft.fields()), Part.none(), HttpStatus.OK, State.of(draft))
                        : pages.go(exchange, draft.path(), null))
                .switchIfEmpty(Mono.defer(() -> pages.go(exchange, "/concepten", "drafts.gone")));
    }

    /** Whether it was asked before: a piece for the script that asks while the title is typed, else (the session had ended) the form. */
    @PostMapping("/vraag-stellen/lijkt-op")
    Mono<Rendering> alike(Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> Pages.isForPiece(exchange)
                        ? pages.piece(
                                exchange,
                                "posts/similar :: piece",
                                similar.to(form).map(found -> Pages.model("similar", found, "form", form)))
                        : back(exchange, writer, form, HttpStatus.OK));
    }

    /** Three buttons: place it, see how it will look, keep it for later. */
    @PostMapping("/berichten")
    Mono<Rendering> send(Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::sent).flatMap(form -> switch (form.value("stap")) {
            case "concept" -> keep(exchange, writer, form);
            case "voorbeeld" -> preview(exchange, writer, form);
            default ->
                checks.post(exchange, form, "ask.title-label." + kind(form), "ask.body-label." + kind(form))
                        .flatMap(checked -> secondLook.before(
                                exchange,
                                checked,
                                () -> publish(exchange, writer, checked),
                                (again, status) -> back(exchange, writer, again, status)));
        });
    }

    private Mono<Rendering> publish(ServerWebExchange exchange, Principal writer, Form form) {
        return pages.submit(
                exchange,
                form,
                community
                        .post("/v1/posts")
                        .key(form.key())
                        .body(body(form))
                        .done()
                        .flatMap(done -> Part.of(unfinished.drop(writer, form)).thenReturn(done)),
                (Done done) -> "/berichten/" + done.created(),
                "posts.published." + kind(form),
                (again, status) -> back(exchange, writer, again, status));
    }

    private Mono<Rendering> keep(ServerWebExchange exchange, Principal writer, Form form) {
        return unfinished
                .keep(writer, form)
                .flatMap(at -> pages.go(exchange, "/concepten", "drafts.kept-now"))
                .switchIfEmpty(Mono.defer(() -> form(
                        exchange,
                        form.reject(pages.text(exchange, "ask.nothing-to-keep", Drafts.LONGEST)),
                        Part.none(),
                        HttpStatus.BAD_REQUEST,
                        State.NEW)));
    }

    /** The text stays in the form below it. */
    private Mono<Rendering> preview(ServerWebExchange exchange, Principal writer, Form form) {
        return previews.of(form)
                .flatMap(preview -> back(exchange, writer, secondLook.look(exchange, form), preview, HttpStatus.OK));
    }

    /** An empty form, with a way to what was begun before. */
    private Mono<Rendering> fresh(ServerWebExchange exchange, Principal writer, Form form) {
        return unfinished
                .before(writer, kind(form))
                .flatMap(state -> form(exchange, form, Part.none(), HttpStatus.OK, state));
    }

    /** The page with this form, which was sent and not placed. */
    Mono<Rendering> back(ServerWebExchange exchange, Principal writer, Form form, HttpStatus status) {
        return back(exchange, writer, form, Part.none(), status);
    }

    /** What comes back unplaced is a draft from now on: whoever looks elsewhere first finds it again. */
    private Mono<Rendering> back(
            ServerWebExchange exchange, Principal writer, Form form, Part<Preview> preview, HttpStatus status) {
        return unfinished
                .keep(writer, form)
                .map(at -> State.kept(form, at))
                .defaultIfEmpty(State.NEW)
                .flatMap(state -> form(exchange, form, preview, status, state));
    }

    private Mono<Rendering> form(
            ServerWebExchange exchange, Form form, Part<Preview> preview, HttpStatus status, State state) {
        return pages.show(
                exchange,
                "posts/ask",
                status,
                Mono.zip(catalogues.read(), "QUESTION".equals(kind(form)) ? similar.to(form) : Mono.just(List.of()))
                        .map(both -> Pages.model(
                                "form",
                                form,
                                "kind",
                                kind(form),
                                "kinds",
                                KINDS,
                                "preview",
                                preview,
                                "catalogue",
                                both.getT1(),
                                "similar",
                                both.getT2(),
                                "state",
                                state,
                                "back",
                                state.path())));
    }

    /** A kind that doesn't exist is shown as a question; the service refuses it when it is sent. */
    private static String kind(Form form) {
        return KINDS.contains(form.value("kind")) ? form.value("kind") : "QUESTION";
    }

    static Map<String, @Nullable Object> body(Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("kind", form.text("kind"));
        body.put("title", form.value("title").strip());
        body.put("body", form.value("body").strip());
        body.put("themes", form.values("themes"));
        body.put("circles", form.values("circles"));
        body.put("withoutName", form.has("withoutName", "true"));
        Map<String, @Nullable Object> source = source(form);
        if (source != null) {
            body.put("source", source);
        }
        if (form.text("version") != null) {
            body.put("version", form.text("version"));
        }
        return body;
    }

    /** What it comes from; null if nothing was filled in. */
    static @Nullable Map<String, @Nullable Object> source(Form form) {
        if (form.text("source.url") == null && form.text("source.title") == null) {
            return null;
        }
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("title", form.value("source.title").strip());
        source.put("url", form.text("source.url"));
        return source;
    }
}
