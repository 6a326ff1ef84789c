package nl.meent.community.members.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import nl.meent.events.themes.ThemeId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A member as stored for reading.
 *
 * @param id           the member
 * @param displayName  how others see the member; null when erased
 * @param function     what the member does
 * @param organisation where the member works
 * @param themes       themes of interest
 * @param circles      circles that the member is in
 * @param roles        roles
 * @param listed       whether the directory shows the member: who wants to be found and has a name
 * @param revision     counts from 1 and grows with every change of the profile
 */
public record MemberView(
        MemberId id,
        @Nullable String displayName,
        MemberFunction function,
        Organisation organisation,
        List<ThemeId> themes,
        List<CircleId> circles,
        List<Role> roles,
        boolean listed,
        long revision) {

    static MemberView of(Document stored) {
        Document organisation = stored.get("organisation", Document.class);
        return new MemberView(
                MemberId.of(stored.getString("_id")),
                stored.getString("displayName"),
                MemberFunction.valueOf(stored.getString("function")),
                new Organisation(
                        organisation.getString("code"),
                        organisation.getString("name"),
                        OrganisationKind.valueOf(organisation.getString("kind"))),
                strings(stored, "themes").stream().map(ThemeId::new).toList(),
                strings(stored, "circles").stream().map(CircleId::new).toList(),
                strings(stored, "roles").stream().map(Role::valueOf).toList(),
                stored.getBoolean("listed", false) && stored.getString("displayName") != null,
                1L + stored.getList("edits", Long.class, List.of()).size());
    }

    private static List<String> strings(Document stored, String field) {
        return stored.getList(field, String.class, List.of());
    }

    /** The member as the one who acts. */
    public Actor actor() {
        return new Actor(id, function, organisation, Set.copyOf(roles), Set.copyOf(circles), Set.copyOf(themes));
    }

    /** Roles as clients read them, in lower case. */
    public List<String> roleCodes() {
        return roles.stream()
                .map(role -> role.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toList());
    }
}
