package nl.meent.community.circles.write;

import java.util.UUID;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.circles.CircleMembershipRefused;
import nl.meent.events.circles.CircleMembershipRequested;
import nl.meent.events.circles.Joining;
import nl.meent.events.members.MemberId;

/** Words for tests about circles. */
final class CircleTestLanguage {

    static final CircleId FG_CIRCLE = new CircleId("fg-kring");
    static final MemberId HOST = member(1);
    static final MemberId ZWOLLE = member(2);
    static final MemberId UTRECHT = member(3);

    private CircleTestLanguage() {}

    static MemberId member(int number) {
        return new MemberId(new UUID(0x8000L, number));
    }

    static CircleCreated open() {
        return created(Joining.OPEN);
    }

    static CircleCreated closed() {
        return created(Joining.CLOSED);
    }

    private static CircleCreated created(Joining joining) {
        return new CircleCreated(FG_CIRCLE, "FG-kring", "Voor FG's", "Welkom", joining, HOST);
    }

    static CreateCircle create(Joining joining) {
        return new CreateCircle(FG_CIRCLE, "FG-kring", "Voor FG's", "Welkom", joining, HOST);
    }

    static JoinCircle asks(MemberId member, String reason) {
        return new JoinCircle(FG_CIRCLE, member, reason);
    }

    static CircleMembershipRequested asked(MemberId member) {
        return new CircleMembershipRequested(
                FG_CIRCLE, member, Personal.of(DataSubject.contributionsOf(member), "Ik ben FG"));
    }

    static CircleJoined joined(MemberId member) {
        return new CircleJoined(FG_CIRCLE, member);
    }

    static CircleMembershipGranted letIn(MemberId member) {
        return new CircleMembershipGranted(FG_CIRCLE, member, HOST);
    }

    static CircleMembershipRefused refused(MemberId member) {
        return new CircleMembershipRefused(FG_CIRCLE, member, HOST);
    }

    static CircleLeft left(MemberId member) {
        return new CircleLeft(FG_CIRCLE, member);
    }

    static CircleMemberRemoved removed(MemberId member) {
        return new CircleMemberRemoved(FG_CIRCLE, member, HOST);
    }
}
