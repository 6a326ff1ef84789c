package nl.meent.portal.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** What scripts ask for, for a page that somebody already has. */
public final class Scripts {
    private Scripts() {}

    /**
     * Whether a script asks, as browsers say since 2023; a client that doesn't say it is taken for a person.
     *
     * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header">Fetch Metadata</a>
     */
    public static boolean ask(ServerWebExchange exchange) {
        @Nullable String mode = exchange.getRequest().getHeaders().getFirst("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }
}
