package nl.meent.community.meetups.web;

import java.util.ArrayList;
import java.util.List;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.write.MeetupRejection;
import nl.meent.community.members.Actor;
import nl.meent.community.references.References;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.Proposal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks what is wrong with a meetup whatever the state. */
@Component
class MeetupCheck {

    private final References references;

    MeetupCheck(References references) {
        this.references = references;
    }

    Mono<MeetupBody> checked(Proposal<MeetupBody> proposal, Actor actor) {
        return proposal.checked(body -> references
                .wrong(body.themes(), body.circles(), actor)
                .map(unknown -> and(
                        unknown, body, body.circles() != null && !body.circles().isEmpty())));
    }

    /** Of an edit, which keeps its circles. */
    Mono<MeetupBody> checkedEdit(Proposal<MeetupBody> proposal, StoredMeetup meetup, Actor actor) {
        return proposal.checked(body -> references
                .wrong(body.themes(), null, actor)
                .map(unknown -> and(unknown, body, !meetup.circles().isEmpty())));
    }

    private static List<InvalidField> and(List<InvalidField> unknown, MeetupBody body, boolean inCircles) {
        List<InvalidField> wrong = new ArrayList<>(unknown);
        if (body.endsTooEarly()) {
            wrong.add(new InvalidField("/endsAt", MeetupRejection.TIMES_REVERSED));
        }
        if (body.isOpenToPublic() && inCircles) {
            wrong.add(new InvalidField("/public", MeetupBodyRejection.PUBLIC_IN_CIRCLE));
        }
        return wrong;
    }
}
