package nl.meent.notification.outgoing;

import java.time.Instant;
import java.util.Optional;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.notification.consultations.Consultation;
import nl.meent.notification.consultations.Responded;
import nl.meent.notification.following.Recollection;
import nl.meent.notification.inbox.Entry;
import nl.meent.notification.inbox.Inboxes;
import nl.meent.notification.inbox.Readers;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Subject;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.PreferencesOfMembers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Decides, the moment before something goes out, whether it still should: the member wants it that way and may see what it is
 * about, nobody hid that, a consultation that it calls to is still open, and one that it reminds of has no response yet.
 */
@Component
public class Wishes {

    private final Inboxes inboxes;
    private final Readers readers;
    private final PreferencesOfMembers preferences;
    private final Recollection recollection;

    /** Looks up what is so now. */
    public Wishes(Inboxes inboxes, Readers readers, PreferencesOfMembers preferences, Recollection recollection) {
        this.inboxes = inboxes;
        this.readers = readers;
        this.preferences = preferences;
        this.recollection = recollection;
    }

    /**
     * A notice that should go out.
     *
     * @param notice   what it tells
     * @param closesAt the deadline of the consultation that it is about, as of now, or null
     */
    public record Wanted(Notice notice, @Nullable Instant closesAt) {}

    /** What should go now by this channel; empty if it needn't any more. */
    public Mono<Wanted> wanted(Outgoing outgoing, Channel channel, Instant now) {
        return inboxes.find(outgoing.notice()).map(Entry::notice).flatMap(notice -> wanted(notice, channel, now));
    }

    private Mono<Wanted> wanted(Notice notice, Channel channel, Instant now) {
        return Mono.zip(readers.of(notice.memberId()), preferences.find(notice.memberId()), consultation(notice))
                .filter(found -> found.getT1().sees(notice)
                        && found.getT2().channel(notice.occasion().kind()).includes(channel)
                        && isTimely(notice, found.getT3().orElse(null), now))
                .filterWhen(found -> isAnswered(
                                notice,
                                found.getT3().orElse(null),
                                found.getT1().member())
                        .map(answered -> !answered))
                .map(found -> new Wanted(
                        notice, found.getT3().map(Consultation::closesAt).orElse(null)));
    }

    private Mono<Optional<Consultation>> consultation(Notice notice) {
        return notice.subject().type() == Subject.Type.CONSULTATION
                ? recollection
                        .find(Consultation.SHELF, notice.subject().id())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
    }

    /** Whether it reminds of a consultation to which a response was given meanwhile that counts for the member. */
    private Mono<Boolean> isAnswered(Notice notice, @Nullable Consultation consultation, Member member) {
        boolean reminds = notice.occasion() == Occasion.CONSULTATION_CLOSING_SOON
                || notice.occasion() == Occasion.CONSULTATION_REMINDED;
        return consultation != null && reminds
                ? Mono.justOrEmpty(
                                Responded.id(new ConsultationId(notice.subject().id()), consultation, member))
                        .flatMap(id -> recollection.find(Responded.SHELF, id))
                        .hasElement()
                : Mono.just(false);
    }

    /** To respond one needs an open consultation; that it was withdrawn and what came of it is told whatever it is. */
    private static boolean isTimely(Notice notice, @Nullable Consultation consultation, Instant now) {
        return switch (notice.occasion()) {
            case CONSULTATION_OPENED,
                    CONSULTATION_EXTENDED,
                    CONSULTATION_CLARIFIED,
                    CONSULTATION_CLOSING_SOON,
                    CONSULTATION_REMINDED -> consultation != null && consultation.isOpenAt(now);
            case CONSULTATION_WITHDRAWN,
                    CONSULTATION_FOLLOWED_UP,
                    YOUR_ANSWER_CITED,
                    CONSULTATION_OUTCOME,
                    CONSULTATION_OUTCOME_CHANGED,
                    ANSWER_TO_YOUR_QUESTION,
                    ANSWER_TO_YOUR_POST,
                    ANSWER_TO_FOLLOWED,
                    COMMENT_ON_YOUR_POST,
                    COMMENT_ON_YOUR_ANSWER,
                    COMMENT_ON_FOLLOWED,
                    YOUR_ANSWER_ACCEPTED,
                    FOLLOWED_ANSWER_ACCEPTED,
                    POST_REPORTED,
                    MEETUP_MOVED,
                    MEETUP_ALTERED,
                    MEETUP_CANCELLED,
                    MEETUP_SEAT -> true;
        };
    }
}
