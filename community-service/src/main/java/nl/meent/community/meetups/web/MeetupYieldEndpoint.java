package nl.meent.community.meetups.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.meetups.write.AddMaterial;
import nl.meent.community.meetups.write.WriteRecap;
import nl.meent.community.members.Actor;
import nl.meent.events.meetups.MaterialId;
import nl.meent.events.meetups.MeetupId;
import nl.meent.runtime.web.bodies.LinkAddress;
import nl.meent.runtime.web.bodies.OneLine;
import nl.meent.runtime.web.editing.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a meetup leaves behind: material and a recap. */
@RestController
@RequestMapping("/v1/meetups/{id}")
class MeetupYieldEndpoint {

    private final VisibleMeetups visible;
    private final Commands commands;

    MeetupYieldEndpoint(VisibleMeetups visible, Commands commands) {
        this.visible = visible;
        this.commands = commands;
    }

    /** A piece of material. */
    record MaterialBody(
            @NotBlank @OneLine @Size(max = 200) String title,

            @NotNull @Size(max = 2_000) @Pattern(regexp = LinkAddress.ON_THE_WEB, message = LinkAddress.EXAMPLE)
            String url) {}

    /** What was learnt, in Markdown. */
    record RecapBody(@NotBlank @Size(max = 20_000) String body) {}

    @PostMapping("/materials")
    @Operation(summary = "Voeg materiaal toe (organisator)")
    Mono<ResponseEntity<CreatedMeetup>> add(
            Actor actor,
            @PathVariable MeetupId id,
            @Nullable IdempotencyKey key,
            @Valid @RequestBody MaterialBody body) {
        String path = "/v1/meetups/" + id + "/materials";
        MaterialId materialId = MaterialId.next();
        return visible.find(id, actor)
                .flatMap(_ -> commands.create(
                        new Creation(actor.id(), "POST " + path, key, body, materialId.toString()),
                        new AddMaterial(id, materialId, body.title().strip(), body.url(), actor.id())))
                .map(created -> CreatedMeetup.at(path + "/" + created.id(), created));
    }

    @PutMapping("/recap")
    @Operation(summary = "Schrijf een verslag (organisator)")
    Mono<ResponseEntity<Void>> recap(Actor actor, @PathVariable MeetupId id, @Valid @RequestBody RecapBody body) {
        return visible.decide(id, actor, _ -> new WriteRecap(id, body.body().strip(), actor.id()));
    }
}
