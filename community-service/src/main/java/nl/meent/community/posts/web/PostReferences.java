package nl.meent.community.posts.web;

import nl.meent.community.members.Actor;
import nl.meent.community.references.References;
import nl.meent.events.members.Role;
import nl.meent.events.posts.PostKind;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.bodies.Proposal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what a post refers to, and who may announce. */
@Component
class PostReferences {

    private final References references;

    PostReferences(References references) {
        this.references = references;
    }

    Mono<PostBody> checked(Proposal<PostBody> proposal, Actor actor) {
        return proposal.checked(body -> references.wrong(body.themes(), body.circles(), actor))
                .doOnNext(body -> Rejection.rejectIf(
                        body.kind() == PostKind.ANNOUNCEMENT && !actor.has(Role.ADVOCATE) && !actor.moderates(),
                        PostBodyRejection.ANNOUNCERS_ONLY));
    }

    /** Of an edit, which keeps its circles. */
    Mono<PostBody> checkedEdit(Proposal<PostBody> proposal, Actor actor) {
        return proposal.checked(body -> references.wrong(body.themes(), null, actor));
    }
}
