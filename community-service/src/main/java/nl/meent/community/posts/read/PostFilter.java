package nl.meent.community.posts.read;

import java.util.ArrayList;
import java.util.List;
import nl.meent.community.members.Actor;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostKind;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which posts a list shows; null and an empty list limit nothing.
 *
 * @param kind     kind of post
 * @param themes   slugs of themes; any of them will do
 * @param circles  slugs of circles; any of them will do
 * @param status   PUBLISHED or CLOSED
 * @param answered whether it has an answer
 * @param author   who wrote it, with name
 */
public record PostFilter(
        @Nullable PostKind kind,
        List<String> themes,
        List<String> circles,
        @Nullable PostStatus status,
        @Nullable Boolean answered,
        @Nullable MemberId author) {

    /** States of a post that a list can ask for. */
    public enum PostStatus {
        /** Takes answers. */
        PUBLISHED,
        /** Takes no more answers. */
        CLOSED
    }

    List<Bson> conditions(Actor actor) {
        List<Bson> all = new ArrayList<>();
        all.add(new Document("hidden", false).append("withdrawn", false));
        if (!actor.moderates()) {
            all.add(visibleTo(actor));
        }
        add(all, "kind", kind == null ? null : kind.name());
        addAny(all, "themes", themes);
        addAny(all, "circles", circles);
        add(all, "closed", status == null ? null : status == PostStatus.CLOSED);
        add(all, "answered", answered);
        if (author != null) {
            all.add(byName(actor, author));
        }
        return all;
    }

    private static Bson visibleTo(Actor actor) {
        List<String> circles = actor.circles().stream().map(CircleId::value).toList();
        return new Document(
                "$or",
                List.of(
                        new Document("circles", List.of()),
                        new Document("circles", new Document("$in", circles)),
                        new Document("author.member", actor.id().toString())));
    }

    /** What somebody asked without name is in nobody's list of theirs but their own. */
    private static Bson byName(Actor actor, MemberId author) {
        Document written = new Document("author.member", author.toString());
        return actor.id().equals(author) ? written : written.append("author.withoutName", false);
    }

    private static void addAny(List<Bson> conditions, String field, List<String> values) {
        if (!values.isEmpty()) {
            conditions.add(new Document(field, new Document("$in", values)));
        }
    }

    private static void add(List<Bson> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(new Document(field, value));
        }
    }
}
