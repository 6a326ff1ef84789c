package nl.meent.runtime.security;

import nl.meent.runtime.web.problems.Problem;
import nl.meent.runtime.web.problems.ProblemResponder;
import nl.meent.runtime.web.problems.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What security refuses, as problem documents, with the challenge of RFC 6750. */
final class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final ProblemResponder responder;

    SecurityProblems(ProblemResponder responder) {
        this.responder = responder;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        Problem problem = Problems.unauthenticated().header(HttpHeaders.WWW_AUTHENTICATE, challenge(failure));
        return responder.answer(exchange, problem);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return responder.answer(
                exchange,
                Problems.notAllowed().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\""));
    }

    /** The code only: why a token was refused is nobody's business but the log's. */
    private static String challenge(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer";
    }
}
