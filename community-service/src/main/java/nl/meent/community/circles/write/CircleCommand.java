package nl.meent.community.circles.write;

import nl.meent.events.circles.CircleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a circle. */
public sealed interface CircleCommand permits CreateCircle, JoinCircle, LeaveCircle, LetIntoCircle, RemoveFromCircle {

    /** The circle. */
    CircleId circleId();

    /** Its stream. A slug alone could be a theme's too, and all streams share one log. */
    @TargetAggregateIdentifier
    default String stream() {
        return streamOf(circleId());
    }

    /** The stream of a circle. */
    static String streamOf(CircleId circle) {
        return "circle:" + circle;
    }
}
