package nl.meent.events.members;

import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.StoredAs;

/**
 * Somebody used the platform for the first time and is a member from now on.
 *
 * @param memberId the new member
 * @param displayName how others see the member
 * @param function what the member does
 * @param organisation where the member works
 * @param roles first roles, from the token
 */
@StoredAs("member.registered")
public record MemberRegistered(
        MemberId memberId,
        Personal<String> displayName,
        MemberFunction function,
        Organisation organisation,
        List<Role> roles)
        implements MemberEvent {}
