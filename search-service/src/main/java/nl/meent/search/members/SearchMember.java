package nl.meent.search.members;

import java.util.List;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.OrganisationKind;
import nl.meent.events.members.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A member as search knows one.
 *
 * @param id           the member
 * @param displayName  null when it was erased
 * @param function     null as long as the log has not registered the member
 * @param organisation null as long as the log has not registered the member
 * @param themes       themes of interest
 * @param roles        what the member may do beyond taking part
 * @param circles      circles that the member is in
 * @param listed       whether others may find the member: who wants that and has a name
 */
public record SearchMember(
        String id,
        @Nullable String displayName,
        @Nullable MemberFunction function,
        @Nullable Organisation organisation,
        List<String> themes,
        List<Role> roles,
        List<String> circles,
        boolean listed) {

    /** Somebody whom the log does not know (yet): in no circle and in no audience. */
    public static SearchMember unknown(String id) {
        return new SearchMember(id, null, null, null, List.of(), List.of(), List.of(), false);
    }

    /** Whether the member has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    static SearchMember of(Document stored) {
        String function = stored.getString(MemberWrites.FUNCTION);
        Document organisation = stored.get(MemberWrites.ORGANISATION, Document.class);
        return new SearchMember(
                stored.getString("_id"),
                stored.getString(MemberWrites.NAME),
                function == null ? null : MemberFunction.valueOf(function),
                organisation == null ? null : organisation(organisation),
                strings(stored, MemberWrites.THEMES),
                strings(stored, MemberWrites.ROLES).stream().map(Role::valueOf).toList(),
                strings(stored, MemberWrites.CIRCLES),
                stored.getBoolean(MemberWrites.LISTED, false));
    }

    private static Organisation organisation(Document stored) {
        return new Organisation(
                stored.getString("code"), stored.getString("name"), OrganisationKind.valueOf(stored.getString("kind")));
    }

    private static List<String> strings(Document stored, String field) {
        return stored.getList(field, String.class, List.of());
    }
}
