package nl.meent.notification.preferences;

import java.util.Collection;
import java.util.Map;
import nl.meent.events.members.MemberId;
import nl.meent.notification.notices.Kind;
import reactor.core.publisher.Mono;

/** What members chose. Source data: never rebuilt from the log. */
public interface PreferencesOfMembers {

    /** What a member chose; the default if nothing. */
    Mono<Preferences> find(MemberId member);

    /** What these members chose, without those who chose nothing. */
    Mono<Map<MemberId, Preferences>> findAll(Collection<MemberId> members);

    /** Keeps what a member chose. */
    Mono<Void> keep(MemberId member, Preferences preferences);

    /** Keeps what a member chose for one kind, and nothing else. */
    Mono<Void> keep(MemberId member, Kind kind, Channel channel);
}
