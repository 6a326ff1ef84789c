package nl.meent.acceptance.browser.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Windows;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Everybody can use every page: wide and narrow, light and dark. The states are only looked at, hence two at a time. */
@InBrowser
@Execution(ExecutionMode.CONCURRENT)
class StatesTest {

    static final List<State> STATES = States.ALL;

    @ParameterizedTest(name = "{0}")
    @FieldSource("STATES")
    void keeps_nobody_out(State state, Windows windows) {
        assertThat(Barriers.on(state.open(windows).page())).isEmpty();
    }
}
