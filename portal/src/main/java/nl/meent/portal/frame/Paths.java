package nl.meent.portal.frame;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths that come from outside the portal and are gone to. */
public final class Paths {
    /** One slash, and then no second one, no backslash and no control character: each of them can mean another site. */
    private static final Pattern OURS = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private Paths() {}

    /** The path if it is one of this portal, else the other. */
    public static String ours(@Nullable String path, String otherwise) {
        return path != null && OURS.matcher(path).matches() ? path : otherwise;
    }
}
