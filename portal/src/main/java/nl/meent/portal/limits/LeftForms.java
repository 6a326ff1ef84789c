package nl.meent.portal.limits;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.limits.WriteLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * Counts the forms that are kept for whoever has to sign in first, by the address that they come from: each takes room in the
 * store of the sessions, and needs no more than a request.
 */
public final class LeftForms {
    private static final int IPV6 = 16;
    private static final int IPV6_NETWORK = 8;

    private final WriteLimits limits;

    LeftForms(WriteLimits limits) {
        this.limits = limits;
    }

    /** Counts one; fails with {@link nl.meent.portal.calls.Refused} 429 if that is one too many. */
    public Mono<Void> count(ServerHttpRequest request) {
        return Mono.<Void>fromRunnable(() -> limits.count(sender(request.getRemoteAddress())))
                .onErrorMap(RejectedException.class, TooMany::refused);
    }

    /** Whoever has one address of IPv6 has the network around it. An address that a proxy named may have no bytes. */
    private static UUID sender(@Nullable InetSocketAddress remote) {
        InetAddress address = remote == null ? null : remote.getAddress();
        if (address == null) {
            return UUID.nameUUIDFromBytes(
                    (remote == null ? "" : remote.getHostString()).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = address.getAddress();
        return UUID.nameUUIDFromBytes(bytes.length == IPV6 ? Arrays.copyOf(bytes, IPV6_NETWORK) : bytes);
    }
}
