package nl.meent.runtime.web.limits;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.meent.runtime.web.problems.ProblemResponder;
import nl.meent.runtime.web.problems.Problems;
import nl.meent.runtime.web.problems.RequestTooLargeException;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * Refuses bodies over the limit: at once if they say how long they are, else as soon as they pass it. A path that takes files
 * or long texts may have a limit of its own.
 */
public final class BodyLimitFilter implements WebFilter, Ordered {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How many times the limit is read of a body that is too long. */
    private static final int READ_ON = 2;

    private final DataSize usual;
    private final NavigableMap<PathPattern, DataSize> ofPaths = new TreeMap<>();
    private final ProblemResponder responder;

    /**
     * @param usual the limit
     * @param ofPaths the limit of a path, where it is another one; by Spring's patterns, of which the most specific counts
     * @param responder writes the 413
     */
    public BodyLimitFilter(DataSize usual, Map<String, DataSize> ofPaths, ProblemResponder responder) {
        this.usual = usual;
        ofPaths.forEach((path, limit) -> this.ofPaths.put(PathPatternParser.defaultInstance.parse(path), limit));
        this.responder = responder;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long limit = limit(request.getPath().pathWithinApplication()).toBytes();
        Counted counted = new Counted(request, limit);
        if (request.getHeaders().getContentLength() > limit) {
            return counted.unread().then(Mono.defer(() -> responder.answer(exchange, Problems.contentTooLarge(limit))));
        }
        return chain.filter(exchange.mutate().request(counted).build())
                .onErrorResume(refused -> counted.unread().then(Mono.error(refused)));
    }

    private DataSize limit(PathContainer path) {
        return ofPaths.entrySet().stream()
                .filter(entry -> entry.getKey().matches(path))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(usual);
    }

    /** Before security: an answer to too much doesn't depend on who sends it. */
    @Override
    public int getOrder() {
        return -250;
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final long limit;
        private final AtomicBoolean taken = new AtomicBoolean();

        Counted(ServerHttpRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        /** Fails at its end if it is too long: who still sends the rest would not see the answer. One that never ends isn't waited for. */
        @Override
        public Flux<DataBuffer> getBody() {
            taken.set(true);
            AtomicLong read = new AtomicLong();
            return super.getBody()
                    .<DataBuffer>handle((buffer, sink) -> count(buffer, read, sink))
                    .concatWith(Mono.defer(() -> read.get() > limit ? tooLarge() : Mono.empty()));
        }

        private void count(DataBuffer buffer, AtomicLong read, SynchronousSink<DataBuffer> sink) {
            long now = read.addAndGet(buffer.readableByteCount());
            if (now <= limit) {
                sink.next(buffer);
                return;
            }
            DataBufferUtils.release(buffer);
            if (now > READ_ON * limit) {
                sink.error(new RequestTooLargeException(limit));
            }
        }

        private Mono<DataBuffer> tooLarge() {
            return Mono.error(new RequestTooLargeException(limit));
        }

        /** Reads a body that nobody read to its end, so that who still sends it gets the answer. */
        Mono<Void> unread() {
            return taken.get()
                    ? Mono.empty()
                    : getBody()
                            .doOnNext(DataBufferUtils::release)
                            .then()
                            .timeout(PATIENCE)
                            .onErrorComplete();
        }
    }
}
