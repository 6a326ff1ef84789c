package nl.meent.events.members;

import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.themes.ThemeId;

/**
 * A member (or the organisation behind the member) changed what others see.
 *
 * @param memberId the member
 * @param displayName how others see the member
 * @param function what the member does
 * @param organisation where the member works
 * @param themes themes of interest
 * @param listed whether the directory shows the member to others
 */
@StoredAs("member.profile-changed")
public record MemberProfileChanged(
        MemberId memberId,
        Personal<String> displayName,
        MemberFunction function,
        Organisation organisation,
        List<ThemeId> themes,
        boolean listed)
        implements MemberEvent {}
