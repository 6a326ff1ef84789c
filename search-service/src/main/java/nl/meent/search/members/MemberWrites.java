package nl.meent.search.members;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Optional;
import nl.meent.events.CommunityEvent;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleEvent;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.circles.CircleMembershipRefused;
import nl.meent.events.circles.CircleMembershipRequested;
import nl.meent.events.members.MemberEvent;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRegistered;
import nl.meent.events.members.MemberRolesChanged;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.Role;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What events do to the members that search knows; each gives the same when it is applied again. */
final class MemberWrites {

    static final String NAME = "displayName";
    static final String FUNCTION = "function";
    static final String ORGANISATION = "organisation";
    static final String THEMES = "themes";
    static final String ROLES = "roles";
    static final String CIRCLES = "circles";
    static final String LISTED = "listed";

    private MemberWrites() {}

    /** The write of an event; empty for an event that changes no member. */
    static Optional<WriteModel<Document>> of(CommunityEvent event) {
        return switch (event) {
            case MemberEvent member -> Optional.of(of(member));
            case CircleEvent circle -> of(circle);
            default -> Optional.empty();
        };
    }

    private static WriteModel<Document> of(MemberEvent event) {
        return switch (event) {
            case MemberRegistered registered ->
                upsert(
                        registered.memberId(),
                        combine(
                                set(NAME, registered.displayName().orNull()),
                                work(registered.function(), registered.organisation()),
                                set(ROLES, names(registered.roles())),
                                set(LISTED, false)));
            case MemberProfileChanged changed ->
                upsert(
                        changed.memberId(),
                        combine(
                                set(NAME, changed.displayName().orNull()),
                                work(changed.function(), changed.organisation()),
                                set(
                                        THEMES,
                                        changed.themes().stream()
                                                .map(Object::toString)
                                                .toList()),
                                set(
                                        LISTED,
                                        changed.listed()
                                                && changed.displayName().orNull() != null)));
            case MemberRolesChanged changed -> upsert(changed.memberId(), set(ROLES, names(changed.roles())));
        };
    }

    private static Optional<WriteModel<Document>> of(CircleEvent event) {
        return switch (event) {
            case CircleCreated created -> Optional.of(joins(created.host(), created.circleId()));
            case CircleJoined joined -> Optional.of(joins(joined.memberId(), joined.circleId()));
            case CircleMembershipGranted granted -> Optional.of(joins(granted.memberId(), granted.circleId()));
            case CircleLeft left -> Optional.of(leaves(left.memberId(), left.circleId()));
            case CircleMemberRemoved removed -> Optional.of(leaves(removed.memberId(), removed.circleId()));
            case CircleMembershipRequested _, CircleMembershipRefused _ -> Optional.empty();
        };
    }

    private static Bson work(MemberFunction function, Organisation organisation) {
        return combine(
                set(FUNCTION, function.name()),
                set(
                        ORGANISATION,
                        new Document("code", organisation.code())
                                .append("name", organisation.name())
                                .append("kind", organisation.kind().name())));
    }

    private static List<String> names(List<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }

    private static WriteModel<Document> joins(MemberId member, CircleId circle) {
        return upsert(member, addToSet(CIRCLES, circle.value()));
    }

    private static WriteModel<Document> leaves(MemberId member, CircleId circle) {
        return upsert(member, pull(CIRCLES, circle.value()));
    }

    private static WriteModel<Document> upsert(MemberId member, Bson change) {
        return new UpdateOneModel<>(eq(member.toString()), change, new UpdateOptions().upsert(true));
    }
}
