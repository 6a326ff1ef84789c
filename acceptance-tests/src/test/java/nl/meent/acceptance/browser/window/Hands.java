package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Locator;

/** What does things to what is on the page. */
public interface Hands {

    /** Presses a button, follows a link, opens a fold. */
    void press(Locator target);

    /** Replaces the text of a field. */
    void write(Locator field, String text);

    /** Chooses a box or a radio button. */
    void choose(Locator box);

    /** Chooses an option of a list by its text. */
    void choose(Locator list, String option);
}
