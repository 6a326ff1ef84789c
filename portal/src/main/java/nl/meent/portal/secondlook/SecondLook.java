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
        return before(exchange, form, List.of("title", "body"), on, again);
    }

    /**
     * Goes on, or shows the form again with what was found in these fields.
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
        List<String> found = form.has(OVERRULED, "true") ? List.of() : found(exchange, form, fields);
        return found.isEmpty() ? on.get() : again.apply(form.warn(found), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<String> found(ServerWebExchange exchange, Form form, List<String> fields) {
        return fields.stream()
                .flatMap(field -> PersonalData.in(form.value(field)).stream())
                .distinct()
                .map(each -> pages.text(exchange, "personal." + each.kind(), each.text()))
                .toList();
    }
}
