package nl.meent.runtime.web.limits;

import java.util.concurrent.atomic.AtomicLong;
import nl.meent.runtime.web.problems.ProblemResponder;
import nl.meent.runtime.web.problems.Problems;
import nl.meent.runtime.web.problems.RequestTooLargeException;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies over the limit: at once if they say how long they are, else as soon as they pass it. */
public final class BodyLimitFilter implements WebFilter, Ordered {

    private final long limit;
    private final ProblemResponder responder;

    /**
     * @param limit in bytes
     * @param responder writes the 413
     */
    public BodyLimitFilter(long limit, ProblemResponder responder) {
        this.limit = limit;
        this.responder = responder;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return responder.answer(exchange, Problems.contentTooLarge(limit));
        }
        return chain.filter(
                exchange.mutate().request(new Counted(exchange.getRequest())).build());
    }

    /** Before security: an answer to too much doesn't depend on who sends it. */
    @Override
    public int getOrder() {
        return -250;
    }

    private final class Counted extends ServerHttpRequestDecorator {

        Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong read = new AtomicLong();
            return super.getBody().doOnNext(buffer -> count(buffer, read));
        }

        private void count(DataBuffer buffer, AtomicLong read) {
            if (read.addAndGet(buffer.readableByteCount()) > limit) {
                DataBufferUtils.release(buffer);
                throw new RequestTooLargeException(limit);
            }
        }
    }
}
