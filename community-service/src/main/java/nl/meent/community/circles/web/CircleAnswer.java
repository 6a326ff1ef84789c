package nl.meent.community.circles.web;

import nl.meent.community.circles.read.CircleView;
import nl.meent.community.circles.read.Membership;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import org.jspecify.annotations.Nullable;

/**
 * A circle as the API shows it to a member.
 *
 * @param welcome     null for who is not in it
 * @param membership  how the reader stands to it; null when not at all
 */
record CircleAnswer(
        CircleId id,
        String name,
        String description,
        @Nullable String welcome,
        Joining joining,
        int memberCount,
        @Nullable Membership membership) {

    static CircleAnswer of(CircleView circle, Actor actor) {
        return new CircleAnswer(
                circle.id(),
                circle.name(),
                circle.description(),
                circle.has(actor.id()) ? circle.welcome() : null,
                circle.joining(),
                circle.members().size(),
                circle.membershipOf(actor.id()));
    }
}
