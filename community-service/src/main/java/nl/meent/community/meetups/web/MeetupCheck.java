package nl.meent.community.meetups.web;

import java.util.ArrayList;
import java.util.List;
import nl.meent.community.meetups.write.MeetupRejection;
import nl.meent.community.members.Actor;
import nl.meent.community.references.References;
import nl.meent.events.circles.CircleId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what is wrong with a meetup whatever the state. */
@Component
class MeetupCheck {

    private final References references;

    MeetupCheck(References references) {
        this.references = references;
    }

    Mono<Void> check(MeetupBody body, Actor actor) {
        return check(body, body.circleIds(), body.circleIds(), actor);
    }

    /** Of an edit, which keeps its circles. */
    Mono<Void> checkEdit(MeetupBody body, List<CircleId> circles, Actor actor) {
        return check(body, circles, List.of(), actor);
    }

    private Mono<Void> check(MeetupBody body, List<CircleId> circles, List<CircleId> chosen, Actor actor) {
        List<InvalidField> wrong = new ArrayList<>();
        if (!body.times().areInOrder()) {
            wrong.add(new InvalidField("/endsAt", MeetupRejection.TIMES_REVERSED));
        }
        if (body.isOpenToPublic() && !circles.isEmpty()) {
            wrong.add(new InvalidField("/public", MeetupBodyRejection.PUBLIC_IN_CIRCLE));
        }
        return references
                .check(body.themeIds(), chosen, actor)
                .onErrorResume(InvalidException.class, invalid -> {
                    wrong.addAll(invalid.fields());
                    return Mono.empty();
                })
                .then(Mono.defer(() -> wrong.isEmpty() ? Mono.empty() : Mono.error(new InvalidException(wrong))));
    }
}
