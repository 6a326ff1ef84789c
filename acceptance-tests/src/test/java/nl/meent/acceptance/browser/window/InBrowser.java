package nl.meent.acceptance.browser.window;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that take {@link Windows}. */
@ExtendWith(WindowsExtension.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface InBrowser {}
