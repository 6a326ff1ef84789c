package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its windows; afterwards closes them, with a picture of each if it failed, and an error if their consoles complain. */
final class WindowsExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(WindowsExtension.class);
    private static final Path PICTURES = Path.of("target", "browser-failures");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SharedBrowser browser = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Thread.currentThread(), _ -> new SharedBrowser(), SharedBrowser.class);
        return context.getStore(OURS).computeIfAbsent(Windows.class, _ -> new Windows(browser), Windows.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(OURS).get(Windows.class, Windows.class))
                .ifPresent(windows -> close(windows, context));
    }

    private static void close(Windows windows, ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        List<String> complaints = windows.complaints();
        for (int i = 0; i < windows.open().size(); i++) {
            Window window = windows.open().get(i);
            if (failed) {
                window.page().screenshot(new ScreenshotOptions().setPath(picture(context, i)));
            }
            window.close();
        }
        if (!failed && !complaints.isEmpty()) {
            throw new AssertionError("The browser's console says:\n" + String.join("\n", complaints));
        }
    }

    private static Path picture(ExtensionContext context, int number) {
        String test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName() + "-" + context.getDisplayName();
        return PICTURES.resolve(test.replaceAll("[^A-Za-z0-9-]+", "_") + "-" + number + ".png");
    }
}
