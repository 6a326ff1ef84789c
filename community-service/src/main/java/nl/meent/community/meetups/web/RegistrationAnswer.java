package nl.meent.community.meetups.web;

import java.util.List;
import java.util.Map;
import nl.meent.community.meetups.read.RegistrationState;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.read.StoredMeetup.StoredRegistration;
import nl.meent.community.members.read.MemberCard;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who registered, as the host sees it.
 *
 * @param attended whether the member was there; null when nobody noted it
 */
record RegistrationAnswer(
        MemberCard member,
        AttendanceWay way,
        RegistrationState state,
        @Nullable Boolean attended) {

    /** A page in order of coming, which is the order of the waiting list. */
    static Page<StoredRegistration> page(StoredMeetup meetup, PageRequest page) {
        long after = page.cursor().map(cursor -> cursor.number(0)).orElse(0L);
        List<StoredRegistration> read = meetup.registrations().stream()
                .filter(registration -> registration.order() > after)
                .limit(page.toRead())
                .toList();
        return Page.of(read, page.limit(), last -> Cursor.after(last.order()));
    }

    static RegistrationAnswer of(StoredRegistration registration, Map<MemberId, MemberView> members) {
        return new RegistrationAnswer(
                MemberCard.of(registration.member(), members),
                registration.way(),
                registration.state(),
                registration.attended());
    }
}
