package nl.meent.runtime.security;

import java.util.List;

/**
 * Paths that need no token, because everybody may know what is there or because the address itself carries a secret. A
 * service contributes beans of it; all beans count together. Probes and the OpenAPI document are public already.
 *
 * @param read path patterns for {@code GET} and {@code HEAD}, such as {@code /v1/calendar/{feedKey}}
 * @param post path patterns for {@code POST}, such as {@code /v1/unsubscribe/{key}}
 */
public record PublicPaths(List<String> read, List<String> post) {

    /** @param read path patterns for {@code GET} and {@code HEAD} */
    public static PublicPaths of(String... read) {
        return new PublicPaths(List.of(read), List.of());
    }

    /** @param post path patterns for {@code POST} */
    public static PublicPaths posting(String... post) {
        return new PublicPaths(List.of(), List.of(post));
    }
}
