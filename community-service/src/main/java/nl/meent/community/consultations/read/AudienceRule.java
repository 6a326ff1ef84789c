package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.themes.ThemeId;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Whom a consultation concerns: within a list any, across lists all, an empty list does not limit. The rule in its three
 * forms: for one member, over all members, and over all consultations.
 *
 * @param audience as drafted
 */
public record AudienceRule(Audience audience) {

    /** Whether it concerns a member. Having a role does not help: an advocate outside the audience doesn't respond. */
    public boolean includes(Actor actor) {
        return any(audience.functions(), List.of(actor.function()))
                && any(audience.circles(), actor.circles())
                && any(audience.themes(), actor.themes())
                && any(
                        audience.organisationKinds(),
                        List.of(actor.organisation().kind()))
                && any(audience.organisations(), List.of(actor.organisation().code()));
    }

    private static <T> boolean any(Collection<T> wanted, Collection<T> has) {
        return wanted.isEmpty() || wanted.stream().anyMatch(has::contains);
    }

    /** The members whom it concerns, as a filter over members. */
    public Bson members() {
        Document filter = new Document();
        limit(filter, "function", audience.functions().stream().map(Enum::name).toList());
        limit(
                filter,
                "circles",
                audience.circles().stream().map(CircleId::value).toList());
        limit(filter, "themes", audience.themes().stream().map(ThemeId::value).toList());
        limit(
                filter,
                "organisation.kind",
                audience.organisationKinds().stream().map(Enum::name).toList());
        limit(filter, "organisation.code", audience.organisations());
        return filter;
    }

    private static void limit(Document filter, String field, List<String> wanted) {
        if (!wanted.isEmpty()) {
            filter.append(field, new Document("$in", wanted));
        }
    }

    /** The consultations that concern a member, as conditions over consultations. */
    static List<Bson> consultationsFor(Actor actor) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(admits("functions", List.of(actor.function().name())));
        conditions.add(
                admits("circles", actor.circles().stream().map(CircleId::value).toList()));
        conditions.add(
                admits("themes", actor.themes().stream().map(ThemeId::value).toList()));
        conditions.add(
                admits("organisationKinds", List.of(actor.organisation().kind().name())));
        conditions.add(admits("organisations", List.of(actor.organisation().code())));
        return conditions;
    }

    private static Bson admits(String list, List<String> has) {
        String field = "content.audience." + list;
        return new Document(
                "$or", List.of(new Document(field, List.of()), new Document(field, new Document("$in", has))));
    }
}
