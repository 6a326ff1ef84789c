package nl.meent.notification.outgoing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberId;
import nl.meent.notification.consultations.Consultation;
import nl.meent.notification.consultations.Responded;
import nl.meent.notification.following.Recollection;
import nl.meent.notification.inbox.Entry;
import nl.meent.notification.inbox.Inboxes;
import nl.meent.notification.inbox.Reader;
import nl.meent.notification.inbox.Readers;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Subject;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.Preferences;
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

    /** What should go now by this channel, by {@link Outgoing#id}; what isn't named needn't any more. */
    public Mono<Map<UUID, Wanted>> wanted(List<Outgoing> claimed, Channel channel, Instant now) {
        Set<MemberId> members = claimed.stream().map(Outgoing::member).collect(toSet());
        return inboxes.findAll(claimed.stream().map(Outgoing::notice).collect(toSet()))
                .map(Entry::notice)
                .collectMap(Notice::id)
                .flatMap(notices -> Mono.zip(
                                readers.of(members), preferences.findAll(members), consultations(notices.values()))
                        .map(found -> new Facts(channel, found.getT1(), found.getT2(), found.getT3()))
                        .flatMap(facts -> unanswered(
                                notices.values().stream()
                                        .filter(notice -> facts.want(notice, now))
                                        .toList(),
                                facts)))
                .map(wanted -> byClaim(claimed, wanted));
    }

    private static Map<UUID, Wanted> byClaim(List<Outgoing> claimed, Map<UUID, Wanted> wanted) {
        return claimed.stream()
                .filter(outgoing -> wanted.containsKey(outgoing.notice()))
                .collect(toMap(Outgoing::id, outgoing -> wanted.get(outgoing.notice())));
    }

    private Mono<Map<String, Consultation>> consultations(Collection<Notice> notices) {
        return recollection.findAll(
                Consultation.SHELF,
                notices.stream()
                        .map(Notice::subject)
                        .filter(subject -> subject.type() == Subject.Type.CONSULTATION)
                        .map(Subject::id)
                        .collect(toSet()));
    }

    /** Leaves out reminders of a consultation to which a response was given meanwhile that counts for the member. */
    private Mono<Map<UUID, Wanted>> unanswered(List<Notice> notices, Facts facts) {
        Map<UUID, String> responses = new HashMap<>();
        notices.forEach(notice -> facts.response(notice).ifPresent(id -> responses.put(notice.id(), id)));
        return recollection
                .findAll(Responded.SHELF, Set.copyOf(responses.values()))
                .map(given -> notices.stream()
                        .filter(notice -> !given.containsKey(responses.getOrDefault(notice.id(), "")))
                        .collect(toMap(Notice::id, notice -> new Wanted(notice, facts.closesAt(notice)))));
    }

    /** What is so now. */
    private record Facts(
            Channel channel,
            Map<MemberId, Reader> readers,
            Map<MemberId, Preferences> preferences,
            Map<String, Consultation> consultations) {

        boolean want(Notice notice, Instant now) {
            return reader(notice).sees(notice)
                    && preferences
                            .getOrDefault(notice.memberId(), Preferences.DEFAULT)
                            .channel(notice.occasion().kind())
                            .includes(channel)
                    && isTimely(notice, consultation(notice), now);
        }

        /** Under which id the response would be found that makes this reminder needless. */
        Optional<String> response(Notice notice) {
            Consultation consultation = consultation(notice);
            boolean reminds = notice.occasion() == Occasion.CONSULTATION_CLOSING_SOON
                    || notice.occasion() == Occasion.CONSULTATION_REMINDED;
            return consultation != null && reminds
                    ? Responded.id(
                            new ConsultationId(notice.subject().id()),
                            consultation,
                            reader(notice).member())
                    : Optional.empty();
        }

        @Nullable
        Instant closesAt(Notice notice) {
            Consultation consultation = consultation(notice);
            return consultation == null ? null : consultation.closesAt();
        }

        private Reader reader(Notice notice) {
            return Objects.requireNonNull(readers.get(notice.memberId()));
        }

        private @Nullable Consultation consultation(Notice notice) {
            return consultations.get(notice.subject().id().toString());
        }
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
