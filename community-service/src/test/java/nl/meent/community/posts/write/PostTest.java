package nl.meent.community.posts.write;

import static nl.meent.community.posts.write.PostLanguage.*;
import static nl.meent.community.rejections.RejectsBecause.rejects;

import java.util.List;
import nl.meent.events.posts.AnswerAcceptanceWithdrawn;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerEdited;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostClosed;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostWithdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PostTest {

    private final AggregateTestFixture<Post> post = new AggregateTestFixture<>(Post.class);

    @Test
    void publishes_what_a_member_writes() {
        post.givenNoPriorActivity()
                .when(publish(PostKind.QUESTION, Author.named(ANNA)))
                .expectEvents(published(PostKind.QUESTION, Author.named(ANNA)));
    }

    @Test
    void only_a_question_may_be_without_name() {
        post.givenNoPriorActivity()
                .when(publish(PostKind.EXPERIENCE, Author.withoutName(ANNA, null)))
                .expectException(rejects(PostRejection.ONLY_QUESTIONS_WITHOUT_NAME));
    }

    @Test
    void an_author_edits_the_own_post() {
        post.given(aQuestion()).when(edit(ANNA, 1L)).expectEvents(edited());
    }

    @Test
    void somebody_else_does_not_edit_it() {
        post.given(aQuestion())
                .when(edit(BRAM, 1L))
                .expectNoEvents()
                .expectException(rejects(PostRejection.NOT_THE_AUTHOR));
    }

    @Test
    void an_edit_of_an_old_version_is_refused() {
        post.given(aQuestion(), edited()).when(edit(ANNA, 1L)).expectException(rejects(PostRejection.STALE));
    }

    @Test
    void a_colleague_answers() {
        post.given(aQuestion()).when(answer(BRAM)).expectEvents(answered(Author.named(BRAM)));
    }

    @Test
    void a_closed_post_takes_no_answers_or_comments() {
        post.given(aQuestion(), closed())
                .when(answer(BRAM))
                .expectNoEvents()
                .expectException(rejects(PostRejection.CLOSED));
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion(), closed())
                .when(new PlaceComment(POST, COMMENT, null, BRAM, "Nog iets"))
                .expectException(rejects(PostRejection.CLOSED));
    }

    @Test
    void a_hidden_or_withdrawn_post_looks_gone() {
        post.given(aQuestion(), new PostHidden(POST, text(MODERATOR, "spam"), MODERATOR))
                .when(answer(BRAM))
                .expectException(rejects(PostRejection.GONE));
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion(), new PostWithdrawn(POST))
                .when(answer(BRAM))
                .expectException(rejects(PostRejection.GONE));
    }

    @Test
    void the_asker_without_name_stays_so_below_the_question() {
        Author sealed = Author.withoutName(ANNA, null);
        post.given(published(PostKind.QUESTION, sealed)).when(answer(ANNA)).expectEvents(answeredBy(ANNA, sealed));
    }

    @Test
    void somebody_else_below_a_question_without_name_signs_with_name() {
        post.given(published(PostKind.QUESTION, Author.withoutName(ANNA, null)))
                .when(answer(BRAM))
                .expectEvents(answered(Author.named(BRAM)));
    }

    @Test
    void the_asker_accepts_an_answer() {
        post.given(aQuestion(), answered(Author.named(BRAM)))
                .when(new AcceptAnswer(POST, ANSWER, ANNA, false))
                .expectEvents(new AnswerAccepted(POST, ANSWER));
    }

    @Test
    void a_moderator_accepts_an_answer() {
        post.given(aQuestion(), answered(Author.named(BRAM)))
                .when(new AcceptAnswer(POST, ANSWER, MODERATOR, true))
                .expectEvents(new AnswerAccepted(POST, ANSWER));
    }

    @Test
    void somebody_else_accepts_nothing() {
        post.given(aQuestion(), answered(Author.named(BRAM)))
                .when(new AcceptAnswer(POST, ANSWER, BRAM, false))
                .expectNoEvents()
                .expectException(rejects(PostRejection.NOT_THE_ASKER));
    }

    @Test
    void accepting_twice_changes_nothing() {
        post.given(aQuestion(), answered(Author.named(BRAM)), new AnswerAccepted(POST, ANSWER))
                .when(new AcceptAnswer(POST, ANSWER, ANNA, false))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_unknown_answer_is_not_accepted() {
        post.given(aQuestion())
                .when(new AcceptAnswer(POST, ANSWER, ANNA, false))
                .expectException(rejects(PostRejection.UNKNOWN_ANSWER));
    }

    @Test
    void only_a_question_has_an_accepted_answer() {
        post.given(published(PostKind.EXPERIENCE, Author.named(ANNA)), answered(Author.named(BRAM)))
                .when(new AcceptAnswer(POST, ANSWER, ANNA, false))
                .expectException(rejects(PostRejection.NOT_A_QUESTION));
    }

    @Test
    void the_asker_reopens_the_question_and_doing_so_twice_changes_nothing() {
        post.given(aQuestion(), answered(Author.named(BRAM)), new AnswerAccepted(POST, ANSWER))
                .when(new WithdrawAcceptance(POST, ANNA, false))
                .expectEvents(new AnswerAcceptanceWithdrawn(POST, ANSWER));
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion(), answered(Author.named(BRAM)))
                .when(new WithdrawAcceptance(POST, ANNA, false))
                .expectNoEvents();
    }

    @Test
    void somebody_else_reopens_nothing() {
        post.given(aQuestion(), answered(Author.named(BRAM)), new AnswerAccepted(POST, ANSWER))
                .when(new WithdrawAcceptance(POST, BRAM, false))
                .expectNoEvents()
                .expectException(rejects(PostRejection.NOT_THE_ASKER));
    }

    @Test
    void a_post_is_closed_once_by_its_author() {
        post.given(aQuestion()).when(new ClosePost(POST, ANNA, false, "klaar")).expectEvents(closed());
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion(), closed())
                .when(new ClosePost(POST, ANNA, false, "klaar"))
                .expectNoEvents();
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion())
                .when(new ClosePost(POST, BRAM, false, "klaar"))
                .expectException(rejects(PostRejection.NOT_THE_AUTHOR));
    }

    @Test
    void a_closed_post_can_still_be_withdrawn() {
        post.given(aQuestion(), closed())
                .when(new WithdrawPost(POST, ANNA, false))
                .expectEvents(new PostWithdrawn(POST));
    }

    @Test
    void somebody_else_withdraws_nothing_and_a_moderator_may() {
        post.given(aQuestion())
                .when(new WithdrawPost(POST, BRAM, false))
                .expectNoEvents()
                .expectException(rejects(PostRejection.NOT_THE_AUTHOR));
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion())
                .when(new WithdrawPost(POST, MODERATOR, true))
                .expectEvents(new PostWithdrawn(POST));
    }

    @Test
    void what_looks_gone_is_neither_edited_nor_reported() {
        PostHidden hidden = new PostHidden(POST, text(MODERATOR, "spam"), MODERATOR);
        post.given(aQuestion(), hidden).when(edit(ANNA, 1L)).expectException(rejects(PostRejection.GONE));
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion(), hidden)
                .when(new ReportPost(POST, BRAM, "Staat een naam in"))
                .expectException(rejects(PostRejection.GONE));
    }

    @Test
    void a_moderator_hides_and_restores() {
        post.given(aQuestion())
                .when(new HidePost(POST, MODERATOR, "spam"))
                .expectEvents(new PostHidden(POST, text(MODERATOR, "spam"), MODERATOR));
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion(), new PostHidden(POST, text(MODERATOR, "spam"), MODERATOR))
                .when(new RestorePost(POST, MODERATOR))
                .expectEvents(new PostRestored(POST, MODERATOR));
    }

    @Test
    void only_who_gave_an_answer_edits_it() {
        post.given(aQuestion(), answered(Author.named(BRAM)))
                .when(new EditAnswer(POST, ANSWER, ANNA, "Beter", 1L))
                .expectException(rejects(PostRejection.NOT_THE_AUTHOR));
    }

    @Test
    void an_edit_of_an_old_version_of_an_answer_is_refused() {
        AnswerEdited better = new AnswerEdited(POST, ANSWER, text(BRAM, "Beter"));
        post.given(aQuestion(), answered(Author.named(BRAM)))
                .when(new EditAnswer(POST, ANSWER, BRAM, "Beter", 1L))
                .expectEvents(better);
        new AggregateTestFixture<>(Post.class)
                .given(aQuestion(), answered(Author.named(BRAM)), better)
                .when(new EditAnswer(POST, ANSWER, BRAM, "Best", 1L))
                .expectException(rejects(PostRejection.STALE));
    }

    @Test
    void a_comment_on_an_unknown_answer_is_refused() {
        post.given(aQuestion())
                .when(new PlaceComment(POST, COMMENT, ANSWER, BRAM, "Nog iets"))
                .expectException(rejects(PostRejection.UNKNOWN_ANSWER));
    }

    private static PostClosed closed() {
        return new PostClosed(POST, text(ANNA, "klaar"));
    }

    private static PublishPost publish(PostKind kind, Author author) {
        return new PublishPost(POST, kind, "Titel", "Tekst", List.of(), List.of(), author, SOURCE, "1.0");
    }
}
