package nl.meent.community.circles.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.meent.community.EmptyDatabase;
import nl.meent.community.ProjectedLog;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CirclesProjectionTest {

    @RegisterExtension
    static final EmptyDatabase DATABASE = new EmptyDatabase();

    private static final CircleId CIRCLE = CircleId.of("fg-kring");
    private static final MemberId HOST = member(1);
    private static final MemberId ANNA = member(2);
    private static final MemberId BERT = member(3);

    private final ProjectedLog log =
            new ProjectedLog().with(new CircleCreated(CIRCLE, "FG-kring", "Voor FG's", "Welkom", Joining.CLOSED, HOST));

    @Test
    void who_creates_it_hosts_it() {
        CircleView circle = circle();

        assertThat(circle.membershipOf(HOST)).isEqualTo(Membership.HOST);
        assertThat(circle.membershipOf(ANNA)).isNull();
        assertThat(circle.name()).isEqualTo("FG-kring");
        assertThat(circle.welcome()).isEqualTo("Welkom");
        assertThat(circle.joining()).isEqualTo(Joining.CLOSED);
    }

    @Test
    void who_asks_waits_with_the_reason_until_the_host_lets_in_or_refuses() {
        log.with(asked(ANNA), asked(BERT));
        assertThat(circle().requests()).isEqualTo(Map.of(ANNA, "Ik ben FG", BERT, "Ik ben FG"));
        assertThat(circle().membershipOf(ANNA)).isEqualTo(Membership.ASKED);

        log.with(new CircleMembershipGranted(CIRCLE, ANNA, HOST), new CircleMembershipRefused(CIRCLE, BERT, HOST));

        assertThat(circle().membershipOf(ANNA)).isEqualTo(Membership.MEMBER);
        assertThat(circle().membershipOf(BERT)).isNull();
        assertThat(circle().requests()).isEmpty();
    }

    @Test
    void who_leaves_is_removed_or_takes_the_question_back_is_out() {
        log.with(
                new CircleJoined(CIRCLE, ANNA),
                new CircleJoined(CIRCLE, BERT),
                asked(member(4)),
                new CircleLeft(CIRCLE, ANNA),
                new CircleMemberRemoved(CIRCLE, BERT, HOST),
                new CircleLeft(CIRCLE, member(4)));

        assertThat(circle().members()).containsExactly(HOST);
        assertThat(circle().requests()).isEmpty();
    }

    @Test
    void a_host_who_leaves_hosts_no_more() {
        log.with(new CircleLeft(CIRCLE, HOST));

        assertThat(circle().hosts()).isEmpty();
        assertThat(circle().has(HOST)).isFalse();
    }

    @Test
    void an_erased_reason_is_empty() {
        log.with(new CircleMembershipRequested(CIRCLE, ANNA, Personal.erased()));

        assertThat(circle().requests()).isEqualTo(Map.of(ANNA, ""));
    }

    private static CircleMembershipRequested asked(MemberId member) {
        return new CircleMembershipRequested(
                CIRCLE, member, Personal.of(DataSubject.contributionsOf(member), "Ik ben FG"));
    }

    private static MemberId member(int number) {
        return new MemberId(new UUID(0x8000L, number));
    }

    /** Every test sees a circle that came out of seeing every event twice. */
    private CircleView circle() {
        return CircleView.of(
                log.twice(new CirclesProjection(DATABASE.get()), DATABASE.get(), CirclesProjection.CIRCLES));
    }
}
