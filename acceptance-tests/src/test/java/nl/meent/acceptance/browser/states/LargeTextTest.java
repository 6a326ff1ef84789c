package nl.meent.acceptance.browser.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who needs large text reads every word of the main pages: twice the size, wide and narrow. */
@InBrowser
class LargeTextTest {

    private static final Set<String> MAIN = Set.of(
            "front/member: much waits",
            "posts/ask: refused",
            "posts/post: answers, by a reader",
            "search/results: refined",
            "consultations/respond: refused");

    static final List<State> STATES =
            States.ALL.stream().filter(state -> MAIN.contains(state.toString())).toList();

    @Test
    void every_main_page_is_among_the_states() {
        assertThat(STATES).hasSameSizeAs(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("STATES")
    void nothing_is_cut_or_hidden_when_text_is_twice_as_large(State state, Windows windows) {
        Page page = state.open(windows).page();
        Legibility legibility = new Legibility(page);
        page.setViewportSize(1280, 800);
        assertThat(legibility.faultsAtTwiceTheSize()).as("wide").isEmpty();
        page.setViewportSize(640, 800);
        assertThat(legibility.faultsAtTwiceTheSize()).as("narrow").isEmpty();
    }
}
