package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One window of one person, on the portal. */
public final class Window implements AutoCloseable {

    /** What scripts send by themselves while somebody types; it may come in while a button is being reached. */
    private static final Pattern WHILE_TYPING = Pattern.compile("/(concepten|concept|lijkt-op|doelgroep)$");

    private static final Set<String> ANSWERS = Set.of("document", "xhr", "fetch");

    private final String portal;
    private final BrowserContext context;
    private final Page page;
    private final Hands hands;

    Window(String portal, BrowserContext context, Way way, Complaints complaints) {
        this.portal = portal;
        this.context = context;
        page = context.newPage();
        complaints.listenTo(page);
        hands = way == Way.BY_KEYBOARD ? new KeyboardHands(page) : new MouseHands();
    }

    /** What is in the window, to look at. */
    public Page page() {
        return page;
    }

    /** What does things in it. */
    public Hands hands() {
        return hands;
    }

    /** Opens a path of the portal; the status of what came. */
    public int open(String path) {
        return page.navigate(portal + path).status();
    }

    /** The path of the page that is shown, with its query. */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Presses what sends a form or leads elsewhere, and returns when the answer is on the screen. */
    public void go(Locator target) {
        String leadsTo = target.getAttribute("href");
        AtomicBoolean arrived = new AtomicBoolean();
        AtomicBoolean stayed = new AtomicBoolean();
        Consumer<Frame> elsewhere = frame -> arrived.compareAndSet(false, frame.equals(page.mainFrame()));
        Consumer<Response> swapped = response -> stayed.compareAndSet(false, isSwap(response, leadsTo));
        page.onFrameNavigated(elsewhere);
        page.onResponse(swapped);
        try {
            hands.press(target);
            page.waitForCondition(() -> arrived.get() || stayed.get());
        } finally {
            page.offFrameNavigated(elsewhere);
            page.offResponse(swapped);
        }
        page.waitForLoadState(LoadState.LOAD);
        if (stayed.get() && !arrived.get()) {
            new Focus(page).mustComeBack();
        }
    }

    /** Presses what leads to a file, and returns what is in the file. */
    public String download(Locator target) {
        Download file = page.waitForDownload(() -> hands.press(target));
        try (InputStream content = file.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the page that came as the answer to a form or link, without leaving the page. */
    private static boolean isSwap(Response response, @Nullable String leadsTo) {
        Request request = response.request();
        boolean isAnswer = ANSWERS.contains(request.resourceType()) && !request.isNavigationRequest();
        return isAnswer
                && !WHILE_TYPING.matcher(request.url()).find()
                && response.status() / 100 != 3
                && (request.method().equals("POST")
                        || request.redirectedFrom() != null
                        || leadsTo != null && request.url().endsWith(leadsTo));
    }

    @Override
    public void close() {
        context.close();
    }
}
