package nl.meent.notification.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Recollection;
import nl.meent.notification.members.Member;
import nl.meent.notification.preferences.Preferences;
import nl.meent.notification.preferences.PreferencesOfMembers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up who reads: circles and function as the log says now, and the member's own preferences. */
@Component
public class Readers {

    private final Recollection recollection;
    private final PreferencesOfMembers preferences;

    /** Looks up in what the log said, and in what members chose. */
    public Readers(Recollection recollection, PreferencesOfMembers preferences) {
        this.recollection = recollection;
        this.preferences = preferences;
    }

    /** One reader; of an unknown member nothing is known. */
    public Mono<Reader> of(MemberId member) {
        return of(Set.of(member)).map(found -> found.getOrDefault(member, unknown(member)));
    }

    /** Several readers at once. */
    public Mono<Map<MemberId, Reader>> of(Set<MemberId> members) {
        return Mono.zip(recollection.findAll(Member.SHELF, members), preferences.findAll(members), (known, chosen) -> {
            Map<MemberId, Reader> readers = new HashMap<>();
            for (MemberId id : members) {
                Member member = known.getOrDefault(id.toString(), Member.unknown(id));
                readers.put(
                        id,
                        new Reader(
                                member,
                                chosen.getOrDefault(id, Preferences.DEFAULT).muted()));
            }
            return readers;
        });
    }

    private static Reader unknown(MemberId member) {
        return new Reader(Member.unknown(member), Set.of());
    }
}
