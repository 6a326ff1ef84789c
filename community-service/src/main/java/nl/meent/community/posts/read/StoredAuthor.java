package nl.meent.community.posts.read;

import java.util.Set;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something.
 *
 * @param member      the author, also when sealed; null when erased
 * @param withoutName whether peers may not learn who it was
 * @param function    without name: the function that may be shown, or null
 */
public record StoredAuthor(
        @Nullable MemberId member,
        boolean withoutName,
        @Nullable MemberFunction function) {

    static StoredAuthor of(Document author) {
        String member = author.getString("member");
        String function = author.getString("function");
        return new StoredAuthor(
                member == null ? null : MemberId.of(member),
                author.getBoolean("withoutName"),
                function == null ? null : MemberFunction.valueOf(function));
    }

    void addNamedTo(Set<MemberId> members) {
        if (!withoutName && member != null) {
            members.add(member);
        }
    }
}
