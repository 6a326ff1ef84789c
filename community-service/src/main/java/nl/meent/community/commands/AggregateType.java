package nl.meent.community.commands;

/**
 * An aggregate of a feature: a bean of this type per aggregate makes it known to Axon.
 *
 * @param aggregate its class
 */
public record AggregateType(Class<?> aggregate) {}
