package nl.meent.runtime.web.bodies;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a link may lead to: only there where it seems to. The patterns are for {@link jakarta.validation.constraints.Pattern}, so
 * that the description of the API has them, with an example as its message; the portal asks the same before it makes a link.
 */
public final class LinkAddress {

    /** Nothing that can't be seen, or that turns the direction of what follows it, and none of what addresses don't have. */
    public static final String SEEN = "[^\\p{C}\\p{Z}\"<>\\\\]";

    /** A host, and nobody's name before it: what seems to be the host there isn't. */
    private static final String HOST = "(?:[\\p{L}\\p{M}\\p{N}._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";

    private static final String PLACE = "://" + HOST + "(?:[/?#]" + SEEN + "*)?";

    /** With one slash before it, and no step to the same or the folder above: what comes after it could be a host then. */
    private static final String HERE = "(?![^?#]*/(?:\\.|%2[eE]){1,2}(?:[/?#]|$))/(?!/)" + SEEN + "+";

    /** Of anything on the web. */
    public static final String ON_THE_WEB = "https?" + PLACE;

    /** Of what nobody can listen to on the way. */
    public static final String ENCRYPTED = "https" + PLACE;

    /** Of anything on the web, or of a page here. */
    public static final String ON_THE_WEB_OR_HERE = ON_THE_WEB + "|" + HERE;

    /** Of something on the web. */
    public static final String EXAMPLE = "https://vng.nl/stuk";

    private static final Pattern WEB = Pattern.compile(ON_THE_WEB);
    private static final Pattern WEB_OR_HERE = Pattern.compile(ON_THE_WEB_OR_HERE);

    private LinkAddress() {}

    /** Whether it leads to something on the web; what doesn't stays text. */
    public static boolean isOnTheWeb(@Nullable String address) {
        return address != null && WEB.matcher(address).matches();
    }

    /** Whether it leads to something on the web or to a page here; what doesn't stays text. */
    public static boolean isOnTheWebOrHere(@Nullable String address) {
        return address != null && WEB_OR_HERE.matcher(address).matches();
    }
}
