package nl.meent.search.find;

import static nl.meent.search.find.Queries.absent;
import static nl.meent.search.find.Queries.all;
import static nl.meent.search.find.Queries.any;
import static nl.meent.search.find.Queries.in;
import static nl.meent.search.find.Queries.is;
import static nl.meent.search.find.Queries.not;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.Role;
import nl.meent.search.documents.DocumentAudience.Restriction;
import nl.meent.search.documents.DocumentStatus;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.members.SearchMember;
import org.jspecify.annotations.Nullable;

/** Which documents a member may find, by what the log says of the member at this moment. */
public final class Visibility {

    private static final String RESTRICTION = "audience.restriction";

    private Visibility() {}

    /**
     * The filter that every query, count and facet of the member goes through. A moderator sees what circles and hidden posts
     * say, but consultations are for their audience, a moderator in it or not.
     */
    public static Query of(SearchMember member) {
        List<Query> ways = new ArrayList<>();
        ways.add(ofAudience(member));
        if (member.is(Role.ADVOCATE)) {
            ways.add(all(List.of(
                    is("type", DocumentType.CONSULTATION),
                    in("status", List.of(DocumentStatus.VISIBLE, DocumentStatus.UNPUBLISHED)))));
        }
        if (member.is(Role.MODERATOR)) {
            ways.add(all(List.of(
                    not(is("type", DocumentType.CONSULTATION)),
                    in("status", List.of(DocumentStatus.VISIBLE, DocumentStatus.HIDDEN)))));
        }
        return any(ways);
    }

    /**
     * The narrower filter of what a member is offered without having searched for it: nothing that is hidden, withdrawn
     * or not published yet, for no role.
     */
    public static Query ofAudience(SearchMember member) {
        return all(List.of(is("status", DocumentStatus.VISIBLE), any(audiences(member))));
    }

    private static List<Query> audiences(SearchMember member) {
        return List.of(
                is(RESTRICTION, Restriction.NONE),
                all(List.of(is(RESTRICTION, Restriction.CIRCLES), in("audience.circles", member.circles()))),
                consulted(member));
    }

    /** Across the lists all, within a list any; an empty list doesn't limit. */
    private static Query consulted(SearchMember member) {
        Organisation organisation = member.organisation();
        return all(List.of(
                is(RESTRICTION, Restriction.CONSULTATION),
                concerns("audience.functions", one(member.function())),
                concerns("audience.circles", member.circles()),
                concerns("audience.themes", member.themes()),
                concerns("audience.organisationKinds", one(organisation == null ? null : organisation.kind())),
                concerns("audience.organisations", one(organisation == null ? null : organisation.code()))));
    }

    private static Query concerns(String field, List<?> values) {
        return any(List.of(absent(field), in(field, values)));
    }

    private static <T> List<T> one(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}
