package nl.meent.runtime.security;

import java.util.List;

/**
 * Paths that may be read ({@code GET}, {@code HEAD}) without a token. A service contributes a bean of it; all beans
 * count together. Probes and the OpenAPI document are public already.
 *
 * @param patterns path patterns, such as {@code /v1/calendar/{feedKey}}
 */
public record PublicPaths(List<String> patterns) {

    /** @param patterns path patterns */
    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
