package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Tabs to everything, and looks at each step whether the focus can be seen. */
final class KeyboardHands implements Hands {

    private static final int FAR = 400;

    private final Page page;
    private final Keyboard keys;
    private final Focus focus;

    KeyboardHands(Page page) {
        this.page = page;
        keys = page.keyboard();
        focus = new Focus(page);
    }

    @Override
    public void press(Locator target) {
        reach(target);
        keys.press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        keys.press("ControlOrMeta+A");
        keys.type(text);
    }

    @Override
    public void choose(Locator box) {
        reach(box);
        if (!box.isChecked()) {
            keys.press("Space");
        }
    }

    @Override
    public void choose(Locator list, String option) {
        reach(list);
        keys.type(option);
    }

    /** By tabs to it, forward or back as it lies; within a group of radio buttons by arrows, since that is one stop. */
    private void reach(Locator target) {
        target.waitFor();
        String side = focus.sideOf(target);
        String key = side.equals("before") ? "Shift+Tab" : "Tab";
        for (int step = 0; step < FAR && !side.equals("here"); step++) {
            keys.press(side.equals("in this group") ? "ArrowDown" : key);
            focus.mustBeSeen();
            side = focus.sideOf(target);
        }
        if (!side.equals("here")) {
            throw new AssertionError("Not reached by keyboard: " + target + " on " + page.url());
        }
    }
}
