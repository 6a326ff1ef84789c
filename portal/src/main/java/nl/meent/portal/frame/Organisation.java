package nl.meent.portal.frame;

import org.jspecify.annotations.Nullable;

/**
 * Where a member works.
 *
 * @param code the official code; of a municipality its CBS code
 */
public record Organisation(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind) {}
