package nl.meent.community.posts.web;

import java.util.Map;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.posts.read.StoredAuthor;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, as peers may know it: a member with function and organisation, or without name at most the
 * function. What may not be known is null; search shows the same shape.
 *
 * @param listed whether the author has a page of its own: whoever wants to be found; never without name
 */
record AuthorAnswer(
        @Nullable MemberId id,
        @Nullable String displayName,
        @Nullable MemberFunction function,
        @Nullable Organisation organisation,
        boolean withoutName,
        boolean listed) {

    static AuthorAnswer of(StoredAuthor author, Map<MemberId, MemberView> members) {
        if (author.withoutName()) {
            return new AuthorAnswer(null, null, author.function(), null, true, false);
        }
        MemberView member = author.member() == null ? null : members.get(author.member());
        return member == null
                ? new AuthorAnswer(author.member(), null, null, null, false, false)
                : new AuthorAnswer(
                        member.id(),
                        member.displayName(),
                        member.function(),
                        member.organisation(),
                        false,
                        member.listed());
    }
}
