package nl.meent.portal.frame;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, as far as the reader may know.
 *
 * @param id           null without name
 * @param function     null if fewer than five members share it, or if the member was erased
 * @param organisation null without name, or if the member was erased
 * @param withoutName  whether the author chose to be known by function only
 */
public record Author(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String function,
        @Nullable Organisation organisation,
        @Nullable Boolean withoutName) {

    public boolean isNameless() {
        return Boolean.TRUE.equals(withoutName);
    }

    /** Whether the member is gone: neither without name, nor anything known. */
    public boolean isErased() {
        return !isNameless() && function == null;
    }

    /** The place on the plate; empty without name. */
    public String place() {
        return organisation == null || organisation.name() == null ? "" : organisation.name();
    }
}
