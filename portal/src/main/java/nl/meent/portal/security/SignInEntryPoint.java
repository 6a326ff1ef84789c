package nl.meent.portal.security;

import java.net.URI;
import java.time.Clock;
import nl.meent.portal.frame.ErrorPages;
import nl.meent.portal.frame.Kept;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who isn't signed in any more signs in again; a form that they sent is kept until they are back. They come back to the page
 * that they asked for, never to a piece that a script asked for meanwhile.
 */
final class SignInEntryPoint implements ServerAuthenticationEntryPoint {
    private final ServerAuthenticationEntryPoint signIn;
    private final RedirectServerAuthenticationEntryPoint forScripts;
    private final Clock clock;

    SignInEntryPoint(String signIn, Clock clock) {
        this.signIn = new RedirectServerAuthenticationEntryPoint(signIn);
        forScripts = new RedirectServerAuthenticationEntryPoint(signIn);
        forScripts.setRequestCache(NoOpServerRequestCache.getInstance());
        this.clock = clock;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException unknown) {
        if (HttpMethod.POST.equals(exchange.getRequest().getMethod())) {
            return Kept.keep(exchange, clock.instant()).then(Mono.defer(() -> goOn(exchange)));
        }
        return (isForScript(exchange) ? forScripts : signIn).commence(exchange, unknown);
    }

    /** As browsers say since 2023 (Fetch Metadata); a client that doesn't say it is taken for a person. */
    private static boolean isForScript(ServerWebExchange exchange) {
        String mode = exchange.getRequest().getHeaders().getFirst("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    /** To the page that shows what was kept. */
    static Mono<Void> goOn(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(ErrorPages.KEPT));
        return response.setComplete();
    }
}
