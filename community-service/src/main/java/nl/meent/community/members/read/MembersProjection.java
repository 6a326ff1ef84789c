package nl.meent.community.members.read;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleEvent;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRegistered;
import nl.meent.events.members.MemberRolesChanged;
import nl.meent.events.members.Organisation;
import nl.meent.events.members.Role;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Members as others see them, with the circles that they are in. */
public final class MembersProjection extends MongoProjection {

    private static final int VERSION = 2;

    static final String MEMBERS = "members-v" + VERSION;

    /** Projects into the database of this service. */
    public MembersProjection(MongoDatabase database) {
        super(database, "members", VERSION);
        database.getCollection(MEMBERS).createIndex(Indexes.ascending("organisation.code"));
        database.getCollection(MEMBERS).createIndex(Indexes.ascending("circles"));
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        switch (logged.event()) {
            case MemberRegistered event ->
                writes.upsert(
                        MEMBERS,
                        event.memberId().toString(),
                        combine(
                                profile(event.displayName(), event.function(), event.organisation()),
                                set(
                                        "roles",
                                        event.roles().stream().map(Role::name).toList()),
                                set("themes", List.of()),
                                set("listed", false)));
            case MemberProfileChanged event ->
                writes.update(
                        MEMBERS,
                        event.memberId().toString(),
                        combine(
                                profile(event.displayName(), event.function(), event.organisation()),
                                set(
                                        "themes",
                                        event.themes().stream()
                                                .map(ThemeId::value)
                                                .toList()),
                                set("listed", event.listed()),
                                addToSet("edits", logged.position())));
            case MemberRolesChanged event ->
                writes.update(
                        MEMBERS,
                        event.memberId().toString(),
                        set("roles", event.roles().stream().map(Role::name).toList()));
            case CircleEvent event -> circle(event, writes);
            default -> {}
        }
    }

    private static void circle(CircleEvent circle, BulkWrites writes) {
        switch (circle) {
            case CircleCreated event -> enter(event.host(), event.circleId(), writes);
            case CircleJoined event -> enter(event.memberId(), event.circleId(), writes);
            case CircleMembershipGranted event -> enter(event.memberId(), event.circleId(), writes);
            case CircleLeft event -> leave(event.memberId(), event.circleId(), writes);
            case CircleMemberRemoved event -> leave(event.memberId(), event.circleId(), writes);
            default -> {}
        }
    }

    private static void enter(MemberId member, CircleId circle, BulkWrites writes) {
        writes.update(MEMBERS, member.toString(), addToSet("circles", circle.value()));
    }

    private static void leave(MemberId member, CircleId circle, BulkWrites writes) {
        writes.update(MEMBERS, member.toString(), pull("circles", circle.value()));
    }

    private static Bson profile(Personal<String> name, MemberFunction function, Organisation organisation) {
        return combine(
                set("displayName", name.orNull()),
                set("function", function.name()),
                set(
                        "organisation",
                        new Document("code", organisation.code())
                                .append("name", organisation.name())
                                .append("kind", organisation.kind().name())));
    }
}
