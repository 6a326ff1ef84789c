package nl.meent.search.find;

import java.time.Instant;
import java.util.List;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.events.themes.ThemeId;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param type        what it is
 * @param kind        which kind of post; null for others
 * @param id          its id
 * @param title       title, plain text; of a member the name
 * @param snippetHtml why it was found: escaped text with {@code <mark>} around words
 * @param themes      slugs of its themes
 * @param circles     slugs of the circles that it is for; empty for others
 * @param author      who wrote it, or the member itself; null for what the association says
 * @param publishedAt when it was published; of a member since when it can be found
 * @param startsAt    when a meetup begins; null for others
 * @param closesAt    until when one can respond to a consultation; null for others
 * @param state       closed or cancelled; null where it is neither
 * @param answered    whether an answer was accepted
 * @param answerCount how many answers it has
 * @param url         path of the portal where it is shown
 */
public record SearchItem(
        DocumentType type,
        @Nullable String kind,
        String id,
        String title,
        String snippetHtml,
        List<ThemeId> themes,
        List<CircleId> circles,
        @Nullable ItemAuthor author,
        Instant publishedAt,
        @Nullable Instant startsAt,
        @Nullable Instant closesAt,
        Standing.@Nullable State state,
        boolean answered,
        int answerCount,
        String url) {

    /**
     * The author, as members may see one.
     *
     * @param id           null without name
     * @param displayName  null without name, or where it was erased
     * @param function     null where it is unknown or may not be shown
     * @param organisation null without name
     * @param withoutName  whether the author stays without name
     * @param listed       whether the author has a page of its own: whoever wants to be found; never without name
     */
    public record ItemAuthor(
            @Nullable String id,
            @Nullable String displayName,
            @Nullable MemberFunction function,
            @Nullable Organisation organisation,
            boolean withoutName,
            boolean listed) {}
}
