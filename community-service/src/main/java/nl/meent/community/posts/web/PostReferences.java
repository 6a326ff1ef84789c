package nl.meent.community.posts.web;

import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.community.references.References;
import nl.meent.events.members.Role;
import nl.meent.events.posts.PostKind;
import nl.meent.runtime.rejections.RejectedException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what a post refers to, and who may announce. */
@Component
class PostReferences {

    private final References references;

    PostReferences(References references) {
        this.references = references;
    }

    Mono<Void> check(PostBody body, Actor actor) {
        if (body.kind() == PostKind.ANNOUNCEMENT && !actor.has(Role.ADVOCATE) && !actor.moderates()) {
            return Mono.error(new RejectedException(PostBodyRejection.ANNOUNCERS_ONLY));
        }
        return references.check(body.themeIds(), body.circleIds(), actor);
    }

    /** Of an edit, which keeps its circles. */
    Mono<Void> checkThemes(PostBody body, Actor actor) {
        return references.check(body.themeIds(), List.of(), actor);
    }
}
