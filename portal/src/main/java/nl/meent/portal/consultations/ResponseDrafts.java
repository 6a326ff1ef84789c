package nl.meent.portal.consultations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.calls.Versioned;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One's draft of a response, or that of one's organisation. */
@Component
class ResponseDrafts {
    private static final String DRAFT = "/v1/consultations/{id}/response-drafts/mine";
    private static final String RESPONSE = "/v1/consultations/{id}/responses/mine";
    private static final int NOT_FOUND = 404;
    private static final int NOT_INVITED = 403;

    private final Service community;

    ResponseDrafts(@Qualifier("community") Service community) {
        this.community = community;
    }

    /**
     * A draft as it was kept.
     *
     * @param etag    the version that the next one is made from
     * @param leftOut what wasn't kept and why, by the id of the question; empty if everything was
     */
    record Kept(@Nullable String etag, Map<String, String> leftOut) {}

    /** The draft; an empty one without a version if there is none, as for who isn't asked any more. */
    Mono<Versioned<Values.Response>> draft(String id) {
        return read(DRAFT, id, Set.of(NOT_FOUND, NOT_INVITED));
    }

    /** What was written elsewhere since the form was made. */
    Mono<Meanwhile> meanwhile(Consultation consultation, Form form) {
        return Mono.zip(draft(consultation.id()), sent(consultation.id()))
                .map(now -> Meanwhile.of(consultation, form, now.getT1(), now.getT2()));
    }

    /** What was sent; an empty one without a version if nothing was. */
    Mono<Versioned<Values.Response>> sent(String id) {
        return read(RESPONSE, id, Set.of(NOT_FOUND));
    }

    /** @param none the statuses that say that there is none */
    private Mono<Versioned<Values.Response>> read(String path, String id, Set<Integer> none) {
        return community
                .get(path, id)
                .versioned(Values.Response.class)
                .onErrorResume(
                        Refused.class,
                        refused -> none.contains(refused.status())
                                ? Mono.just(new Versioned<>(Values.Response.NONE, null, false, null))
                                : Mono.error(refused));
    }

    /** Keeps what was filled in. What the service won't have in a draft is left out, so that it costs no other answer. */
    Mono<Kept> keep(Consultation consultation, Form form) {
        List<Map<String, Object>> answers = Values.answers(form, consultation);
        return put(consultation, form, answers)
                .map(done -> new Kept(done.etag(), Map.of()))
                .onErrorResume(Refused.class, refused -> {
                    Map<String, String> wrong = Faults.reasons(refused.problem(), answers);
                    List<Map<String, Object>> rest = answers.stream()
                            .filter(answer -> !wrong.containsKey(String.valueOf(answer.get("questionId"))))
                            .toList();
                    return wrong.isEmpty()
                            ? Mono.error(refused)
                            : put(consultation, form, rest).map(done -> new Kept(done.etag(), wrong));
                });
    }

    private Mono<Done> put(Consultation consultation, Form form, List<Map<String, Object>> answers) {
        return community
                .put(DRAFT, consultation.id())
                .ifMatch(form.version())
                .body(Map.of("answers", answers))
                .done();
    }
}
