package nl.meent.portal.frame;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, as far as the reader may know.
 *
 * @param id           null without name
 * @param function     null if fewer than five members share it, or if the member was erased
 * @param organisation null without name
 * @param asker        whether this is the asker of a question without name
 * @param erased       whether the member is gone
 */
public record Author(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String function,
        @Nullable Organisation organisation,
        @Nullable Boolean asker,
        @Nullable Boolean erased) {

    /** Function and place are known. */
    public boolean isNamed() {
        return function != null && organisation != null && organisation.name() != null;
    }

    public boolean isAsker() {
        return Boolean.TRUE.equals(asker);
    }

    public boolean isErased() {
        return Boolean.TRUE.equals(erased);
    }

    /** The place on the plate; empty without name. */
    public String place() {
        return organisation == null || organisation.name() == null ? "" : organisation.name();
    }
}
