package nl.meent.events.meetups;

import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * A host changed what the meetup is; all values are the new ones.
 *
 * @param meetupId the meetup
 * @param title title
 * @param description what it is about, in Markdown
 * @param themes its themes
 * @param place where, or null
 * @param onlineUrl link to join, for who registered; or null
 * @param agenda the programme
 * @param openToPublic whether everyone may see that it takes place
 */
@StoredAs("meetup.details-changed")
public record MeetupDetailsChanged(
        MeetupId meetupId,
        Personal<String> title,
        Personal<String> description,
        List<ThemeId> themes,
        @Nullable Personal<String> place,
        @Nullable Personal<String> onlineUrl,
        Personal<List<AgendaItem>> agenda,
        boolean openToPublic)
        implements MeetupEvent {}
