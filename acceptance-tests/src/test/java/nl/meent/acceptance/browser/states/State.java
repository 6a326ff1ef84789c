package nl.meent.acceptance.browser.states;

import java.util.function.BiConsumer;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;

/**
 * A template in one of its states.
 *
 * @param template its path below the portal's templates, without {@code .html}
 * @param name     what is special about it, in words
 * @param account  who sees it; empty for a visitor
 * @param way      what leads there from an empty window
 */
record State(String template, String name, String account, BiConsumer<Scene, Window> way) {

    /** A window that shows it. */
    Window open(Windows windows) {
        Window window = account.isEmpty() ? windows.visitor(Way.WITH_THE_MOUSE) : windows.of(account);
        way.accept(Scene.shared(), window);
        return window;
    }

    /** As a file may be called. */
    String file() {
        return (template + "-" + name).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String toString() {
        return template + ": " + name;
    }
}
