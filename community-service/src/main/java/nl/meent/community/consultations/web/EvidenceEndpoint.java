package nl.meent.community.consultations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.meent.community.consultations.read.OpenAnswers;
import nl.meent.community.consultations.read.OpenAnswers.OpenAnswer;
import nl.meent.community.consultations.read.Publishing;
import nl.meent.community.consultations.read.Quote;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.Citation;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.TagCount;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.Role;
import nl.meent.runtime.web.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What an outcome rests on, for whoever may see the outcome. The words are looked up in the responses at every read, so that those which
 * were erased are gone; whether they are shown follows the publication rule, see {@link ReadingRule}.
 */
@RestController
class EvidenceEndpoint {

    private final ConsultationAccess access;
    private final ReadingRule reading;
    private final OpenAnswers answers;

    EvidenceEndpoint(ConsultationAccess access, ReadingRule reading, OpenAnswers answers) {
        this.access = access;
        this.reading = reading;
        this.answers = answers;
    }

    /**
     * What the outcome of one question rests on.
     *
     * @param quotes what respondents wrote; empty where it is not shown
     * @param tags   how many responses said something, as it was when the outcome was published; empty where nothing is published
     */
    record OfQuestion(String questionId, List<Quoted> quotes, List<TagCount> tags) {}

    /**
     * Words of a respondent.
     *
     * @param text         the words; null when they have been erased
     * @param organisation whose they are; absent without name, or when erased
     * @param answer       the reference of the answer; for advocates
     * @param from         where they begin in it; for advocates
     * @param to           where they end; for advocates
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Quoted(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String text,

            @Nullable Organisation organisation,
            @Nullable String answer,
            @Nullable Integer from,
            @Nullable Integer to) {

        private static final Quoted ERASED = new Quoted(null, null, null, null, null);
    }

    @GetMapping("/v1/consultations/{id}/outcome/evidence")
    @Operation(
            summary = "Waar de uitkomst op rust: antwoorden die zijn aangehaald en aantallen per label",
            description = "Antwoorden alleen zoals is afgesproken: met organisatie, zonder naam of niet")
    Mono<Page<OfQuestion>> evidence(Actor actor, @PathVariable ConsultationId id) {
        return access.toRead(id, actor)
                .flatMap(consultation -> Mono.zip(answers.of(consultation), reading.showsQuotes(consultation, actor))
                        .map(found -> evidence(consultation, found.getT1(), found.getT2(), actor)))
                .map(all -> new Page<>(all, null));
    }

    private static List<OfQuestion> evidence(
            StoredConsultation consultation, OpenAnswers.All answers, boolean quotes, Actor actor) {
        Outcome outcome = consultation.outcome();
        boolean named = consultation.content().publication() == Publication.WITH_ORGANISATION;
        boolean advocate = actor.has(Role.ADVOCATE);
        boolean tags = advocate || Publishing.showsResultsToMembers(consultation);
        return outcome == null
                ? List.of()
                : outcome.perQuestion().stream()
                        .filter(question -> question.cites() != null || question.tags() != null)
                        .map(question -> new OfQuestion(
                                question.questionId(),
                                quotes ? quotes(question, answers, named, advocate) : List.of(),
                                tags ? orNone(question.tags()) : List.of()))
                        .toList();
    }

    private static List<Quoted> quotes(
            OutcomeOfQuestion question, OpenAnswers.All answers, boolean named, boolean advocate) {
        return orNone(question.cites()).stream()
                .map(citation ->
                        quoted(citation, answers.of(citation.responseId(), citation.questionId()), named, advocate))
                .toList();
    }

    private static Quoted quoted(Citation citation, @Nullable OpenAnswer answer, boolean named, boolean advocate) {
        String text = answer == null ? null : new Quote(citation.from(), citation.to()).in(answer.text());
        return answer == null || text == null
                ? Quoted.ERASED
                : new Quoted(
                        text,
                        named ? answer.organisation() : null,
                        advocate ? answer.reference() : null,
                        advocate ? citation.from() : null,
                        advocate ? citation.to() : null);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
