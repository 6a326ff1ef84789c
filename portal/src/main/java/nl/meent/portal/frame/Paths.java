package nl.meent.portal.frame;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths that come from outside the portal and are gone to. */
public final class Paths {
    /** One slash, and then no second one, no backslash and no control character: each of them can mean another site. */
    private static final Pattern OURS = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private Paths() {}

    /** The path if it is one of this portal and as addresses are written, else the other. */
    public static String ours(@Nullable String path, String otherwise) {
        return path != null && OURS.matcher(path).matches() && isAddress(path) ? path : otherwise;
    }

    /** What isn't one (a space, a brace, half an escape) can't be gone to. */
    private static boolean isAddress(String path) {
        try {
            return !new URI(path).isAbsolute();
        } catch (URISyntaxException odd) {
            return false;
        }
    }
}
