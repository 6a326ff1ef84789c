package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tabs to everything, and looks at each step whether the focus can be seen. */
final class KeyboardHands implements Hands {

    private static final int FAR = 400;

    /** A date and time as browsers ask for it, up to where they wait for a key that goes on: by day or by month first. */
    private static final List<DateTimeFormatter> MOMENTS = Stream.of("ddMMyyyy HHmm", "MMddyyyy hhmma")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();

    private static final int PARTS_OF_A_MOMENT = 6;

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
        if ("datetime-local".equals(field.getAttribute("type"))) {
            writeMoment(field, LocalDateTime.parse(text));
            return;
        }
        keys.press("ControlOrMeta+A");
        keys.type(text);
    }

    /** Part by part, in the order of this browser, which is not the page's affair. */
    private void writeMoment(Locator field, LocalDateTime moment) {
        for (DateTimeFormatter order : MOMENTS) {
            IntStream.range(0, PARTS_OF_A_MOMENT).forEach(_ -> keys.press("ArrowLeft"));
            String[] parts = moment.format(order).split(" ");
            keys.type(parts[0]);
            keys.press("ArrowRight");
            keys.type(parts[1]);
            if (field.inputValue().equals(moment.toString())) {
                return;
            }
        }
        throw new AssertionError("Not written by keyboard: " + moment + " in " + field + " on " + page.url());
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
