package nl.meent.portal.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.codec.CodecException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;
import org.springframework.web.reactive.function.client.WebClientException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * A call that is being put together. It ends in an answer, in {@link Refused} or in {@link Away}, and never later than
 * its deadline.
 */
public final class Call {
    /** A read may wait two seconds for a position at the other side. */
    private static final Duration READ = Duration.ofSeconds(3);
    /** An append whose end is unknown is answered after ten seconds. */
    private static final Duration WRITE = Duration.ofSeconds(12);

    /** A file over a slow line. */
    private static final Duration FILE = Duration.ofMinutes(1);

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final String service;
    private final WebClient client;
    private final Visit visit;
    private final HttpMethod method;
    private final StringBuilder path;
    private final List<Object> variables;
    private final HttpHeaders headers = new HttpHeaders();
    private Duration deadline;
    private @Nullable Object body;

    Call(String service, WebClient client, Visit visit, HttpMethod method, String path, Object... variables) {
        this.service = service;
        this.client = client;
        this.visit = visit;
        this.method = method;
        this.deadline = method.equals(HttpMethod.GET) ? READ : WRITE;
        this.path = new StringBuilder(path);
        this.variables = new ArrayList<>(List.of(variables));
    }

    /**
     * Adds a query parameter; null, blank and empty values are left out, a collection is repeated. Control characters,
     * which nobody types and stores don't take, become spaces.
     */
    public Call query(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> parameter(name, CONTROL.matcher(text).replaceAll(" "));
            case Collection<?> values -> values.forEach(each -> query(name, each));
            default -> parameter(name, value);
        }
        return this;
    }

    private void parameter(String name, Object value) {
        if (value instanceof String text && text.isBlank()) {
            return;
        }
        path.append(path.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append("={")
                .append(name)
                .append('}');
        variables.add(value);
    }

    /** What is sent, as JSON. */
    public Call body(Object value) {
        body = value;
        return this;
    }

    /** What is sent, as it is: a file, in pieces. It may take a minute. */
    public Call content(Publisher<DataBuffer> pieces) {
        body = pieces;
        deadline = FILE;
        return this;
    }

    /** The same key and body have one effect, however often they are sent. */
    public Call key(String idempotencyKey) {
        headers.set("Idempotency-Key", sendable(idempotencyKey));
        return this;
    }

    /** Refused with 412 unless this is still the current version; null sends no condition. */
    public Call ifMatch(@Nullable String etag) {
        if (etag != null && !etag.isBlank()) {
            headers.set(HttpHeaders.IF_MATCH, sendable(etag));
        }
        return this;
    }

    /** A form can hold anything where it had a version or a key; what no header can carry is none that the service gave. */
    private static String sendable(String value) {
        return value.replaceAll("[^\\x20-\\x7e]", "?");
    }

    /** Waits no longer than this: for what a page can do without. */
    public Call within(Duration time) {
        deadline = time;
        return this;
    }

    /** The answer's body. */
    public <T> Mono<T> as(Class<T> type) {
        return versioned(type).map(Versioned::body);
    }

    /** The answer's body with its version. */
    public <T> Mono<Versioned<T>> versioned(Class<T> type) {
        return visit.headers()
                .flatMap(ours -> exchange(ours, type)
                        .onErrorResume(Refused.class, refused -> withoutPosition(ours, refused, type))
                        .map(answer -> versioned(answer, ours)));
    }

    /** Sends a command and remembers its position, so that what is read next knows of it. */
    public Mono<Done> done() {
        return visit.headers()
                .flatMap(ours -> exchange(ours, JsonNode.class))
                .flatMap(answer -> visit.remember(answer.getHeaders()).thenReturn(done(answer)));
    }

    /** What the service sends as long as it and the reader stay; ends where either ends, or in {@link Away}. */
    public Flux<ServerSentEvent<String>> stream() {
        return visit.headers()
                .flatMapMany(ours -> request(ours)
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .retrieve()
                        .bodyToFlux(EVENT))
                .onErrorMap(WebClientException.class, failed -> new Away(service, "no stream", failed));
    }

    /** A file, passed on as fast as it is read, with what its headers say. */
    public Mono<ResponseEntity<Flux<DataBuffer>>> file() {
        return visit.headers()
                .flatMap(ours -> request(ours)
                        .accept(MediaType.ALL)
                        .retrieve()
                        .onStatus(
                                HttpStatusCode::isError,
                                response -> failure(response)
                                        .then(Mono.error(
                                                () -> new IllegalStateException("a failure without an error"))))
                        .toEntityFlux(DataBuffer.class))
                .timeout(deadline)
                .onErrorMap(TimeoutException.class, late -> new Away(service, "no answer in time", late))
                .onErrorMap(WebClientException.class, failed -> new Away(service, "no answer", failed));
    }

    private <T> Mono<ResponseEntity<T>> exchange(HttpHeaders ours, Class<T> type) {
        return request(ours)
                .exchangeToMono(
                        response -> response.statusCode().isError() ? failure(response) : response.toEntity(type))
                .timeout(deadline)
                .onErrorMap(TimeoutException.class, late -> new Away(service, "no answer in time", late))
                .onErrorMap(WebClientException.class, failed -> new Away(service, "no answer", failed))
                .onErrorMap(CodecException.class, odd -> new Away(service, "an answer that can't be read", odd));
    }

    private boolean isRead() {
        return method.equals(HttpMethod.GET);
    }

    private RequestBodySpec request(HttpHeaders ours) {
        RequestBodySpec request = client.method(method).uri(path.toString(), variables.toArray());
        request.headers(all -> {
            all.putAll(ours);
            all.putAll(headers);
        });
        if (body instanceof Publisher<?> pieces) {
            request.contentType(MediaType.APPLICATION_OCTET_STREAM).body(pieces, DataBuffer.class);
        } else if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
        }
        return request;
    }

    private <T> Mono<ResponseEntity<T>> failure(ClientResponse response) {
        int status = response.statusCode().value();
        if (status >= 500) {
            return response.releaseBody().then(Mono.error(new Away(service, "status " + status, null)));
        }
        return response.bodyToMono(Problem.class)
                .onErrorComplete(CodecException.class)
                .defaultIfEmpty(new Problem(null, null, status, null, null))
                .map(problem ->
                        new Problem(problem.type(), problem.title(), status, problem.detail(), problem.errors()))
                .flatMap(problem -> Mono.error(new Refused(problem, pause(response))));
    }

    /** What {@code Retry-After} says in seconds; null without it, and for a date, which no service of ours sends. */
    private static @Nullable Duration pause(ClientResponse response) {
        String after = response.headers().asHttpHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        return after != null && after.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(after)) : null;
    }

    /** A position that lies beyond the service's head is refused with 400: better to read without than not at all. */
    private <T> Mono<ResponseEntity<T>> withoutPosition(HttpHeaders ours, Refused refused, Class<T> type) {
        if (!isRead() || refused.status() != 400 || !ours.containsHeader(Visit.POSITION_HEADER)) {
            return Mono.error(refused);
        }
        ours.remove(Visit.POSITION_HEADER);
        return visit.forget().then(exchange(ours, type));
    }

    private static <T> Versioned<T> versioned(ResponseEntity<T> answer, HttpHeaders ours) {
        T body = answer.getBody();
        if (body == null) {
            throw new IllegalStateException("an answer without a body");
        }
        String served = answer.getHeaders().getFirst(Visit.POSITION_HEADER);
        Long position = served == null ? null : Long.valueOf(served);
        return new Versioned<>(body, answer.getHeaders().getETag(), isBehind(position, ours), position);
    }

    /** A service that names no position is taken to be up to date. */
    private static boolean isBehind(@Nullable Long served, HttpHeaders asked) {
        String wanted = asked.getFirst(Visit.POSITION_HEADER);
        return wanted != null && served != null && served < Long.parseLong(wanted);
    }

    private static Done done(ResponseEntity<JsonNode> answer) {
        JsonNode body = answer.getBody();
        String id = body == null ? null : body.path("id").asString(null);
        return new Done(id, answer.getHeaders().getETag());
    }
}
