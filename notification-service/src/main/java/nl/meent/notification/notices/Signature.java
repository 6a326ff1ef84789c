package nl.meent.notification.notices;

import nl.meent.events.members.MemberFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, as far as the reader may know. Never a name; of somebody without name nothing but being the asker.
 *
 * @param asker        whether it was the asker without name; then the rest is null
 * @param function     what the member does, or null where it isn't known
 * @param organisation name of the member's organisation, or null where it isn't known
 */
public record Signature(
        boolean asker,
        @Nullable MemberFunction function,
        @Nullable String organisation) {

    /** The asker, who stays without name. */
    public static final Signature ASKER = new Signature(true, null, null);

    /** Somebody of whom nothing is known. */
    public static final Signature COLLEAGUE = new Signature(false, null, null);
}
