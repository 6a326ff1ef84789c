package nl.meent.community.meetups.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which meetups a list shows; null limits nothing.
 *
 * @param from  not over at this moment
 * @param until begun before this moment
 * @param theme slug of a theme
 * @param mine  only those that the member hosts or is registered for
 */
public record MeetupFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String theme,
        boolean mine) {

    List<Bson> conditions(Actor actor) {
        List<Bson> all = new ArrayList<>();
        if (!actor.moderates()) {
            all.add(visibleTo(actor));
        }
        if (from != null) {
            all.add(new Document("endsAt", new Document("$gt", Date.from(from))));
        }
        if (until != null) {
            all.add(new Document("startsAt", new Document("$lt", Date.from(until))));
        }
        if (theme != null) {
            all.add(new Document("themes", theme));
        }
        if (mine) {
            all.add(ofMember(actor.id()));
        }
        return all;
    }

    /** What a member hosts or is registered for, with a seat or waiting for one. */
    static Bson ofMember(MemberId member) {
        return new Document(
                "$or",
                List.of(
                        new Document("host", member.toString()),
                        new Document("registrations." + member, new Document("$exists", true))));
    }

    private static Bson visibleTo(Actor actor) {
        List<String> circles = actor.circles().stream().map(CircleId::value).toList();
        return new Document(
                "$or",
                List.of(
                        new Document("circles", List.of()),
                        new Document("circles", new Document("$in", circles)),
                        new Document("host", actor.id().toString())));
    }
}
