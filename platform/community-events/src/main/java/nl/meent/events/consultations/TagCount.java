package nl.meent.events.consultations;

import org.jspecify.annotations.Nullable;

/**
 * How many said something, as it was when an outcome was published. It is never counted again: from two counts one could work out what
 * few said.
 *
 * @param tag   the tag, a word of the association
 * @param count how many responses have it; null where that would say too much about too few
 */
public record TagCount(String tag, @Nullable Long count) {}
