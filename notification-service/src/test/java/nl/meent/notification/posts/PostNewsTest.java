package nl.meent.notification.posts;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.BRAM;
import static nl.meent.notification.Community.CARLA;
import static nl.meent.notification.Community.FG_CIRCLE;
import static nl.meent.notification.Community.UTRECHT;
import static nl.meent.notification.Community.ZWOLLE;
import static nl.meent.notification.Community.answered;
import static nl.meent.notification.Community.asked;
import static nl.meent.notification.Community.askedWithoutName;
import static nl.meent.notification.Community.commented;
import static nl.meent.notification.Community.joined;
import static nl.meent.notification.Community.left;
import static nl.meent.notification.Community.published;
import static nl.meent.notification.Community.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meent.events.CommunityEvent;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberRolesChanged;
import nl.meent.events.members.Role;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostFollowed;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostReported;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostUnfollowed;
import nl.meent.notification.ALog;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Signature;
import org.junit.jupiter.api.Test;

class PostNewsTest {

    private final AService service = new AService();
    private final PostId question = PostId.next();
    private final AnswerId answer = AnswerId.next();
    private final ALog log = new ALog()
            .commit(registered(ANNE, MemberFunction.FG, UTRECHT))
            .commit(registered(BRAM, MemberFunction.PRIVACY_OFFICER, ZWOLLE))
            .commit(registered(CARLA, MemberFunction.CISO, ZWOLLE));

    private void handled() {
        log.feed(service.follower(), 500);
    }

    /** Also of a post in a circle that the moderator isn't in. */
    @Test
    void tells_moderators_once_of_each_member_who_reports_a_post() {
        log.commit(new MemberRolesChanged(CARLA, List.of(Role.MEMBER, Role.MODERATOR)))
                .commit(askedIn(FG_CIRCLE))
                .commit(reported(BRAM))
                .commit(reported(BRAM))
                .commit(reported(ANNE));
        handled();
        assertThat(service.told(CARLA)).containsExactly(Occasion.POST_REPORTED, Occasion.POST_REPORTED);
        assertThat(service.told(ANNE)).doesNotContain(Occasion.POST_REPORTED);
        assertThat(service.inbox(CARLA).getFirst().by()).isNull();
    }

    @Test
    void tells_no_moderator_of_before() {
        log.commit(new MemberRolesChanged(CARLA, List.of(Role.MEMBER, Role.MODERATOR)))
                .commit(new MemberRolesChanged(CARLA, List.of(Role.MEMBER)))
                .commit(asked(question, ANNE))
                .commit(reported(BRAM));
        handled();
        assertThat(service.told(CARLA)).isEmpty();
    }

    private CommunityEvent askedIn(CircleId circle) {
        return published(
                question,
                PostKind.QUESTION,
                Author.named(ANNE),
                Personal.of(DataSubject.contributionsOf(ANNE), "Mag dit?"),
                circle);
    }

    private CommunityEvent reported(MemberId reporter) {
        return new PostReported(
                question, reporter, Personal.of(DataSubject.contributionsOf(reporter), "Hier staat een BSN in."));
    }

    @Test
    void tells_the_asker_of_an_answer_and_who_gave_it() {
        log.commit(asked(question, ANNE)).commit(answered(question, answer, Author.named(BRAM)));
        handled();
        Notice notice = service.inbox(ANNE).getFirst();
        assertThat(notice.occasion()).isEqualTo(Occasion.ANSWER_TO_YOUR_QUESTION);
        assertThat(notice.subject().link()).isEqualTo("/berichten/" + question);
        assertThat(notice.title()).isEqualTo("Mag dit?");
        assertThat(notice.by()).isEqualTo(new Signature(false, MemberFunction.PRIVACY_OFFICER, "Zwolle"));
        assertThat(notice.createdAt()).isEqualTo(ALog.time(5));
        assertThat(notice.sequence().position()).isEqualTo(5);
        assertThat(service.told(BRAM)).isEmpty();
    }

    @Test
    void tells_nobody_what_they_did_themselves() {
        log.commit(asked(question, ANNE))
                .commit(new PostFollowed(question, ANNE))
                .commit(answered(question, answer, Author.named(ANNE)));
        handled();
        assertThat(service.told(ANNE)).isEmpty();
    }

