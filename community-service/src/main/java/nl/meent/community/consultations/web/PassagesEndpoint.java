package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import nl.meent.community.commands.Commands;
import nl.meent.community.consultations.read.OpenAnswers;
import nl.meent.community.consultations.read.Passages;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.write.TagPassage;
import nl.meent.community.consultations.write.UntagPassage;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.PassageId;
import nl.meent.events.consultations.Publication;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.bodies.OneLine;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers to open questions, to read and to tag by passage. For advocates, where the publication rule lets them read one by one. */
@RestController
@RequestMapping("/v1/consultations/{id}")
class PassagesEndpoint {

    private final ConsultationAccess access;
    private final ReadingRule reading;
    private final Passages passages;
    private final OpenAnswers answers;
    private final PassageIds ids;
    private final Commands commands;

    PassagesEndpoint(
            ConsultationAccess access,
            ReadingRule reading,
            Passages passages,
            OpenAnswers answers,
            PassageIds ids,
            Commands commands) {
        this.access = access;
        this.reading = reading;
        this.passages = passages;
        this.answers = answers;
        this.ids = ids;
        this.commands = commands;
    }

    /** A part of an answer and its tag. */
    record TaggedBody(
            @NotBlank @Size(max = 60) String answer,
            @Nullable @Min(0) Integer from,
            @Nullable @Min(0) Integer to,
            @Nullable @Size(max = 100_000) String quote,
            @NotBlank @OneLine @Size(max = 60) String tag) {

        PassageBody passage() {
            return new PassageBody(answer, from, to, quote);
        }
    }

    @GetMapping("/questions/{questionId}/answers")
    @Operation(
            summary = "De antwoorden op een open vraag, met hun gelabelde passages (belangenbehartiger)",
            description = "Na de sluiting; met of zonder organisatie zoals is afgesproken")
    Mono<ResponseEntity<Page<ReadAnswer>>> answers(
            Actor actor, @PathVariable ConsultationId id, @PathVariable String questionId, PageRequest page) {
        return readable(actor, id)
                .doOnNext(consultation -> rejectIf(!isText(consultation, questionId), RequestRejection.NOT_FOUND))
                .flatMap(consultation -> Mono.zip(answers.of(consultation), passages.of(id))
                        .map(found ->
                                ReadAnswer.all(found.getT1().to(questionId), found.getT2(), isNamed(consultation))))
                .map(all -> page(all, page))
                .map(page::answer);
    }

    /** A cursor counts: the id of a response is nobody's business. */
    private static Page<ReadAnswer> page(List<ReadAnswer> all, PageRequest page) {
        long before = page.cursor().map(cursor -> cursor.count(0)).orElse(0L);
        List<ReadAnswer> read = all.stream().skip(before).limit(page.toRead()).toList();
        return Page.of(read, page.limit(), _ -> Cursor.after(before + page.limit()));
    }

    @GetMapping("/passages")
    @Operation(summary = "Alle passages met een label, om in de uitkomst aan te halen (belangenbehartiger)")
    Mono<Page<CitablePassage>> citable(Actor actor, @PathVariable ConsultationId id) {
        return readable(actor, id)
                .flatMap(consultation -> Mono.zip(answers.of(consultation), passages.of(id))
                        .map(found -> CitablePassage.all(found.getT1(), found.getT2(), isNamed(consultation))))
                .map(all -> new Page<>(all, null));
    }

    @PostMapping("/passages")
    @Operation(
            summary = "Geef een passage van een antwoord een label (belangenbehartiger)",
            description =
                    "Met from en to, geteld in tekens (codepunten), of met de woorden zelf; zonder is het het hele"
                            + " antwoord. Nog een keer hetzelfde verandert niets")
    Mono<ResponseEntity<CreatedConsultation>> tag(
            Actor actor, @PathVariable ConsultationId id, @Valid @RequestBody TaggedBody body) {
        return readable(actor, id)
                .flatMap(consultation -> answers.of(consultation).map(all -> command(consultation, all, body, actor)))
                .flatMap(command -> commands.send(actor.id(), command)
                        .map(position -> ResponseEntity.created(
                                        URI.create("/v1/consultations/" + id + "/passages/" + command.passageId()))
                                .headers(MeentPosition.of(position))
                                .body(new CreatedConsultation(
                                        command.passageId().toString()))));
    }

    private TagPassage command(StoredConsultation consultation, OpenAnswers.All all, TaggedBody body, Actor actor) {
        PassageBody.Found found = body.passage().in(all, "");
        return ids.tag(
                consultation.id(),
                found.answer(),
                found.part().from(),
                found.part().to(),
                body.tag().strip(),
                actor);
    }

    @DeleteMapping("/passages/{passageId}")
    @Operation(summary = "Haal het label van een passage weg (belangenbehartiger)")
    Mono<ResponseEntity<Void>> untag(Actor actor, @PathVariable ConsultationId id, @PathVariable PassageId passageId) {
        return readable(actor, id)
                .flatMap(_ -> passages.of(id))
                .filter(all -> all.stream().anyMatch(each -> each.id().equals(passageId)))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .flatMap(_ -> commands.send(actor.id(), new UntagPassage(passageId, id, actor.id())))
                .map(position -> ResponseEntity.noContent()
                        .headers(MeentPosition.of(position))
                        .build());
    }

    private Mono<StoredConsultation> readable(Actor actor, ConsultationId id) {
        return access.toRun(id, actor).delayUntil(reading::requireFixed);
    }

    private static boolean isNamed(StoredConsultation consultation) {
        return consultation.content().publication() == Publication.WITH_ORGANISATION;
    }

    private static boolean isText(StoredConsultation consultation, String questionId) {
        return OpenAnswers.questions(consultation).contains(questionId);
    }
}
