package nl.meent.search.testing;

import static nl.meent.search.testing.Consultations.consultation;
import static nl.meent.search.testing.Posts.question;

import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.posts.PostWithdrawn;

/**
 * Everything that may not be offered to somebody, all about the same words: of a closed circle, of another audience,
 * hidden, withdrawn, erased, and not published.
 *
 * @param position where the log stands when all of it is there
 * @param host     in the circle
 */
public record Unseen(long position, TestMember host) {

    /** Writes it. */
    public static Unseen about(WrittenLog log, TestMember host, String words) {
        CircleId circle = CircleId.of("kring-" + words.replaceAll("\\W", "") + host.uuid());
        log.append(new CircleCreated(circle, "Kring", "", "", Joining.CLOSED, host.id()));
        log.append(question(host, "Besloten " + words, words).in(circle).published());
        log.append(
                consultation("Anderen " + words, MemberFunction.COUNCIL_MEMBER).opened());
        Posts hidden = question(host, "Verborgen " + words, words);
        log.append(hidden.published());
        log.append(new PostHidden(hidden.id(), host.says("spam"), host.id()));
        Posts withdrawn = question(host, "Ingetrokken " + words, words);
        log.append(withdrawn.published());
        log.append(new PostWithdrawn(withdrawn.id()));
        log.append(erased(host));
        Consultations draft = consultation("Concept " + words);
        log.append(new ConsultationDrafted(draft.id(), draft.content(), host.id()));
        Consultations taken = consultation("Teruggenomen " + words);
        log.append(taken.opened());
        return new Unseen(log.append(new ConsultationWithdrawn(taken.id(), "Vergissing")), host);
    }

    /** Once a member's key is gone, this is what everybody reads. */
    private static PostPublished erased(TestMember writer) {
        Personal<String> gone = Personal.erased();
        return new PostPublished(
                PostId.next(), PostKind.QUESTION, gone, gone, List.of(), List.of(), writer.author(), null, null);
    }
}
