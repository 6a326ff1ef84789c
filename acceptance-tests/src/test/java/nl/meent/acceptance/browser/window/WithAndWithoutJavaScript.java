package nl.meent.acceptance.browser.window;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same journey with the mouse, with and without JavaScript: a test whose first parameter is a {@link Way}. */
@ParameterizedTest
@EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "BY_KEYBOARD")
@Retention(RetentionPolicy.RUNTIME)
public @interface WithAndWithoutJavaScript {}
