package nl.meent.community.members.write;

import java.util.List;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.themes.ThemeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Changes what others see of a member; all values are the new ones.
 *
 * @param memberId     the member
 * @param displayName  how others see the member
 * @param function     what the member does
 * @param organisation where the member works
 * @param themes       themes of interest
 * @param listed       whether the directory shows the member
 * @param expectedRevision the revision that was changed
 */
public record ChangeProfile(
        @TargetAggregateIdentifier MemberId memberId,
        String displayName,
        MemberFunction function,
        Organisation organisation,
        List<ThemeId> themes,
        boolean listed,
        long expectedRevision) {}
