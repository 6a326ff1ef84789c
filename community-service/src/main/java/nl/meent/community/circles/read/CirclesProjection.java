package nl.meent.community.circles.read;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleEvent;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.circles.CircleMembershipRefused;
import nl.meent.events.circles.CircleMembershipRequested;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Circles, a document each, with the ids of their members and with who asked and why. */
public final class CirclesProjection extends MongoProjection {

    private static final int VERSION = 1;
    static final String CIRCLES = "circles-v" + VERSION;

    /** Projects into the database of this service. */
    public CirclesProjection(MongoDatabase database) {
        super(database, "circles", VERSION);
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        switch (logged.event()) {
            case CircleCreated event -> writes.put(CIRCLES, created(event));
            case CircleEvent event -> change(event.circleId(), changeBy(event, logged), writes);
            default -> {}
        }
    }

    private static Bson changeBy(CircleEvent circle, LoggedEvent logged) {
        return switch (circle) {
            case CircleJoined event -> entered(event.memberId());
            case CircleMembershipRequested event -> asked(event, logged);
            case CircleMembershipGranted event -> entered(event.memberId());
            case CircleMembershipRefused event -> unset(request(event.memberId()));
            case CircleLeft event -> left(event.memberId());
            case CircleMemberRemoved event -> left(event.memberId());
            case CircleCreated _ -> throw new IllegalArgumentException("handled before");
        };
    }

    private static void change(CircleId circle, Bson change, BulkWrites writes) {
        writes.update(CIRCLES, circle.value(), change);
    }

    private static Document created(CircleCreated event) {
        return new Document("_id", event.circleId().value())
                .append("name", event.name())
                .append("description", event.description())
                .append("welcome", event.welcome())
                .append("joining", event.joining().name())
                .append("hosts", List.of(event.host().toString()))
                .append("members", List.of(event.host().toString()))
                .append("requests", new Document());
    }

    private static Bson entered(MemberId member) {
        return combine(addToSet("members", member.toString()), unset(request(member)));
    }

    private static Bson asked(CircleMembershipRequested event, LoggedEvent logged) {
        return set(
                request(event.memberId()), new Document("reason", event.reason().orNull()).append("at", logged.time()));
    }

    private static Bson left(MemberId member) {
        return combine(pull("members", member.toString()), pull("hosts", member.toString()), unset(request(member)));
    }

    private static String request(MemberId member) {
        return "requests." + member;
    }
}
