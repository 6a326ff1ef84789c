package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the browser says on its console about the portal's pages: errors, and what the content security policy refused. */
final class Complaints {

    /** What the portal's scripts are told and live with: the session ended, its token did, a service is away. */
    private static final Set<Integer> TOLD = Set.of(401, 403, 503);

    private final String portal;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Set<String> refused = new HashSet<>();

    /** @param portal its address; what other sites do to the console is theirs */
    Complaints(String portal) {
        this.portal = portal;
    }

    void listenTo(Page page) {
        page.onResponse(this::remember);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> heard.add(page.url() + ": " + error));
    }

    /** A page that says no, such as "not found", and a script that is told so, are no errors. */
    private void remember(Response response) {
        boolean said = response.request().isNavigationRequest() && response.status() >= 400;
        if (said || TOLD.contains(response.status())) {
            refused.add(response.url());
        }
    }

    private void hear(ConsoleMessage message) {
        String where = message.location().replaceAll(":\\d+:\\d+$", "");
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        if (bad && where.startsWith(portal) && !isRefusal(message, where)) {
            heard.add(where + ": " + message.text());
        }
    }

    private boolean isRefusal(ConsoleMessage message, String where) {
        return message.text().startsWith("Failed to load resource") && refused.contains(where);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }
}
