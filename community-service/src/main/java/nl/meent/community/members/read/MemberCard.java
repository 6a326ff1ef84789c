package nl.meent.community.members.read;

import java.util.Map;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A member as a line beside something else shows the member: who hosts, who registered, who is in a circle.
 *
 * @param id           the member
 * @param displayName  how others see the member; null when erased
 * @param function     what the member does; null when the member is gone
 * @param organisation where the member works; null when the member is gone
 * @param listed       whether the member has a page of its own: whoever wants to be found
 */
public record MemberCard(
        MemberId id,
        @Nullable String displayName,
        @Nullable MemberFunction function,
        @Nullable Organisation organisation,
        boolean listed) {

    /** The member as found among these, or nothing but the id. */
    public static MemberCard of(MemberId id, Map<MemberId, MemberView> known) {
        MemberView member = known.get(id);
        return member == null
                ? new MemberCard(id, null, null, null, false)
                : new MemberCard(id, member.displayName(), member.function(), member.organisation(), member.listed());
    }
}
