package nl.meent.community.commands;

/**
 * What was created, now or by an earlier request with the same key.
 *
 * @param id       its id
 * @param position the position of its event
 */
public record Created(String id, long position) {}
