package nl.meent.search.index;

import java.util.List;

/**
 * The indices that searches go to.
 *
 * @param generation changes whenever the indices were made anew, by a new version or after a loss; whatever is derived
 *                   from the same events carries it in its name and so begins anew with them
 */
public record SearchIndices(String generation) {

    /** Raised when settings or mappings change: the new indices fill beside the old ones. */
    static final int VERSION = 4;

    /** The alias of what every member may see. */
    public static final String PUBLIC = "meent-public";

    /** The alias of what has an audience. */
    public static final String CIRCLES = "meent-circles";

    /** Both aliases. */
    public static final List<String> ALL = List.of(PUBLIC, CIRCLES);

    /** The index behind an alias. */
    static String behind(String alias) {
        return alias + "-v" + VERSION;
    }
}
