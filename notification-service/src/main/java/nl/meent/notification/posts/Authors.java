package nl.meent.notification.posts;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.Author;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Signature;
import org.jspecify.annotations.Nullable;

/** Who really wrote something, and what others may be told of it. */
final class Authors {

    private Authors() {}

    /** The member behind an author, without name or not; null when that was erased or is not told to this service. */
    static @Nullable MemberId memberBehind(Author author) {
        if (author.memberId() != null) {
            return author.memberId();
        }
        return author.sealedAuthor() == null ? null : author.sealedAuthor().orNull();
    }

    /** How it is signed: somebody without name is the asker and nothing else. */
    static Signature signature(Author author, Memory memory) {
        if (author.withoutName()) {
            return Signature.ASKER;
        }
        MemberId member = author.memberId();
        return member == null
                ? Signature.COLLEAGUE
                : memory.find(Member.SHELF, member).map(Member::signature).orElse(Signature.COLLEAGUE);
    }
}
