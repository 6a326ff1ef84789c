package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
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
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** An advocate reads the answers to an open question, and gives passages of them a tag. */
@Controller
class LabelsPage {
    private static final int ANSWERS = 20;
    private static final String QUESTION = "vraag";
    private static final String CURSOR = "cursor";

    private final Service community;
    private final Pages pages;

    LabelsPage(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    /** How often the answers to a question have a tag. */
    record TagUse(String questionId, String tag, long passages, long responses) {}

    record CodeBook(List<TagUse> items) {
        List<TagUse> of(String questionId) {
            return items.stream()
                    .filter(use -> use.questionId().equals(questionId))
                    .toList();
        }
    }

    private record Read(ReadAnswers answers, CodeBook tags) {}

    @GetMapping("/raadplegingen/{id}/labels")
    Mono<Rendering> show(
            @PathVariable String id,
            @RequestParam(name = QUESTION) @Nullable String question,
            @RequestParam(name = CURSOR) @Nullable String cursor,
            ServerWebExchange exchange) {
        return page(exchange, id, question, cursor, Forms.fresh(), HttpStatus.OK);
    }

    @PostMapping("/raadplegingen/{id}/labels/geef")
    Mono<Rendering> tag(@PathVariable String id, ServerWebExchange exchange) {
        return act(
                exchange,
                id,
                form -> form.value("answer"),
                form -> community
                        .post("/v1/consultations/{id}/passages", id)
                        .body(passage(form))
                        .done()
                        .onErrorMap(Refused.class, LabelsPage::atPart),
                "consultations.tagged");
    }

    @PostMapping("/raadplegingen/{id}/labels/weg")
    Mono<Rendering> untag(@PathVariable String id, ServerWebExchange exchange) {
        return act(
                exchange,
                id,
                _ -> "weg",
                form -> community
                        .delete("/v1/consultations/{id}/passages/{passage}", id, form.value("passage"))
                        .done(),
                "consultations.untagged");
    }

    @PostMapping("/raadplegingen/{id}/labels/naam")
    Mono<Rendering> rename(@PathVariable String id, ServerWebExchange exchange) {
        return act(
                exchange,
                id,
                form -> "naam-" + form.value("tag").hashCode(),
                form -> community
                        .put("/v1/consultations/{id}/tags", id)
                        .body(Map.of(
                                "tag",
                                form.value("tag"),
                                "name",
                                form.value("name").strip()))
                        .done(),
                "consultations.tag-renamed");
    }

    /** @param place where on the page the form stands, so that what was typed comes back there */
    private <T> Mono<Rendering> act(
            ServerWebExchange exchange,
            String id,
            Function<Form, String> place,
            Function<Form, Mono<T>> command,
            String flash) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        command.apply(form),
                        _ -> path(id, form),
                        flash,
                        (again, status) -> page(
                                exchange,
                                id,
                                form.text(QUESTION),
                                form.text(CURSOR),
                                new Forms(again, place.apply(form)),
                                status)));
    }

    /** Back to the answer, or to the labels: who labels hundreds doesn't begin at the top each time. */
    private static String path(String id, Form form) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/raadplegingen/{id}/labels");
        String question = form.text(QUESTION);
        String cursor = form.text(CURSOR);
        if (question != null) {
            path.queryParam(QUESTION, question);
        }
        if (cursor != null) {
            path.queryParam(CURSOR, cursor);
        }
        path.fragment(form.text("answer") == null ? "codeboek" : "antwoord-" + form.value("answer"));
        return path.buildAndExpand(id).encode().toUriString();
    }

    /** A part is said by its place; the whole answer where none is. */
    private static Map<String, @Nullable Object> passage(Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("answer", form.value("answer"));
        String[] part = form.value("part").split("-", -1);
        if (part.length == 2 && part[0].matches("\\d{1,7}") && part[1].matches("\\d{1,7}")) {
            body.put("from", Integer.valueOf(part[0]));
            body.put("to", Integer.valueOf(part[1]));
        }
        body.put("tag", form.value("tag").strip());
        return body;
    }

    /** What is wrong with a place stands at the choice of a part. */
    private static Refused atPart(Refused refused) {
        Problem problem = refused.problem();
        return new Refused(new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.errors().stream()
                        .map(error -> "/tag".equals(error.pointer())
                                ? error
                                : new FieldError("/part", error.code(), error.detail()))
                        .toList()));
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange,
            String id,
            @Nullable String question,
            @Nullable String cursor,
            Forms forms,
            HttpStatus status) {
        return pages.show(
                exchange,
                "consultations/labels",
                status,
                community
                        .get("/v1/consultations/{id}", id)
                        .as(Consultation.class)
                        .flatMap(consultation -> {
                            Question chosen = chosen(consultation, question);
                            return chosen == null
                                    ? Mono.just(model(consultation, null, null, cursor, forms))
                                    : Withheld.of(read(id, chosen, cursor))
                                            .map(read -> model(consultation, chosen, read, cursor, forms));
                        }));
    }

    private Mono<Read> read(String id, Question question, @Nullable String cursor) {
        return Mono.zip(
                        community
                                .get("/v1/consultations/{id}/questions/{question}/answers", id, question.id())
                                .query("limit", ANSWERS)
                                .query("cursor", cursor)
                                .as(ReadAnswers.class),
                        community.get("/v1/consultations/{id}/tags", id).as(CodeBook.class))
                .map(both -> new Read(both.getT1(), both.getT2()));
    }

    private static @Nullable Question chosen(Consultation consultation, @Nullable String id) {
        List<Question> open = consultation.openQuestions();
        return open.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(open.isEmpty() ? null : open.getFirst());
    }

    private static Map<String, @Nullable Object> model(
            Consultation consultation,
            @Nullable Question question,
            @Nullable Withheld<Read> read,
            @Nullable String cursor,
            Forms forms) {
        Read value = read == null ? null : read.value();
        return Pages.model(
                "c",
                consultation,
                "q",
                question,
                "cursor",
                cursor,
                "answers",
                value == null ? null : value.answers(),
                "tags",
                value == null || question == null ? List.of() : value.tags().of(question.id()),
                "why",
                read == null ? null : read.why(),
                "forms",
                forms,
                "form",
                forms.sent());
    }
}
