package nl.meent.portal.frame;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths that come from outside the portal and are gone to. */
public final class Paths {
    /**
     * One slash, and then no second one, no backslash, nothing that can't be seen, and no step to the same or the folder above:
     * each of them can mean another site, or seem to be another path.
     */
    private static final Pattern OURS = Pattern.compile(
            "(?![^?#]*/(?:\\.|%2[eE]){1,2}(?:[/?#]|$))" + "/([^/\\\\\\p{C}\\p{Z}][^\\\\\\p{C}\\p{Z}]*)?");

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
