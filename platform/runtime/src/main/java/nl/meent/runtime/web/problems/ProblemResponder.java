package nl.meent.runtime.web.problems;

import nl.meent.runtime.web.words.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem document. The one place where such documents are written. */
public final class ProblemResponder {

    private final JsonMapper json;

    /** @param json writes what a problem shows, such as the current version of a text */
    public ProblemResponder(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param exchange whose response isn't committed yet
     * @param problem what went wrong
     */
    public Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
        return Mono.defer(() -> {
            Language language = Language.of(exchange.getRequest());
            String instance = exchange.getRequest().getURI().getRawPath();
            byte[] body = json.writeValueAsBytes(ProblemDocument.of(problem, language, instance));
            ServerHttpResponse response = exchange.getResponse();
            response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
            problem.headers().forEach((name, values) -> response.getHeaders().put(name, values));
            describe(response.getHeaders(), language, body.length);
            return response.writeWith(
                    Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
        });
    }

    private static void describe(HttpHeaders headers, Language language, int length) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language.locale());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.setContentLength(length);
    }
}
