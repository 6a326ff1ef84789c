package nl.meent.community.members;

import java.util.Collection;
import java.util.Set;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.Role;
import nl.meent.events.themes.ThemeId;

/**
 * The member who acts in a request, as the log knows the member (never as the token says). An argument of controller
 * methods.
 *
 * @param id           the member
 * @param function     what the member does
 * @param organisation where the member works
 * @param roles        what the member may do beyond taking part
 * @param circles      circles that the member is in
 * @param themes       themes of interest
 */
public record Actor(
        MemberId id,
        MemberFunction function,
        Organisation organisation,
        Set<Role> roles,
        Set<CircleId> circles,
        Set<ThemeId> themes) {

    /** Whether the member has a role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the member keeps the platform safe, and therefore sees everything on it but consultations. */
    public boolean moderates() {
        return has(Role.MODERATOR);
    }

    /** Whether something with this audience concerns the member; an empty audience is everyone. */
    public boolean isInAudience(Collection<CircleId> audience) {
        return audience.isEmpty() || audience.stream().anyMatch(circles::contains) || moderates();
    }
}
