package nl.meent.portal.style;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Organisation;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Every component in every state, made by the fragments that pages use. In no menu, and not for search engines. */
@Controller
class StylePage {
    private static final List<String> SCALES = List.of("violet", "grijs", "geel", "oranje", "rood", "blauw");
    private static final Organisation PLACE = new Organisation("GM1900", "Súdwest-Fryslân", "MUNICIPALITY");

    private final Pages pages;
    private final Clock clock;

    StylePage(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/stijl")
    Mono<Rendering> show(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set("X-Robots-Tag", "noindex");
        Moments moments = pages.moments(exchange);
        Instant now = clock.instant();
        return pages.show(
                exchange,
                "style/style",
                Mono.just(Pages.model(
                        "scales", SCALES,
                        "steps", List.of(50, 100, 200, 300, 400, 500, 600, 700),
                        "named", new Author("m", "Anna", "FG", PLACE, false, false),
                        "listed", new Author("m", "Anna", "FG", PLACE, false, true),
                        "nameless", new Author(null, null, "FG", null, true, false),
                        "erased", new Author(null, null, null, null, false, false),
                        "themes", List.of(new Theme("inkoop", "Inkoop")),
                        "deadlines",
                                List.of(
                                        moments.deadline(now.plus(Duration.ofDays(12))),
                                        moments.deadline(now.plus(Duration.ofDays(2))),
                                        moments.deadline(now.plus(Duration.ofMinutes(1))),
                                        moments.deadline(now.minus(Duration.ofDays(12)))),
                        "past", moments.past(now.minus(Duration.ofDays(1))),
                        "leaves",
                                List.of(
                                        moments.leaf(now.plus(Duration.ofDays(1))),
                                        moments.leaf(now.plus(Duration.ofDays(9)))),
                        "good", fields().within("goed"),
                        "wrong", wrong(),
                        "lost", fields().within("weg").away(),
                        "paused", fields().within("rust").tooMany(pages.text(exchange, "too-many.seconds", 20)))));
    }

    private static Form fields() {
        return Form.fresh().put("naam", "Deventer").put("tekst", "").putAll("themas", List.of("inkoop"));
    }

    private static Form wrong() {
        return fields().within("fout")
                .put("naam", "")
                .reject("naam", "Vul een naam in")
                .reject("tekst", "Schrijf minstens één zin")
                .reject("themas", "Kies een thema");
    }
}
