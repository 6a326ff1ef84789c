package nl.meent.notification.mail;

import java.util.Arrays;
import java.util.Optional;
import nl.meent.notification.addresses.MailAddress;
import nl.meent.notification.notices.Kind;

/**
 * What the link in a message says by which one ends e-mail of its kind.
 *
 * @param secret of the member's address
 * @param kind   the kind of which one wants no e-mail any more
 */
public record UnsubscribeKey(String secret, Kind kind) {

    /** Of a message of this kind to this address. */
    static UnsubscribeKey of(MailAddress address, Kind kind) {
        return new UnsubscribeKey(address.secret(), kind);
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    static Optional<UnsubscribeKey> parse(String text) {
        int dot = text.lastIndexOf('.');
        String name = text.substring(dot + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> dot > 0 && kind.name().equals(name))
                .map(kind -> new UnsubscribeKey(text.substring(0, dot), kind))
                .findFirst();
    }

    /** As it stands in the link. */
    @Override
    public String toString() {
        return secret + "." + kind;
    }
}
