package nl.meent.events.posts;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a post, an answer or a comment: a member by name, or somebody without name whose id is sealed. Exactly one of
 * {@code memberId} and the pair {@code withoutName}, {@code sealedAuthor} is filled.
 *
 * @param memberId     the author, or null when the act was without name
 * @param withoutName  true when peers must not learn who it was
 * @param function     without name: the function that peers may see, null when fewer than five members of the audience
 *                     share it; by name: always null
 * @param sealedAuthor without name: the author, for nobody but the author and an unsealing moderator; absent where the
 *                     reader of the feed may not know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Author(
        @Nullable MemberId memberId,
        boolean withoutName,
        @Nullable MemberFunction function,
        @Nullable Personal<MemberId> sealedAuthor) {

    /** A member who signs with name. */
    public static Author named(MemberId member) {
        return new Author(member, false, null, null);
    }

    /** A member who stays without name. */
    public static Author withoutName(MemberId member, @Nullable MemberFunction shown) {
        return new Author(null, true, shown, Personal.of(DataSubject.contributionsOf(member), member));
    }
}
