package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An advocate tells what became of an outcome. */
@Controller
class FollowUpPage {
    private final Service community;
    private final Pages pages;
    private final ConsultationPage page;

    FollowUpPage(@Qualifier("community") Service community, Pages pages, ConsultationPage page) {
        this.community = community;
        this.pages = pages;
        this.page = page;
    }

    @PostMapping("/raadplegingen/{id}/vervolg")
    Mono<Rendering> followUp(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        community
                                .post("/v1/consultations/{id}/follow-ups", id)
                                .key(form.key())
                                .body(body(form))
                                .done()
                                .onErrorMap(Refused.class, refused -> named(exchange, refused)),
                        done -> "/raadplegingen/" + id,
                        "consultations.followed-up",
                        (again, status) -> page.page(exchange, id, new Forms(again, "followup"), status)));
    }

    private Refused named(ServerWebExchange exchange, Refused refused) {
        return Faults.reworded(
                refused,
                error -> "/state".equals(error.pointer())
                        ? new FieldError(
                                error.pointer(), error.code(), pages.text(exchange, "consultations.follow-up-choose"))
                        : DraftFaults.inDocument(error, "links", (code, number) -> pages.text(exchange, code, number)));
    }

    private static Map<String, @Nullable Object> body(Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("questionId", form.text("questionId"));
        body.put("text", form.value("text").strip());
        body.put("state", form.text("state"));
        body.put("links", DraftForm.documents(form, "links", 1));
        body.put("newsBy", form.text("newsBy"));
        return body;
    }
}
