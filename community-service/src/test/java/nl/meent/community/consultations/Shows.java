package nl.meent.community.consultations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meent.runtime.testapi.rules.Case;

/** Which rules a test shows, and which cases of them; {@code docs/domain.md} is written from it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Shows.All.class)
public @interface Shows {

    /** The rules. */
    ConsultationRule[] value();

    /** The cases. */
    Case[] by();

    /** What one test shows of different rules. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /** Each by itself. */
        Shows[] value();
    }
}