    @Test
    void tells_followers_as_long_as_they_follow() {
        log.commit(asked(question, ANNE))
                .commit(new PostFollowed(question, CARLA))
                .commit(answered(question, answer, Author.named(BRAM)))
                .commit(new PostUnfollowed(question, CARLA))
                .commit(answered(question, AnswerId.next(), Author.named(BRAM)));
        handled();
        assertThat(service.told(CARLA)).containsExactly(Occasion.ANSWER_TO_FOLLOWED);
        assertThat(service.told(ANNE)).hasSize(2);
    }

    @Test
    void tells_an_asker_who_follows_only_once() {
        log.commit(asked(question, ANNE))
                .commit(new PostFollowed(question, ANNE))
                .commit(answered(question, answer, Author.named(BRAM)));
        handled();
        assertThat(service.told(ANNE)).containsExactly(Occasion.ANSWER_TO_YOUR_QUESTION);
    }

    @Test
    void tells_who_answered_that_the_answer_was_accepted() {
        log.commit(asked(question, ANNE))
                .commit(new PostFollowed(question, CARLA))
                .commit(answered(question, answer, Author.named(BRAM)))
                .commit(new AnswerAccepted(question, answer));
        handled();
        assertThat(service.told(BRAM)).containsExactly(Occasion.YOUR_ANSWER_ACCEPTED);
        assertThat(service.told(CARLA)).containsExactly(Occasion.ANSWER_TO_FOLLOWED, Occasion.FOLLOWED_ANSWER_ACCEPTED);
        assertThat(service.told(ANNE)).containsExactly(Occasion.ANSWER_TO_YOUR_QUESTION);
    }

    @Test
    void tells_author_and_answerer_of_a_comment_on_an_answer() {
        log.commit(published(question, PostKind.CASE, Author.named(ANNE), Personal.erased()))
                .commit(answered(question, answer, Author.named(BRAM)))
                .commit(commented(question, answer, Author.named(CARLA)));
        handled();
        assertThat(service.told(ANNE)).containsExactly(Occasion.ANSWER_TO_YOUR_POST, Occasion.COMMENT_ON_YOUR_POST);
        assertThat(service.told(BRAM)).containsExactly(Occasion.COMMENT_ON_YOUR_ANSWER);
        assertThat(service.inbox(BRAM).getFirst().title()).isNull();
    }

    @Test
    void reaches_an_asker_without_name_and_gives_them_away_to_nobody() {
        log.commit(askedWithoutName(question, ANNE))
                .commit(new PostFollowed(question, CARLA))
                .commit(answered(question, answer, Author.named(BRAM)))
                .commit(commented(question, answer, Author.withoutName(ANNE, MemberFunction.FG)));
        handled();
        assertThat(service.told(ANNE)).containsExactly(Occasion.ANSWER_TO_YOUR_QUESTION);
        assertThat(service.told(BRAM)).containsExactly(Occasion.COMMENT_ON_YOUR_ANSWER);
        assertThat(service.inbox(BRAM).getFirst().by()).isEqualTo(Signature.ASKER);
        assertThat(service.inbox(CARLA)).hasSize(2);
        assertThat(service.everything().stream()
                        .filter(document -> !ANNE.value().equals(document.get("member")))
                        .map(Object::toString))
                .noneMatch(text -> text.contains(ANNE.toString()));
    }

    @Test
    void tells_only_who_is_in_the_circle_at_that_moment() {
        log.commit(joined(ANNE))
                .commit(joined(CARLA))
                .commit(asked(question, ANNE, FG_CIRCLE))
                .commit(new PostFollowed(question, CARLA))
                .commit(left(CARLA))
                .commit(answered(question, answer, Author.named(BRAM)));
        handled();
        assertThat(service.told(CARLA)).isEmpty();
        assertThat(service.told(ANNE)).hasSize(1);
    }

    @Test
    void conceals_notices_about_a_hidden_post_until_it_is_restored() {
        log.commit(asked(question, ANNE)).commit(answered(question, answer, Author.named(BRAM)));
        log.commit(new PostHidden(question, Personal.erased(), CARLA));
        handled();
        assertThat(service.told(ANNE)).isEmpty();
        log.commit(new PostRestored(question, CARLA));
        handled();
        assertThat(service.told(ANNE)).hasSize(1);
    }
}
