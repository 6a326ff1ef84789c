package nl.meent.notification.inbox;

import java.util.Set;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.notices.Notice;

/**
 * Who reads an inbox, as the member is now.
 *
 * @param member whose inbox
 * @param muted  kinds that the member doesn't want to be told
 */
public record Reader(Member member, Set<Kind> muted) {

    /** Copies the kinds. */
    public Reader {
        muted = Set.copyOf(muted);
    }

    /** Whether the member may see what the notice is about, and wants to. */
    public boolean sees(Notice notice) {
        return !muted.contains(notice.occasion().kind()) && Audiences.hold(notice.audience(), member);
    }
}
