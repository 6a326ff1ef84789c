package nl.meent.notification.mail;

import java.time.Instant;
import java.util.Optional;
import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.Addresses;
import nl.meent.notification.addresses.MailAddress;
import nl.meent.notification.consultations.Consultation;
import nl.meent.notification.following.Recollection;
import nl.meent.notification.inbox.Inboxes;
import nl.meent.notification.inbox.Readers;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Subject;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.PreferencesOfMembers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Decides, the moment before a message goes, whether it still should: the member wants it and may see what it is about,
 * nobody hid that, and a consultation that it calls to is still open.
 */
@Component
public class Letters {

    private final Inboxes inboxes;
    private final Readers readers;
    private final PreferencesOfMembers preferences;
    private final Recollection recollection;
    private final Addresses addresses;

    /** Looks up what is so now. */
    public Letters(
            Inboxes inboxes,
            Readers readers,
            PreferencesOfMembers preferences,
            Recollection recollection,
            Addresses addresses) {
        this.inboxes = inboxes;
        this.readers = readers;
        this.preferences = preferences;
        this.recollection = recollection;
        this.addresses = addresses;
    }

    /**
     * A message that should go.
     *
     * @param notice   what it tells
     * @param closesAt the deadline of the consultation that it is about, as of now, or null
     * @param address  where to; null if none is known
     */
    public record Letter(
            Notice notice,
            @Nullable Instant closesAt,
            @Nullable MailAddress address) {}

    /** What should go now; empty if it needn't any more. */
    Mono<Letter> letter(Outgoing outgoing, Instant now) {
        return inboxes.find(outgoing.notice()).flatMap(entry -> letter(entry.notice(), now));
    }

    /** Whether an address of the member is known by now. */
    Mono<Boolean> isAddressed(MemberId member) {
        return addresses.find(member).hasElement();
    }

    private Mono<Letter> letter(Notice notice, Instant now) {
        return Mono.zip(readers.of(notice.memberId()), preferences.find(notice.memberId()), consultation(notice))
                .filter(found -> found.getT1().sees(notice)
                        && found.getT2().channel(notice.occasion().kind()) == Channel.EMAIL_AT_ONCE
                        && isTimely(notice, found.getT3().orElse(null), now))
                .flatMap(found -> addresses
                        .find(notice.memberId())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(address -> new Letter(
                                notice,
                                found.getT3().map(Consultation::closesAt).orElse(null),
                                address.orElse(null))));
    }

    private Mono<Optional<Consultation>> consultation(Notice notice) {
        return notice.subject().type() == Subject.Type.CONSULTATION
                ? recollection
                        .find(Consultation.SHELF, notice.subject().id())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
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
