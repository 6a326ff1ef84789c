package nl.meent.community.posts.write;

import static nl.meent.community.posts.write.PostLanguage.*;
import static nl.meent.community.rejections.RejectsBecause.rejects;

import nl.meent.events.posts.HelpfulMarkGiven;
import nl.meent.events.posts.HelpfulMarkTakenBack;
import nl.meent.events.posts.PostFollowed;
import nl.meent.events.posts.PostUnfollowed;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PostMarksTest {

    private final AggregateTestFixture<HelpfulMark> mark = new AggregateTestFixture<>(HelpfulMark.class);
    private final AggregateTestFixture<PostFollowing> following = new AggregateTestFixture<>(PostFollowing.class);

    @Test
    void a_member_marks_once_and_takes_it_back() {
        mark.givenNoPriorActivity()
                .when(new MarkHelpful(POST, null, BRAM, true, false))
                .expectEvents(new HelpfulMarkGiven(POST, null, BRAM));
        new AggregateTestFixture<>(HelpfulMark.class)
                .given(new HelpfulMarkGiven(POST, null, BRAM))
                .when(new MarkHelpful(POST, null, BRAM, true, false))
                .expectNoEvents();
        new AggregateTestFixture<>(HelpfulMark.class)
                .given(new HelpfulMarkGiven(POST, null, BRAM))
                .when(new MarkHelpful(POST, null, BRAM, false, false))
                .expectEvents(new HelpfulMarkTakenBack(POST, null, BRAM));
    }

    @Test
    void nobody_marks_the_own_contribution() {
        mark.givenNoPriorActivity()
                .when(new MarkHelpful(POST, ANSWER, BRAM, true, true))
                .expectNoEvents()
                .expectException(rejects(PostRejection.OWN_CONTRIBUTION));
    }

    @Test
    void a_member_follows_once_and_stops() {
        following
                .givenNoPriorActivity()
                .when(new FollowPost(POST, BRAM, true))
                .expectEvents(new PostFollowed(POST, BRAM));
        new AggregateTestFixture<>(PostFollowing.class)
                .given(new PostFollowed(POST, BRAM))
                .when(new FollowPost(POST, BRAM, true))
                .expectNoEvents();
        new AggregateTestFixture<>(PostFollowing.class)
                .given(new PostFollowed(POST, BRAM))
                .when(new FollowPost(POST, BRAM, false))
                .expectEvents(new PostUnfollowed(POST, BRAM));
    }
}
