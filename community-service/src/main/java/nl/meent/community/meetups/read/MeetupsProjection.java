package nl.meent.community.meetups.read;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import nl.meent.events.LogPosition;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleId;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.AttendanceMarked;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeePromoted;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.AttendeeWaitListed;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MaterialAdded;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupCapacityChanged;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupEvent;
import nl.meent.events.meetups.MeetupHeld;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.meetups.RecapWritten;
import nl.meent.events.members.MemberId;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Meetups, a document each. Registrations and material are kept under their ids, so that applying an event twice gives
 * the same document.
 */
public final class MeetupsProjection extends MongoProjection {

    private static final int VERSION = 1;
    static final String MEETUPS = "meetups-v" + VERSION;

    /** Projects into the database of this service. */
    public MeetupsProjection(MongoDatabase database) {
        super(database, "meetups", VERSION);
        MongoCollection<Document> meetups = database.getCollection(MEETUPS);
        meetups.createIndex(Indexes.ascending("startsAt", "_id"));
        meetups.createIndex(Indexes.ascending("endsAt"));
        meetups.createIndex(Indexes.ascending("themes", "startsAt"));
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        switch (logged.event()) {
            case MeetupScheduled event -> writes.put(MEETUPS, scheduled(event, logged));
            case MeetupEvent event -> writes.update(MEETUPS, event.meetupId().toString(), changeBy(event, logged));
            default -> {}
        }
    }

    private static Document scheduled(MeetupScheduled event, LoggedEvent logged) {
        return new Document("_id", event.meetupId().toString())
                .append("title", event.title().orNull())
                .append("description", event.description().orNull())
                .append("themes", themes(event.themes()))
                .append("circles", event.circles().stream().map(CircleId::value).toList())
                .append("startsAt", event.startsAt())
                .append("endsAt", event.endsAt())
                .append("place", Personal.knownOrNull(event.place()))
                .append("onlineUrl", Personal.knownOrNull(event.onlineUrl()))
                .append("agenda", agenda(event.agenda()))
                .append("public", event.openToPublic())
                .append("capacity", capacity(event.capacity()))
                .append("host", event.host().toString())
                .append("scheduledAt", logged.time())
                .append("changedAt", logged.time())
                .append("edits", List.of())
                .append("cancelled", false)
                .append("held", false)
                .append("registrations", new Document())
                .append("materials", new Document());
    }

    private static Bson changeBy(MeetupEvent meetup, LoggedEvent logged) {
        return switch (meetup) {
            case MeetupDetailsChanged event -> edited(details(event), logged);
            case MeetupRescheduled event ->
                edited(combine(set("startsAt", event.startsAt()), set("endsAt", event.endsAt())), logged);
            case MeetupCapacityChanged event -> edited(set("capacity", capacity(event.capacity())), logged);
            case MeetupCancelled event ->
                combine(
                        set("cancelled", true),
                        set("cancellationReason", event.reason().orNull()),
                        set("changedAt", logged.time()));
            case MeetupHeld _ -> set("held", true);
            case AttendeeRegistered event ->
                registered(event.memberId(), event.way(), RegistrationState.REGISTERED, logged);
            case AttendeeWaitListed event ->
                registered(event.memberId(), event.way(), RegistrationState.WAIT_LISTED, logged);
            case AttendeePromoted event ->
                set(registration(event.memberId()) + ".state", RegistrationState.REGISTERED.name());
            case AttendeeUnregistered event -> unset(registration(event.memberId()));
            case AttendanceMarked event -> set(registration(event.memberId()) + ".attended", event.attended());
            case MaterialAdded event ->
                set(
                        "materials." + event.materialId(),
                        new Document("title", event.title().orNull())
                                .append("url", event.url().orNull())
                                .append("order", order(logged)));
            case RecapWritten event ->
                set("recap", new Document("body", event.body().orNull()).append("at", logged.time()));
            case MeetupScheduled _ -> throw new IllegalArgumentException("handled before");
        };
    }

    private static Bson details(MeetupDetailsChanged event) {
        return combine(
                set("title", event.title().orNull()),
                set("description", event.description().orNull()),
                set("themes", themes(event.themes())),
                set("place", Personal.knownOrNull(event.place())),
                set("onlineUrl", Personal.knownOrNull(event.onlineUrl())),
                set("agenda", agenda(event.agenda())),
                set("public", event.openToPublic()));
    }

    private static Bson edited(Bson change, LoggedEvent logged) {
        return combine(change, addToSet("edits", logged.eventId()), set("changedAt", logged.time()));
    }

    private static Bson registered(MemberId member, AttendanceWay way, RegistrationState state, LoggedEvent logged) {
        return set(
                registration(member),
                new Document("way", way.name()).append("state", state.name()).append("order", order(logged)));
    }

    private static String registration(MemberId member) {
        return "registrations." + member;
    }

    /** Grows with every event. */
    private static long order(LoggedEvent logged) {
        return LogPosition.token(logged.position(), logged.index(), false);
    }

    private static Document capacity(Capacity capacity) {
        return new Document("onSite", capacity.onSite()).append("online", capacity.online());
    }

    private static List<Document> agenda(Personal<List<AgendaItem>> agenda) {
        return agenda.or(List.of()).stream()
                .map(item -> new Document("time", item.time()).append("title", item.title()))
                .toList();
    }

    private static List<String> themes(List<ThemeId> themes) {
        return themes.stream().map(ThemeId::value).toList();
    }
}
