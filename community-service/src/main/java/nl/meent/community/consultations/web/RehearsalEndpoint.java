package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.community.consultations.read.AudienceCondition;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.web.AnswersBody.AnswerBody;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.MemberCard;
import nl.meent.community.members.read.Members;
import nl.meent.community.organisations.read.Organisations;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * A consultation as an imagined member would find it. It only asks: no draft, no mark of having read, no coverage and no
 * event comes of it, whatever state the consultation is in.
 */
@RestController
class RehearsalEndpoint {

    private final ConsultationAccess access;
    private final Organisations organisations;
    private final Members members;

    RehearsalEndpoint(ConsultationAccess access, Organisations organisations, Members members) {
        this.access = access;
        this.organisations = organisations;
        this.members = members;
    }

    /**
     * Who is imagined, and what they would send.
     *
     * @param answers the whole response; null where only the questions are wanted
     */
    record RehearsalBody(
            @NotNull ConsultationId consultationId,
            @NotNull MemberFunction function,
            @NotBlank @Size(max = 40) String organisation,
            @Nullable @Size(max = 200) List<@NotNull @Valid AnswerBody> answers) {}

    /**
     * How it would go.
     *
     * @param consultation as that member would see it
     * @param organisation where that member works
     * @param conditions   each limit of the audience, and whether that member meets it; empty if everybody is asked
     * @param answers      the response as it would be stored; null if none was given
     */
    record RehearsalAnswer(
            ConsultationAnswer consultation,
            Organisation organisation,
            List<AudienceCondition> conditions,
            @Nullable List<Answer> answers) {}

    @PostMapping("/v1/consultation-rehearsals")
    @Operation(
            summary = "Een raadpleging zoals een bedacht lid haar zou zien en beantwoorden (belangenbehartiger)",
            description = "Er wordt niets bewaard. Antwoorden worden nagekeken alsof ze werden ingestuurd.")
    Mono<RehearsalAnswer> rehearse(Actor actor, @Valid @RequestBody RehearsalBody body) {
        ConsultationAccess.requireAdvocate(actor);
        return access.toRun(body.consultationId(), actor)
                .flatMap(consultation -> members.findAll(List.of(consultation.author()))
                        .map(known -> rehearsed(
                                consultation,
                                MemberCard.of(consultation.author(), known),
                                imagined(actor, body),
                                body)));
    }

    private RehearsalAnswer rehearsed(
            StoredConsultation consultation, MemberCard author, Actor imagined, RehearsalBody body) {
        return new RehearsalAnswer(
                ConsultationAnswer.of(consultation, author, new Participation(null, false), imagined, access.now()),
                imagined.organisation(),
                AudienceCondition.of(consultation.content().audience(), imagined.function(), imagined.organisation()),
                answers(consultation, body));
    }

    private static @Nullable List<Answer> answers(StoredConsultation consultation, RehearsalBody body) {
        return body.answers() == null
                ? null
                : new Questionnaire(consultation.content().questions())
                        .response(new AnswersBody(body.answers()).given());
    }

    /** Nobody: the id is that of who rehearses, because one is needed. */
    private Actor imagined(Actor actor, RehearsalBody body) {
        return new Actor(actor.id(), body.function(), organisation(body.organisation()), Set.of(), Set.of(), Set.of());
    }

    private Organisation organisation(String code) {
        return organisations.matching(code).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidException(List.of(new InvalidField(
                        "/organisation",
                        ImportRejection.UNKNOWN_ORGANISATION,
                        Map.<String, Object>of("organisation", code)))));
    }
}
