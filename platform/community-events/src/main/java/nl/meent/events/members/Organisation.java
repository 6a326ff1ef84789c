package nl.meent.events.members;

/**
 * The organisation that a member belongs to.
 *
 * @param code official code; of a municipality the CBS code, such as {@code GM0344}
 * @param name name as people say it, such as {@code Utrecht}
 * @param kind what kind of organisation it is
 */
public record Organisation(String code, String name, OrganisationKind kind) {}
