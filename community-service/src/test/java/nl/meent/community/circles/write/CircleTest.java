package nl.meent.community.circles.write;

import static nl.meent.community.circles.write.CircleTestLanguage.FG_CIRCLE;
import static nl.meent.community.circles.write.CircleTestLanguage.HOST;
import static nl.meent.community.circles.write.CircleTestLanguage.UTRECHT;
import static nl.meent.community.circles.write.CircleTestLanguage.ZWOLLE;
import static nl.meent.community.circles.write.CircleTestLanguage.asked;
import static nl.meent.community.circles.write.CircleTestLanguage.asks;
import static nl.meent.community.circles.write.CircleTestLanguage.closed;
import static nl.meent.community.circles.write.CircleTestLanguage.create;
import static nl.meent.community.circles.write.CircleTestLanguage.joined;
import static nl.meent.community.circles.write.CircleTestLanguage.left;
import static nl.meent.community.circles.write.CircleTestLanguage.letIn;
import static nl.meent.community.circles.write.CircleTestLanguage.open;
import static nl.meent.community.circles.write.CircleTestLanguage.refused;
import static nl.meent.community.circles.write.CircleTestLanguage.removed;
import static nl.meent.community.rejections.RejectsBecause.rejects;

import nl.meent.events.circles.Joining;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CircleTest {

    private final FixtureConfiguration<Circle> circle = new AggregateTestFixture<>(Circle.class);

    @Test
    void a_moderator_creates_a_circle() {
        circle.givenNoPriorActivity().when(create(Joining.CLOSED)).expectEvents(closed());
    }

    @Test
    void a_slug_is_used_once() {
        circle.given(closed()).when(create(Joining.OPEN)).expectException(rejects(CircleRejection.EXISTS));
    }

    @Test
    void a_member_joins_an_open_circle() {
        circle.given(open()).when(new JoinCircle(FG_CIRCLE, ZWOLLE, null)).expectEvents(joined(ZWOLLE));
    }

    @Test
    void joining_twice_changes_nothing() {
        circle.given(open(), joined(ZWOLLE)).when(asks(ZWOLLE, "Ik ben FG")).expectNoEvents();
    }

    @Test
    void the_host_is_a_member_already() {
        circle.given(open()).when(asks(HOST, "")).expectNoEvents();
    }

    @Test
    void a_member_asks_at_a_closed_circle() {
        circle.given(closed()).when(asks(ZWOLLE, " Ik ben FG ")).expectEvents(asked(ZWOLLE));
    }

    @Test
    void a_closed_circle_wants_a_reason() {
        circle.given(closed()).when(asks(ZWOLLE, "  ")).expectException(rejects(CircleRejection.REASON_MISSING));
        circle.given(closed())
                .when(new JoinCircle(FG_CIRCLE, ZWOLLE, null))
                .expectException(rejects(CircleRejection.REASON_MISSING));
    }

    @Test
    void asking_twice_changes_nothing() {
        circle.given(closed(), asked(ZWOLLE)).when(asks(ZWOLLE, "Nog eens")).expectNoEvents();
    }

    @Test
    void who_was_refused_may_ask_again() {
        circle.given(closed(), asked(ZWOLLE), refused(ZWOLLE))
                .when(asks(ZWOLLE, "Ik ben FG"))
                .expectEvents(asked(ZWOLLE));
    }

    @Test
    void a_host_lets_in_who_asked() {
        circle.given(closed(), asked(ZWOLLE))
                .when(new LetIntoCircle(FG_CIRCLE, ZWOLLE, HOST))
                .expectEvents(letIn(ZWOLLE));
    }

    @Test
    void letting_in_a_member_changes_nothing() {
        circle.given(closed(), asked(ZWOLLE), letIn(ZWOLLE))
                .when(new LetIntoCircle(FG_CIRCLE, ZWOLLE, HOST))
                .expectNoEvents();
    }

    @Test
    void only_a_host_lets_in() {
        circle.given(closed(), asked(UTRECHT), letIn(UTRECHT), asked(ZWOLLE))
                .when(new LetIntoCircle(FG_CIRCLE, ZWOLLE, UTRECHT))
                .expectException(rejects(CircleRejection.NOT_A_HOST));
    }

    /** Else anybody could find out who is in it, or asked, one by one. */
    @Test
    void nobody_but_a_host_is_told_that_nothing_changes() {
        circle.given(closed(), asked(ZWOLLE), letIn(ZWOLLE))
                .when(new LetIntoCircle(FG_CIRCLE, ZWOLLE, UTRECHT))
                .expectException(rejects(CircleRejection.NOT_A_HOST));
        circle.given(closed())
                .when(new RemoveFromCircle(FG_CIRCLE, ZWOLLE, UTRECHT))
                .expectException(rejects(CircleRejection.NOT_A_HOST));
    }

    @Test
    void nobody_lets_themselves_in() {
        circle.given(closed(), asked(ZWOLLE))
                .when(new LetIntoCircle(FG_CIRCLE, ZWOLLE, ZWOLLE))
                .expectException(rejects(CircleRejection.NOT_A_HOST));
    }

    @Test
    void who_did_not_ask_is_not_let_in() {
        circle.given(closed())
                .when(new LetIntoCircle(FG_CIRCLE, ZWOLLE, HOST))
                .expectException(rejects(CircleRejection.NOT_ASKED));
    }

    @Test
    void a_member_leaves() {
        circle.given(open(), joined(ZWOLLE))
                .when(new LeaveCircle(FG_CIRCLE, ZWOLLE))
                .expectEvents(left(ZWOLLE));
    }

    @Test
    void who_asked_takes_the_request_back() {
        circle.given(closed(), asked(ZWOLLE))
                .when(new LeaveCircle(FG_CIRCLE, ZWOLLE))
                .expectEvents(left(ZWOLLE));
    }

    @Test
    void who_is_not_in_it_leaves_without_effect() {
        circle.given(open(), joined(ZWOLLE), left(ZWOLLE))
                .when(new LeaveCircle(FG_CIRCLE, ZWOLLE))
                .expectNoEvents();
    }

    @Test
    void the_last_host_stays() {
        circle.given(open(), joined(ZWOLLE))
                .when(new LeaveCircle(FG_CIRCLE, HOST))
                .expectException(rejects(CircleRejection.LAST_HOST));
        circle.given(open(), joined(ZWOLLE))
                .when(new RemoveFromCircle(FG_CIRCLE, HOST, HOST))
                .expectException(rejects(CircleRejection.LAST_HOST));
    }

    @Test
    void a_host_removes_a_member() {
        circle.given(open(), joined(ZWOLLE))
                .when(new RemoveFromCircle(FG_CIRCLE, ZWOLLE, HOST))
                .expectEvents(removed(ZWOLLE));
    }

    @Test
    void a_host_refuses_who_asked() {
        circle.given(closed(), asked(ZWOLLE))
                .when(new RemoveFromCircle(FG_CIRCLE, ZWOLLE, HOST))
                .expectEvents(refused(ZWOLLE));
    }

    @Test
    void removing_who_is_not_there_changes_nothing() {
        circle.given(closed(), asked(ZWOLLE), refused(ZWOLLE))
                .when(new RemoveFromCircle(FG_CIRCLE, ZWOLLE, HOST))
                .expectNoEvents();
    }

    @Test
    void only_a_host_removes() {
        circle.given(open(), joined(ZWOLLE), joined(UTRECHT))
                .when(new RemoveFromCircle(FG_CIRCLE, ZWOLLE, UTRECHT))
                .expectException(rejects(CircleRejection.NOT_A_HOST));
    }

    @Test
    void who_was_removed_has_to_ask_again() {
        circle.given(closed(), asked(ZWOLLE), letIn(ZWOLLE), removed(ZWOLLE))
                .when(asks(ZWOLLE, "Ik ben FG"))
                .expectEvents(asked(ZWOLLE));
    }
}
