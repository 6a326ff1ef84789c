package nl.meent.community.meetups.write;

import java.util.List;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * What a meetup is.
 *
 * @param title        title
 * @param description  what it is about, in Markdown
 * @param themes       its themes
 * @param place        where, or null
 * @param onlineUrl    link to join, or null
 * @param agenda       the programme
 * @param openToPublic whether everyone may see that it takes place
 */
public record MeetupDetails(
        String title,
        String description,
        List<ThemeId> themes,
        @Nullable String place,
        @Nullable String onlineUrl,
        List<AgendaItem> agenda,
        boolean openToPublic) {}
