package nl.meent.community.circles.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import nl.meent.events.members.MemberId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A circle as stored for reading.
 *
 * @param id          its slug
 * @param name        name as members read it
 * @param description what it is for
 * @param welcome     what a new member reads first, may be empty
 * @param joining     how one becomes a member
 * @param hosts       who lets in and removes
 * @param members     who is in it, hosts included
 * @param requests    who asked to be let in, with the reason; an erased one is empty
 */
public record CircleView(
        CircleId id,
        String name,
        String description,
        String welcome,
        Joining joining,
        List<MemberId> hosts,
        List<MemberId> members,
        Map<MemberId, String> requests) {

    static CircleView of(Document stored) {
        return new CircleView(
                new CircleId(stored.getString("_id")),
                stored.getString("name"),
                stored.getString("description"),
                stored.getString("welcome"),
                Joining.valueOf(stored.getString("joining")),
                ids(stored, "hosts"),
                ids(stored, "members"),
                requests(stored.get("requests", Document.class)));
    }

    /** How a member stands to it; null when not at all. */
    public @Nullable Membership membershipOf(MemberId member) {
        if (hosts.contains(member)) {
            return Membership.HOST;
        }
        if (members.contains(member)) {
            return Membership.MEMBER;
        }
        return requests.containsKey(member) ? Membership.ASKED : null;
    }

    /** Whether a member is in it. */
    public boolean has(MemberId member) {
        return members.contains(member);
    }

    private static List<MemberId> ids(Document stored, String field) {
        return stored.getList(field, String.class, List.of()).stream()
                .map(MemberId::of)
                .toList();
    }

    private static Map<MemberId, String> requests(Document stored) {
        Map<MemberId, String> requests = new HashMap<>();
        stored.forEach((member, request) -> {
            String reason = ((Document) request).getString("reason");
            requests.put(MemberId.of(member), reason == null ? "" : reason);
        });
        return requests;
    }
}
