package nl.meent.notification.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.log.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What several members are told on one occasion: all but the member and the sentence.
 *
 * @param logged   the event
 * @param key      what makes two notices to one member about the subject the same
 * @param subject  about what
 * @param audience who may see the subject
 * @param title    its title, or null when erased
 * @param by       who did it, or null
 * @param moment   the time that the text names, or null
 * @param daysLeft the days that the text names, or null
 * @param quotation what the association wrote, or null
 * @param number   which notice of the event to one member, from 0
 */
public record Bulletin(
        LoggedEvent logged,
        String key,
        Subject subject,
        Audience audience,
        @Nullable String title,
        @Nullable Signature by,
        @Nullable Instant moment,
        @Nullable Integer daysLeft,
        @Nullable Quotation quotation,
        int number) {

    private static final Audience EVERYONE = new Audience(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Of this event about a subject; each event is told once. */
    public static Bulletin of(LoggedEvent logged, Subject subject, Audience audience, @Nullable String title) {
        return new Bulletin(logged, logged.eventId(), subject, audience, title, null, null, null, null, 0);
    }

    /** Said once per key, whatever the event. */
    public Bulletin once(String per) {
        return new Bulletin(logged, per, subject, audience, title, by, moment, daysLeft, quotation, number);
    }

    /** Whoever gets it may see it, also outside the audience. */
    public Bulletin toWhoever() {
        return new Bulletin(logged, key, subject, EVERYONE, title, by, moment, daysLeft, quotation, number);
    }

    /** Says who did it. */
    public Bulletin by(Signature who) {
        return new Bulletin(logged, key, subject, audience, title, who, moment, daysLeft, quotation, number);
    }

    /** Names a time. */
    public Bulletin at(Instant when) {
        return new Bulletin(logged, key, subject, audience, title, by, when, daysLeft, quotation, number);
    }

    /** Names days. */
    public Bulletin withDaysLeft(int days) {
        return new Bulletin(logged, key, subject, audience, title, by, moment, days, quotation, number);
    }

    /** Repeats what the association wrote. */
    public Bulletin quoting(Quotation said) {
        return new Bulletin(logged, key, subject, audience, title, by, moment, daysLeft, said, number);
    }

    /** Is the given one of several to the same member. */
    public Bulletin numbered(int which) {
        return new Bulletin(logged, key, subject, audience, title, by, moment, daysLeft, quotation, which);
    }

    /** Tells a member. */
    public News.Tell to(MemberId member, Occasion occasion) {
        return new News.Tell(new Notice(
                idFor(member, occasion.kind()),
                member,
                Sequence.of(logged, number),
                occasion,
                subject,
                audience,
                title,
                by,
                moment,
                daysLeft,
                quotation,
                logged.time()));
    }

    private UUID idFor(MemberId member, Kind kind) {
        String name = member + "/" + kind + "/" + subject + "/" + key;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
