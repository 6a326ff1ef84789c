package nl.meent.portal.secondlook;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks who places a text to look again when it seems to hold personal data; who says that it is right, goes on. */
@Component
public class SecondLook {
    private static final String OVERRULED = "toch";
    private static final List<String> TITLE_AND_BODY = List.of("title", "body");

    private final Pages pages;

    SecondLook(Pages pages) {
        this.pages = pages;
    }

    /** Looks at title and body, see {@link #before(ServerWebExchange, Form, List, Supplier, BiFunction)}. */
    public Mono<Rendering> before(
            ServerWebExchange exchange,
            Form form,
            Supplier<Mono<Rendering>> on,
            BiFunction<Form, HttpStatus, Mono<Rendering>> again) {
        return before(exchange, form, TITLE_AND_BODY, on, again);
    }

    /**
     * Goes on, or shows the form again with what was found in these fields. If something else is wrong with the form already,
     * both are told at once.
     *
     * @param fields the names of the fields in which somebody writes
     * @param on    places the text; only asked for if nothing was found, or who wrote it says that it is right
     * @param again shows the form, with the status that it goes with
     */
    public Mono<Rendering> before(
            ServerWebExchange exchange,
            Form form,
            List<String> fields,
            Supplier<Mono<Rendering>> on,
            BiFunction<Form, HttpStatus, Mono<Rendering>> again) {
        if (look(exchange, form, fields).isInvalid()) {
            return again.apply(form, HttpStatus.BAD_REQUEST);
        }
        return !form.isWarned() || form.has(OVERRULED, "true")
                ? on.get()
                : again.apply(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Warns of what was found in title and body, for a form that is shown and not placed. */
    public Form look(ServerWebExchange exchange, Form form) {
        return look(exchange, form, TITLE_AND_BODY);
    }

    private Form look(ServerWebExchange exchange, Form form, List<String> fields) {
        return form.warn(found(exchange, form, fields));
    }

    private List<String> found(ServerWebExchange exchange, Form form, List<String> fields) {
        return fields.stream()
                .flatMap(field -> PersonalData.in(form.value(field)).stream())
                .distinct()
                .map(each -> pages.text(exchange, "personal." + each.kind(), each.text()))
                .toList();
    }
}
