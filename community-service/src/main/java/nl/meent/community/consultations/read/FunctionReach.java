package nl.meent.community.consultations.read;

import nl.meent.events.members.MemberFunction;

/**
 * How far a consultation reached the members of a function.
 *
 * @param function what they do
 * @param members  how many of them
 */
public record FunctionReach(MemberFunction function, Coverage.Numbers members) {}
