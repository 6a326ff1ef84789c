package nl.meent.notification.preferences;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.meent.notification.notices.Kind;

/**
 * How a member wants to be told of each kind.
 *
 * @param kinds every kind with its channel
 */
public record Preferences(Map<Kind, Channel> kinds) {

    /** Of a member who chose nothing: consultations by e-mail too, all else in the inbox. */
    public static final Preferences DEFAULT = new Preferences(Map.of());

    /** Kinds that are left out come in the usual way; those that can't be silenced, into the inbox at least. */
    public Preferences {
        Map<Kind, Channel> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Channel chosen = kinds.getOrDefault(kind, usual(kind));
            all.put(kind, chosen == Channel.NONE && kind.wantsAnAnswer() ? Channel.INBOX : chosen);
        }
        kinds = Collections.unmodifiableMap(all);
    }

    /** How a member is told of a kind who chose nothing for it. */
    public static Channel usual(Kind kind) {
        return kind.isOfConsultation() ? Channel.EMAIL_AT_ONCE : Channel.INBOX;
    }

    /** How the member is told of a kind. */
    public Channel channel(Kind kind) {
        return kinds.getOrDefault(kind, usual(kind));
    }

    /** Kinds that the member doesn't want to be told. */
    public Set<Kind> muted() {
        Set<Kind> muted = EnumSet.noneOf(Kind.class);
        kinds.forEach((kind, channel) -> {
            if (channel == Channel.NONE) {
                muted.add(kind);
            }
        });
        return muted;
    }
}
