package nl.meent.events.themes;

import java.util.List;
import nl.meent.events.StoredAs;

/**
 * A moderator added a theme to the managed list.
 *
 * @param themeId the theme
 * @param name name as members read it
 * @param description what belongs to it
 * @param synonyms other words for it
 */
@StoredAs("theme.added")
public record ThemeAdded(ThemeId themeId, String name, String description, List<String> synonyms)
        implements ThemeEvent {}
