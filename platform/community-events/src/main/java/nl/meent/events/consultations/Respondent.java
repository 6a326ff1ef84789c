package nl.meent.events.consultations;

import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;

/**
 * Who responded, as the member was at that moment.
 *
 * @param memberId     the member who submitted
 * @param function     what the member does
 * @param organisation where the member works
 */
public record Respondent(MemberId memberId, MemberFunction function, Organisation organisation) {}
