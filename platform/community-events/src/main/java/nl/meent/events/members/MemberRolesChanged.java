package nl.meent.events.members;

import java.util.List;
import nl.meent.events.StoredAs;

/**
 * An administrator gave a member other roles.
 *
 * @param memberId the member
 * @param roles all roles from now on
 */
@StoredAs("member.roles-changed")
public record MemberRolesChanged(MemberId memberId, List<Role> roles) implements MemberEvent {}
