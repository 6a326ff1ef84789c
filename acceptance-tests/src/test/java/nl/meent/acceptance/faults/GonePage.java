package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.FulfillOptions;
import java.net.http.HttpResponse;
import nl.meent.acceptance.browser.states.Barriers;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import org.jsoup.Jsoup;

/** A page that is gone by the time somebody looks at it, as a browser would have shown it. */
final class GonePage {

    private GonePage() {}

    /** Everybody could have used it. */
    static void assertUsable(HttpResponse<String> page, Windows windows) {
        Window window = windows.visitor(Way.WITH_THE_MOUSE);
        String path = page.uri().getRawPath();
        window.page()
                .route(
                        "**" + path,
                        route -> route.fulfill(new FulfillOptions()
                                .setStatus(page.statusCode())
                                .setContentType("text/html; charset=utf-8")
                                .setBody(page.body())));
        window.open(path);
        assertThat(window.page().title()).isEqualTo(Jsoup.parse(page.body()).title());
        assertThat(Barriers.on(window.page())).as(path).isEmpty();
    }
}
