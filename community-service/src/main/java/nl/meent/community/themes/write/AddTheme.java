package nl.meent.community.themes.write;

import java.util.List;
import nl.meent.events.themes.ThemeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adds a theme to the list.
 *
 * @param themeId     its slug
 * @param name        name as members read it
 * @param description what belongs to it
 * @param synonyms    other words for it
 */
public record AddTheme(ThemeId themeId, String name, String description, List<String> synonyms) {

    /** Its stream. A slug alone could be a circle's too, and all streams share one log. */
    @TargetAggregateIdentifier
    public String stream() {
        return streamOf(themeId);
    }

    static String streamOf(ThemeId theme) {
        return "theme:" + theme;
    }
}
