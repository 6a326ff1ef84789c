package nl.meent.portal.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What something once said.
 *
 * @param at    when it began to say so
 * @param title null for an answer, and where it was erased
 * @param body  null where it was erased
 */
record Revision(
        Instant at, @Nullable String title, @Nullable String body) {}
