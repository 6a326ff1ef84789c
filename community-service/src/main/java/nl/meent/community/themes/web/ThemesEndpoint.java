package nl.meent.community.themes.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.community.themes.read.ThemeView;
import nl.meent.community.themes.read.Themes;
import nl.meent.community.themes.write.AddTheme;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.bodies.OneLine;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The managed list of themes. */
@RestController
@RequestMapping("/v1/themes")
class ThemesEndpoint {

    private final Themes themes;
    private final Commands commands;

    ThemesEndpoint(Themes themes, Commands commands) {
        this.themes = themes;
        this.commands = commands;
    }

    /** A theme that a moderator adds. */
    record ThemeBody(
            @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "slimme-steden")
            String slug,

            @NotBlank @OneLine @Size(max = 100) String name,
            @Nullable @Size(max = 1_000) String description,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> synonyms) {}

    /** What adding answers. */
    record AddedTheme(String id) {}

    @GetMapping
    @Operation(summary = "De thema's")
    Mono<Page<ThemeView>> all(Actor actor) {
        return themes.all().collectList().map(all -> new Page<>(all, null));
    }

    @PostMapping
    @Operation(summary = "Voeg een thema toe (moderator)")
    Mono<ResponseEntity<AddedTheme>> add(
            Actor actor, @Nullable IdempotencyKey key, @Valid @RequestBody ThemeBody body) {
        Rejection.rejectIf(!actor.moderates(), MemberRejection.MODERATORS_ONLY);
        AddTheme command = new AddTheme(
                new ThemeId(body.slug()),
                body.name().strip(),
                body.description() == null ? "" : body.description().strip(),
                body.synonyms() == null ? List.of() : body.synonyms());
        return commands.create(new Creation(actor.id(), "POST /v1/themes", key, body, body.slug()), command)
                .map(created -> ResponseEntity.created(URI.create("/v1/themes/" + created.id()))
                        .headers(MeentPosition.of(created.position()))
                        .body(new AddedTheme(created.id())));
    }
}
