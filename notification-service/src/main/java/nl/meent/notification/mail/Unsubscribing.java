package nl.meent.notification.mail;

import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.Addresses;
import nl.meent.notification.addresses.MailAddress;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.preferences.PreferencesOfMembers;
import nl.meent.runtime.rejections.RejectedException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends e-mail of a kind for whoever holds the key out of a message. The inbox goes on. */
@Component
public class Unsubscribing {

    private final Addresses addresses;
    private final PreferencesOfMembers preferences;

    /** Looks keys up in addresses, and changes preferences. */
    public Unsubscribing(Addresses addresses, PreferencesOfMembers preferences) {
        this.addresses = addresses;
        this.preferences = preferences;
    }

    /** The kind that a key is for. It fails with {@link MailRejection#UNKNOWN_UNSUBSCRIBE_KEY} if it is none. */
    public Mono<Kind> kind(String key) {
        return UnsubscribeKey.parse(key)
                .map(parsed -> owner(parsed).thenReturn(parsed.kind()))
                .orElseGet(Unsubscribing::unknown);
    }

    /** Ends e-mail of the key's kind; again is no error. Fails as {@link #kind} does. */
    public Mono<Void> unsubscribe(String key) {
        return UnsubscribeKey.parse(key)
                .map(parsed -> owner(parsed).flatMap(member -> end(member, parsed.kind())))
                .orElseGet(Unsubscribing::unknown);
    }

    private Mono<MemberId> owner(UnsubscribeKey key) {
        return addresses
                .findBySecret(key.secret())
                .map(MailAddress::member)
                .switchIfEmpty(Mono.defer(Unsubscribing::unknown));
    }

    private Mono<Void> end(MemberId member, Kind kind) {
        return preferences
                .find(member)
                .map(chosen -> chosen.channel(kind))
                .filter(channel -> channel.withoutMail() != channel)
                .flatMap(channel -> preferences.keep(member, kind, channel.withoutMail()));
    }

    private static <T> Mono<T> unknown() {
        return Mono.error(new RejectedException(MailRejection.UNKNOWN_UNSUBSCRIBE_KEY));
    }
}
