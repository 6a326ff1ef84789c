package nl.meent.community.posts.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerAcceptanceWithdrawn;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerEdited;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.CommentPlaced;
import nl.meent.events.posts.PostClosed;
import nl.meent.events.posts.PostEdited;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.posts.PostReported;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A post with its answers: who may do what to it. It holds ids and decisions, never texts. */
public class Post {

    @AggregateIdentifier
    private PostId id;

    private PostKind kind;
    private boolean withoutName;
    private @Nullable MemberFunction shownFunction;
    private @Nullable MemberId author;
    private long revision;
    private boolean closed;
    private boolean withdrawn;
    private boolean hidden;
    private @Nullable AnswerId accepted;
    private final Map<AnswerId, AnswerState> answers = new HashMap<>();

    /** For Axon. */
    @SuppressWarnings("NullAway.Init") // Axon sources the first event at once
    protected Post() {}

    /** Publishes. */
    @CommandHandler
    @SuppressWarnings("NullAway.Init") // the event that is applied sets every field
    public Post(PublishPost command) {
        rejectIf(
                command.author().withoutName() && command.kind() != PostKind.QUESTION,
                PostRejection.ONLY_QUESTIONS_WITHOUT_NAME);
        DataSubject owner = ownerOf(command.author());
        apply(new PostPublished(
                command.postId(),
                command.kind(),
                Personal.of(owner, command.title()),
                Personal.of(owner, command.body()),
                command.themes(),
                command.circles(),
                command.author(),
                Personal.ofNullable(owner, command.source()),
                Personal.ofNullable(owner, command.version())));
    }

    @CommandHandler
    void handle(EditPost command) {
        requireVisible();
        rejectIf(!command.by().equals(author), PostRejection.NOT_THE_AUTHOR);
        rejectIf(isStale(command.expectedRevision(), revision), PostRejection.STALE);
        DataSubject owner = DataSubject.contributionsOf(command.by());
        apply(new PostEdited(
                id,
                Personal.of(owner, command.title()),
                Personal.of(owner, command.body()),
                command.themes(),
                Personal.ofNullable(owner, command.source()),
                Personal.ofNullable(owner, command.version()),
                false));
    }

    @CommandHandler
    void handle(ClosePost command) {
        if (closed) {
            return;
        }
        requireVisible();
        rejectIf(!isAuthorOrModerator(command.by(), command.moderating()), PostRejection.NOT_THE_AUTHOR);
        apply(new PostClosed(id, written(command.by(), command.reason())));
    }

    @CommandHandler
    void handle(WithdrawPost command) {
        if (withdrawn) {
            return;
        }
        rejectIf(!isAuthorOrModerator(command.by(), command.moderating()), PostRejection.NOT_THE_AUTHOR);
        apply(new PostWithdrawn(id));
    }

    @CommandHandler
    void handle(HidePost command) {
        if (!hidden) {
            apply(new PostHidden(id, written(command.by(), command.reason()), command.by()));
        }
    }

    @CommandHandler
    void handle(RestorePost command) {
        if (hidden) {
            apply(new PostRestored(id, command.by()));
        }
    }

    @CommandHandler
    void handle(ReportPost command) {
        requireVisible();
        apply(new PostReported(id, command.by(), written(command.by(), command.reason())));
    }

    @CommandHandler
    void handle(GiveAnswer command) {
        requireVisible();
        rejectIf(closed, PostRejection.CLOSED);
        apply(new AnswerGiven(
                id, command.answerId(), written(command.by(), command.body()), signatureOf(command.by())));
    }

    @CommandHandler
    void handle(EditAnswer command) {
        requireVisible();
        rejectIf(!answers.containsKey(command.answerId()), PostRejection.UNKNOWN_ANSWER);
        AnswerState answer = Objects.requireNonNull(answers.get(command.answerId()));
        rejectIf(!command.by().equals(answer.author()), PostRejection.NOT_THE_AUTHOR);
        rejectIf(isStale(command.expectedRevision(), answer.revision()), PostRejection.STALE);
        apply(new AnswerEdited(id, command.answerId(), written(command.by(), command.body())));
    }

