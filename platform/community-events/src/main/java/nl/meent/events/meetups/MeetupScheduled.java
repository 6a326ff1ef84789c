package nl.meent.events.meetups;

import java.time.Instant;
import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * A member scheduled a meetup.
 *
 * @param meetupId the meetup
 * @param title title
 * @param description what it is about, in Markdown
 * @param themes its themes
 * @param circles who may see it; empty means every member
 * @param startsAt start
 * @param endsAt end
 * @param place where, or null
 * @param onlineUrl link to join, for who registered; or null
 * @param agenda the programme
 * @param openToPublic whether everyone may see that it takes place
 * @param capacity seats
 * @param host who hosts it
 */
@StoredAs("meetup.scheduled")
public record MeetupScheduled(
        MeetupId meetupId,
        Personal<String> title,
        Personal<String> description,
        List<ThemeId> themes,
        List<CircleId> circles,
        Instant startsAt,
        Instant endsAt,
        @Nullable Personal<String> place,
        @Nullable Personal<String> onlineUrl,
        Personal<List<AgendaItem>> agenda,
        boolean openToPublic,
        Capacity capacity,
        MemberId host)
        implements MeetupEvent {}
