package nl.meent.portal.security;

import nl.meent.portal.frame.Scripts;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.HttpStatusServerEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who isn't signed in any more signs in again; a form that they sent is kept until they are back. A script can't sign
 * anybody in: it is told, and nothing of its own is kept, so that nothing takes the place of what somebody sent.
 */
final class SignInEntryPoint implements ServerAuthenticationEntryPoint {
    private final ServerAuthenticationEntryPoint signIn;
    private final ServerAuthenticationEntryPoint forScripts = new HttpStatusServerEntryPoint(HttpStatus.UNAUTHORIZED);
    private final KeptForms kept;

    SignInEntryPoint(String signIn, KeptForms kept) {
        this.signIn = new RedirectServerAuthenticationEntryPoint(signIn);
        this.kept = kept;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException unknown) {
        if (Scripts.ask(exchange)) {
            return forScripts.commence(exchange, unknown);
        }
        return HttpMethod.POST.equals(exchange.getRequest().getMethod())
                ? kept.keep(exchange)
                : signIn.commence(exchange, unknown);
    }
}
