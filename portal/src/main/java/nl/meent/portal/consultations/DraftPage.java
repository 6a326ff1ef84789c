package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An advocate drafts a consultation. A button adds a question to the form; what was typed comes along. */
@Controller
class DraftPage {
    static final List<String> KINDS = List.of("OPEN", "SINGLE", "MULTIPLE", "SCALE", "RANKING", "STATEMENT");
    static final List<String> FUNCTIONS = List.of(
            "FG",
            "ETHICS_COMMITTEE",
            "PRIVACY_OFFICER",
            "CISO",
            "POLICY_MAKER",
            "COUNCIL_MEMBER",
            "RESEARCHER",
            "OTHER");
    static final List<String> PUBLICATIONS = List.of("WITH_ORGANISATION", "WITHOUT_NAME", "AGGREGATE_ONLY", "NONE");
    private static final String COUNT = "aantal";
    private static final int AT_MOST = 50;

    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;

    DraftPage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    /** A choice with a name in the language of the visit. */
    record Option(String id, String name) {}

    @GetMapping("/raadplegingen/nieuw")
    Mono<Rendering> fresh(ServerWebExchange exchange) {
        Form form = Form.fresh()
                .put(COUNT, "1")
                .put("responsePer", "MEMBER")
                .put("publication", "WITHOUT_NAME")
                .put("questions.0.kind", "OPEN")
                .put("questions.0.required", "true");
        return form(exchange, form, HttpStatus.OK);
    }

    @PostMapping("/raadplegingen")
    Mono<Rendering> draft(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> form.has("stap", "vraag")
                        ? form(
                                exchange,
                                form.put(COUNT, Integer.toString(Math.min(AT_MOST, count(form) + 1))),
                                HttpStatus.OK)
                        : pages.submit(
                                exchange,
                                form,
                                community
                                        .post("/v1/consultations")
                                        .key(form.key())
                                        .body(body(form))
                                        .done(),
                                (Done done) -> "/raadplegingen/" + done.created(),
                                "consultations.saved",
                                (again, status) -> form(exchange, again, status)));
    }

    private Mono<Rendering> form(ServerWebExchange exchange, Form form, HttpStatus status) {
        List<Option> functions = FUNCTIONS.stream()
                .map(code -> new Option(code, pages.text(exchange, "function." + code)))
                .toList();
        return pages.show(
                exchange,
                "consultations/draft",
                status,
                catalogues
                        .read()
                        .map(catalogue -> Pages.model(
                                "form", form,
                                "catalogue", catalogue,
                                "functions", functions,
                                "kinds", KINDS,
                                "publications", PUBLICATIONS,
                                "count", count(form))));
    }

    private static int count(Form form) {
        return form.number(COUNT) instanceof Integer count ? Math.clamp(count, 1, AT_MOST) : 1;
    }

    private static Map<String, @Nullable Object> body(Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", form.value("title").strip());
        body.put("development", form.value("development").strip());
        body.put("body", form.value("body").strip());
        body.put("documents", List.of());
        body.put(
                "questions",
                IntStream.range(0, count(form))
                        .filter(n -> form.text("questions." + n + ".text") != null)
                        .mapToObj(n -> question(form, n))
                        .toList());
        body.put(
                "audience",
                Map.of(
                        "functions", form.values("audience.functions"),
                        "circles", form.values("audience.circles"),
                        "themes", form.values("audience.themes"),
                        "organisationKinds", form.has("municipalities", "true") ? List.of("MUNICIPALITY") : List.of(),
                        "organisations", List.of()));
        body.put("opensAt", Moments.instant(form.value("opensAt")));
        body.put("closesAt", Moments.instant(form.value("closesAt")));
        body.put("responsePer", form.text("responsePer"));
        body.put("publication", form.text("publication"));
        return body;
    }

    private static Map<String, @Nullable Object> question(Form form, int n) {
        String at = "questions." + n + ".";
        String kind = form.value(at + "kind");
        Map<String, @Nullable Object> question = new LinkedHashMap<>();
        question.put("id", "v" + (n + 1));
        question.put("kind", kind);
        question.put("text", form.value(at + "text").strip());
        question.put("help", form.text(at + "help"));
        question.put("required", form.has(at + "required", "true"));
        if (List.of("SINGLE", "MULTIPLE", "RANKING").contains(kind)) {
            question.put("options", form.lines(at + "options"));
        }
        if ("SCALE".equals(kind)) {
            question.put("min", 1);
            question.put("max", form.text(at + "max") == null ? 5 : form.number(at + "max"));
        }
        if ("MULTIPLE".equals(kind) && form.text(at + "max") != null) {
            question.put("max", form.number(at + "max"));
        }
        return question;
    }
}
