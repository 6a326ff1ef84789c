package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Clicks. */
final class MouseHands implements Hands {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator box) {
        if (!box.isChecked()) {
            box.locator("xpath=ancestor::label").click(); // the box itself may be painted over
        }
    }

    @Override
    public void choose(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }
}
