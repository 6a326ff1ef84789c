package nl.meent.acceptance.browser.window;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same journey with the mouse, without JavaScript and by keyboard: a test whose first parameter is a {@link Way}. */
@ParameterizedTest
@EnumSource(Way.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface EveryWay {}
