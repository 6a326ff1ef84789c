package nl.meent.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored and fed to followers: independent of the Java class, never changed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredAs {

    /** The name, such as {@code post.published}. */
    String value();

    /** The version of the stored form. */
    int revision() default 1;
}
