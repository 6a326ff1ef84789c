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

    /** Of a member who chose nothing: all in the inbox. */
    public static final Preferences DEFAULT = new Preferences(Map.of());

    /** Kinds that are left out go to the inbox, and so do those that can't be silenced. */
    public Preferences {
        Map<Kind, Channel> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Channel chosen = kinds.getOrDefault(kind, Channel.INBOX);
            all.put(kind, chosen == Channel.NONE && kind.wantsAnAnswer() ? Channel.INBOX : chosen);
        }
        kinds = Collections.unmodifiableMap(all);
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
