package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import nl.meent.community.commands.Commands;
import nl.meent.community.consultations.read.CodeBook;
import nl.meent.community.consultations.read.CodeBook.TagUse;
import nl.meent.community.consultations.read.OpenAnswers;
import nl.meent.community.consultations.read.OpenAnswers.OpenAnswer;
import nl.meent.community.consultations.read.Passages;
import nl.meent.community.consultations.read.Passages.Passage;
import nl.meent.community.consultations.write.PassageRejection;
import nl.meent.community.consultations.write.UntagPassage;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.OneLine;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** The code book of a consultation: which tags its answers have, and what they are called. For advocates. */
@RestController
@RequestMapping("/v1/consultations/{id}/tags")
class TagsEndpoint {

    private final ConsultationAccess access;
    private final ReadingRule reading;
    private final Passages passages;
    private final OpenAnswers answers;
    private final PassageIds ids;
    private final Commands commands;

    TagsEndpoint(
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

    /** What a tag is called from now on. */
    record RenameBody(
            @NotBlank @OneLine @Size(max = 60) String tag,
            @NotBlank @OneLine @Size(max = 60) String name) {}

    @GetMapping
    @Operation(summary = "De labels van antwoorden, met hoeveel passages en reacties ze hebben (belangenbehartiger)")
    Mono<Page<TagUse>> tags(Actor actor, @PathVariable ConsultationId id) {
        return readable(actor, id).map(found -> new Page<>(CodeBook.of(found.getT1(), found.getT2()), null));
    }

    @PutMapping
    @Operation(
            summary = "Geef een label een andere naam (belangenbehartiger)",
            description =
                    "Is er al een label met die naam, dan gaan zij samen verder. Wat bekend is gemaakt, blijft zo")
    Mono<ResponseEntity<Void>> rename(
            Actor actor, @PathVariable ConsultationId id, @Valid @RequestBody RenameBody body) {
        String name = body.name().strip();
        return readable(actor, id)
                .flatMap(found -> {
                    List<Passage> named = found.getT1().stream()
                            .filter(passage -> passage.tag().equals(body.tag()))
                            .toList();
                    if (named.isEmpty()) {
                        throw new InvalidException(List.of(
                                new InvalidField("/tag", PassageRejection.UNKNOWN_TAG, Map.of("tag", body.tag()))));
                    }
                    return name.equals(body.tag())
                            ? Mono.just(0L)
                            : Flux.fromIterable(named)
                                    .concatMap(passage -> rename(actor, id, passage, name, found.getT2()))
                                    .reduce(0L, Math::max);
                })
                .map(position -> ResponseEntity.noContent()
                        .headers(MeentPosition.of(position))
                        .build());
    }

    /** The new tag first: a passage may have two for a moment, or after a failure, but is never left without. */
    private Mono<Long> rename(Actor actor, ConsultationId id, Passage passage, String name, OpenAnswers.All all) {
        OpenAnswer answer = all.of(passage.responseId(), passage.questionId());
        Mono<Long> retagged = answer == null
                ? Mono.just(0L)
                : commands.send(actor.id(), ids.tag(id, answer, passage.from(), passage.to(), name, actor));
        return retagged.flatMap(_ -> commands.send(actor.id(), new UntagPassage(passage.id(), id, actor.id())));
    }

    private Mono<Tuple2<List<Passage>, OpenAnswers.All>> readable(Actor actor, ConsultationId id) {
        return access.toRun(id, actor)
                .delayUntil(reading::requireFixed)
                .flatMap(consultation -> Mono.zip(passages.of(id), answers.of(consultation)));
    }
}
