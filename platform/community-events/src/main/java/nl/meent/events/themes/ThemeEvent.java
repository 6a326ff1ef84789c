package nl.meent.events.themes;

import nl.meent.events.CommunityEvent;

/** What can happen to a theme. Stored for ever: add, never change. */
public sealed interface ThemeEvent extends CommunityEvent permits ThemeAdded {

    /** The theme. */
    ThemeId themeId();
}
