package nl.meent.portal.calls;

import org.jspecify.annotations.Nullable;

/**
 * What a service answered, with what is needed to edit it.
 *
 * @param etag     to send as {@code If-Match} when it is edited; null if it can't be
 * @param behind   whether the answer doesn't yet know what this member did last
 * @param position up to where the service had read the log; null if it doesn't say
 */
public record Versioned<T>(
        T body,
        @Nullable String etag,
        boolean behind,
        @Nullable Long position) {}
