package nl.meent.community.posts.write;

import java.util.List;
import java.util.UUID;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.CommentId;
import nl.meent.events.posts.PostEdited;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.posts.Source;

/** The words in which tests speak of posts. */
final class PostLanguage {

    static final MemberId ANNA = new MemberId(UUID.fromString("5f0c2d7e-0000-8000-8000-00000000000a"));
    static final MemberId BRAM = new MemberId(UUID.fromString("5f0c2d7e-0000-8000-8000-00000000000b"));
    static final MemberId MODERATOR = new MemberId(UUID.fromString("5f0c2d7e-0000-8000-8000-00000000000c"));
    static final PostId POST = PostId.of("019a0000-0000-7000-8000-000000000001");
    static final AnswerId ANSWER = AnswerId.of("019a0000-0000-7000-8000-000000000002");
    static final CommentId COMMENT = CommentId.of("019a0000-0000-7000-8000-000000000003");

    static final Source SOURCE = new Source("Handreiking", "https://example.org/handreiking");

    private PostLanguage() {}

    static PostPublished aQuestion() {
        return published(PostKind.QUESTION, Author.named(ANNA));
    }

    static PostPublished published(PostKind kind, Author author) {
        return new PostPublished(
                POST,
                kind,
                text(ANNA, "Titel"),
                text(ANNA, "Tekst"),
                List.of(),
                List.of(),
                author,
                text(ANNA, SOURCE),
                text(ANNA, "1.0"));
    }

    static EditPost edit(MemberId by, long expected) {
        return new EditPost(POST, by, "Nieuw", "Tekst", List.of(), SOURCE, "1.1", expected);
    }

    static PostEdited edited() {
        return new PostEdited(
                POST,
                text(ANNA, "Nieuw"),
                text(ANNA, "Tekst"),
                List.of(),
                text(ANNA, SOURCE),
                text(ANNA, "1.1"),
                false);
    }

    static GiveAnswer answer(MemberId by) {
        return new GiveAnswer(POST, ANSWER, by, "Zo");
    }

    static AnswerGiven answered(Author author) {
        return answeredBy(BRAM, author);
    }

    static AnswerGiven answeredBy(MemberId by, Author author) {
        return new AnswerGiven(POST, ANSWER, text(by, "Zo"), author);
    }

    static <T> Personal<T> text(MemberId by, T text) {
        return Personal.of(DataSubject.contributionsOf(by), text);
    }
}
