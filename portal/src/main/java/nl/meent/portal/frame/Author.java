package nl.meent.portal.frame;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, as far as the reader may know.
 *
 * @param id           null without name
 * @param function     null if fewer than five members share it, or if the member was erased
 * @param organisation null without name, or if the member was erased
 * @param withoutName  whether the author chose to be known by function only
 * @param listed       whether the author can be looked up; null if the service doesn't say, which is no
 */
public record Author(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String function,
        @Nullable Organisation organisation,
        @Nullable Boolean withoutName,
        @Nullable Boolean listed) {

    public boolean isNameless() {
        return Boolean.TRUE.equals(withoutName);
    }

    /** Whether the member is gone: neither without name, nor anything known. */
    public boolean isErased() {
        return !isNameless() && function == null;
    }

    /** Whether there is a page about the author that the reader may see. */
    public boolean hasPage() {
        return Boolean.TRUE.equals(listed) && id != null && !isNameless();
    }

    /** The place on the plate; empty without name. */
    public String place() {
        return organisation == null || organisation.name() == null ? "" : organisation.name();
    }
}