    @CommandHandler
    void handle(PlaceComment command) {
        requireVisible();
        rejectIf(closed, PostRejection.CLOSED);
        rejectIf(command.answerId() != null && !answers.containsKey(command.answerId()), PostRejection.UNKNOWN_ANSWER);
        apply(new CommentPlaced(
                id,
                command.commentId(),
                command.answerId(),
                written(command.by(), command.body()),
                signatureOf(command.by())));
    }

    @CommandHandler
    void handle(AcceptAnswer command) {
        if (command.answerId().equals(accepted)) {
            return;
        }
        requireVisible();
        rejectIf(kind != PostKind.QUESTION, PostRejection.NOT_A_QUESTION);
        rejectIf(!answers.containsKey(command.answerId()), PostRejection.UNKNOWN_ANSWER);
        rejectIf(!isAuthorOrModerator(command.by(), command.moderating()), PostRejection.NOT_THE_ASKER);
        apply(new AnswerAccepted(id, command.answerId()));
    }

    @CommandHandler
    void handle(WithdrawAcceptance command) {
        if (accepted == null) {
            return;
        }
        requireVisible();
        rejectIf(!isAuthorOrModerator(command.by(), command.moderating()), PostRejection.NOT_THE_ASKER);
        apply(new AnswerAcceptanceWithdrawn(id, accepted));
    }

    private void requireVisible() {
        rejectIf(hidden || withdrawn, PostRejection.GONE);
    }

    private boolean isAuthorOrModerator(MemberId member, boolean moderating) {
        return moderating || member.equals(author);
    }

    private static boolean isStale(@Nullable Long expected, long current) {
        return expected != null && expected != current;
    }

    /** The asker of a question without name stays so in everything done on it. */
    private Author signatureOf(MemberId member) {
        return withoutName && member.equals(author) ? Author.withoutName(member, shownFunction) : Author.named(member);
    }

    private static Personal<String> written(MemberId by, String text) {
        return Personal.of(DataSubject.contributionsOf(by), text);
    }

    private static DataSubject ownerOf(Author author) {
        return DataSubject.contributionsOf(idOf(author));
    }

    private static MemberId idOf(Author author) {
        MemberId member = author.memberId();
        Personal<MemberId> sealed = author.sealedAuthor();
        MemberId found = member == null && sealed != null ? sealed.orNull() : member;
        if (found == null) {
            throw new IllegalArgumentException("An author must be known");
        }
        return found;
    }

    @EventSourcingHandler
    void on(PostPublished event) {
        id = event.postId();
        kind = event.kind();
        withoutName = event.author().withoutName();
        shownFunction = event.author().function();
        author = authorOf(event.author());
        revision = 1;
    }

    @EventSourcingHandler
    void on(PostEdited event) {
        revision++;
    }

    @EventSourcingHandler
    void on(PostClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(PostWithdrawn event) {
        withdrawn = true;
    }

    @EventSourcingHandler
    void on(PostHidden event) {
        hidden = true;
    }

    @EventSourcingHandler
    void on(PostRestored event) {
        hidden = false;
    }

    @EventSourcingHandler
    void on(AnswerGiven event) {
        answers.put(event.answerId(), new AnswerState(authorOf(event.author()), 1));
    }

    @EventSourcingHandler
    void on(AnswerEdited event) {
        answers.computeIfPresent(event.answerId(), (_, answer) -> answer.edited());
    }

    @EventSourcingHandler
    void on(AnswerAccepted event) {
        accepted = event.answerId();
    }

    @EventSourcingHandler
    void on(AnswerAcceptanceWithdrawn event) {
        accepted = null;
    }

    /** Null when the author was sealed and has been erased. */
    private static @Nullable MemberId authorOf(Author author) {
        Personal<MemberId> sealed = author.sealedAuthor();
        return author.memberId() == null && sealed != null ? sealed.orNull() : author.memberId();
    }

    private record AnswerState(@Nullable MemberId author, long revision) {
        AnswerState edited() {
            return new AnswerState(author, revision + 1);
        }
    }
}
