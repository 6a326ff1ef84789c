package nl.meent.runtime.web.problems;

import io.netty.channel.unix.Errors;
import java.io.IOException;
import org.springframework.http.server.reactive.AbstractServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Tells who went away before the end from a failure of ours. They look the same: a store that breaks off says "connection reset by
 * peer" too. So it is looked at whether the caller is still there, and never into the causes of a failure.
 */
public final class GoneCaller {

    private GoneCaller() {}

    /** Whether a request failed because who asked is gone: nobody waits for an answer, and nobody has to look at it. */
    public static Mono<Boolean> isReason(Throwable failure, ServerWebExchange exchange) {
        return isBreakOff(failure) && nativeOf(exchange.getRequest()) instanceof HttpServerRequest request
                ? isGone(request)
                : Mono.just(false);
    }

    /** Netty says that it can't read before it closes: it is asked after what it is at. */
    private static Mono<Boolean> isGone(HttpServerRequest request) {
        return Mono.create(sink -> request.withConnection(connection -> connection
                .channel()
                .eventLoop()
                .execute(() -> sink.success(!connection.channel().isActive()))));
    }

    /** Whether this, of which nobody knows to which request it belongs, is how a connection of the server ended. */
    public static boolean isLeftBy(Throwable dropped) {
        return (dropped instanceof Errors.NativeIoException || dropped instanceof AbortedException)
                && DisconnectedClientHelper.isClientDisconnectedException(dropped);
    }

    private static boolean isBreakOff(Throwable failure) {
        return (failure instanceof IOException || failure instanceof AbortedException)
                && DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    private static Object nativeOf(ServerHttpRequest request) {
        return request instanceof ServerHttpRequestDecorator decorated
                ? nativeOf(decorated.getDelegate())
                : request instanceof AbstractServerHttpRequest own ? own.getNativeRequest() : request;
    }
}
