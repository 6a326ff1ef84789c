package nl.meent.events;

/**
 * Something that happened in the community and is stored for ever. An event is never renamed or given another meaning: a
 * new version comes with an upcaster. Every kind is sealed in its own package; {@link StoredEvents} lists them all.
 */
public interface CommunityEvent {}
