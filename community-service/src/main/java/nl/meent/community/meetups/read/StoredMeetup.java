package nl.meent.community.meetups.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MaterialId;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A meetup as stored for reading. */
public final class StoredMeetup {

    private final Document stored;

    StoredMeetup(Document stored) {
        this.stored = stored;
    }

    /** Its id. */
    public MeetupId id() {
        return MeetupId.of(stored.getString("_id"));
    }

    /** Its title; null when erased. */
    public @Nullable String title() {
        return stored.getString("title");
    }

    /** What it is about, in Markdown; null when erased. */
    public @Nullable String description() {
        return stored.getString("description");
    }

    /** Slugs of its themes. */
    public List<String> themes() {
        return stored.getList("themes", String.class, List.of());
    }

    /** Who may see it; empty is every member. */
    public List<CircleId> circles() {
        return stored.getList("circles", String.class, List.of()).stream()
                .map(CircleId::new)
                .toList();
    }

    /** When it begins. */
    public Instant startsAt() {
        return stored.getDate("startsAt").toInstant();
    }

    /** When it ends. */
    public Instant endsAt() {
        return stored.getDate("endsAt").toInstant();
    }

    /** Where; null when nowhere and when erased. */
    public @Nullable String place() {
        return stored.getString("place");
    }

    /** The link to join, whoever asks, see {@link #onlineUrlFor}; null when there is none and when erased. */
    public @Nullable String onlineUrl() {
        return stored.getString("onlineUrl");
    }

    /** The link to join, for who has a seat or hosts; null for others. */
    public @Nullable String onlineUrlFor(MemberId member) {
        StoredRegistration own = registrationOf(member);
        boolean seated = own != null && own.state() == RegistrationState.REGISTERED;
        return seated || isHostedBy(member) ? onlineUrl() : null;
    }

    /** The programme; empty when erased. */
    public List<AgendaItem> agenda() {
        return stored.getList("agenda", Document.class, List.of()).stream()
                .map(item -> new AgendaItem(item.getString("time"), item.getString("title")))
                .toList();
    }

    /** Whether everyone may see that it takes place. */
    public boolean isPublic() {
        return stored.getBoolean("public");
    }

    /** Its seats. */
    public Capacity capacity() {
        Document capacity = stored.get("capacity", Document.class);
        return new Capacity(capacity.getInteger("onSite"), capacity.getInteger("online"));
    }

    /** Who hosts it. */
    public MemberId host() {
        return MemberId.of(stored.getString("host"));
    }

    /** Whether a member hosts it. */
    public boolean isHostedBy(MemberId member) {
        return host().equals(member);
    }

    /** When it was scheduled. */
    public Instant scheduledAt() {
        return stored.getDate("scheduledAt").toInstant();
    }

    /** When it was last edited or cancelled. */
    public Instant changedAt() {
        return stored.getDate("changedAt").toInstant();
    }

    /** Counts from 1 and grows with every edit. */
    public long revision() {
        return 1L + stored.getList("edits", String.class, List.of()).size();
    }

    /** Whether it was cancelled. */
    public boolean isCancelled() {
        return stored.getBoolean("cancelled");
    }

    /** Why it was cancelled, or null. */
    public @Nullable String cancellationReason() {
        return stored.getString("cancellationReason");
    }

    /** Its state at a moment. */
    public MeetupStatus statusAt(Instant now) {
        if (isCancelled()) {
            return MeetupStatus.CANCELLED;
        }
        return now.isBefore(endsAt()) ? MeetupStatus.SCHEDULED : MeetupStatus.HELD;
    }

    /** Everybody who registered or waits, in order of coming. */
    public List<StoredRegistration> registrations() {
        return entries("registrations")
                .map(entry -> StoredRegistration.of(entry.getKey(), (Document) entry.getValue()))
                .sorted(Comparator.comparingLong(StoredRegistration::order))
                .toList();
    }

    /** How a member takes part, or null. */
    public @Nullable StoredRegistration registrationOf(MemberId member) {
        Document registration = stored.get("registrations", Document.class).get(member.toString(), Document.class);
        return registration == null ? null : StoredRegistration.of(member.toString(), registration);
    }

    /** How many have a seat or wait for one. */
    public int count(AttendanceWay way, RegistrationState state) {
        return (int) registrations().stream()
                .filter(registration -> registration.way() == way && registration.state() == state)
                .count();
    }

    /** Its material, oldest first. */
    public List<StoredMaterial> materials() {
        return entries("materials")
                .map(entry -> StoredMaterial.of(entry.getKey(), (Document) entry.getValue()))
                .sorted(Comparator.comparingLong(StoredMaterial::order))
                .toList();
    }

    /** What was learnt, in Markdown; null when there is none or it was erased. */
    public @Nullable String recap() {
        Document recap = stored.get("recap", Document.class);
        return recap == null ? null : recap.getString("body");
    }

    /** When the recap was written; null when there is none. */
    public @Nullable Instant recapAt() {
        Document recap = stored.get("recap", Document.class);
        Date at = recap == null ? null : recap.getDate("at");
        return at == null ? null : at.toInstant();
    }

    /** Whether a member may see it. */
    public boolean isVisibleTo(Actor actor) {
        return isHostedBy(actor.id()) || actor.isInAudience(circles());
    }

    private Stream<Map.Entry<String, Object>> entries(String field) {
        return stored.get(field, Document.class).entrySet().stream();
    }

    /**
     * A registration.
     *
     * @param member   who
     * @param way      how to attend
     * @param state    a seat or a place on the waiting list
     * @param attended whether the member was there; null when nobody noted it
     * @param order    grows in order of coming
     */
    public record StoredRegistration(
            MemberId member,
            AttendanceWay way,
            RegistrationState state,
            @Nullable Boolean attended,
            long order) {

        static StoredRegistration of(String member, Document stored) {
            return new StoredRegistration(
                    MemberId.of(member),
                    AttendanceWay.valueOf(stored.getString("way")),
                    RegistrationState.valueOf(stored.getString("state")),
                    stored.getBoolean("attended"),
                    stored.getLong("order"));
        }
    }

    /**
     * A piece of material.
     *
     * @param id    its id
     * @param title title; null when erased
     * @param url   address; null when erased
     * @param order grows in order of adding
     */
    public record StoredMaterial(
            MaterialId id, @Nullable String title, @Nullable String url, long order) {

        static StoredMaterial of(String id, Document stored) {
            return new StoredMaterial(
                    MaterialId.of(id), stored.getString("title"), stored.getString("url"), stored.getLong("order"));
        }
    }
}
