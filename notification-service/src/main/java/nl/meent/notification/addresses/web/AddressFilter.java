package nl.meent.notification.addresses.web;

import nl.meent.notification.addresses.AccountAddresses;
import nl.meent.runtime.security.Callers;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Before a member is answered, the address in their token is taken over, so that the answer names it already. */
@Component
class AddressFilter implements WebFilter, Ordered {

    private static final int AFTER_SECURITY = -40;

    private final AccountAddresses addresses;

    AddressFilter(AccountAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Callers.of(exchange).flatMap(addresses::takeOver).then(Mono.defer(() -> chain.filter(exchange)));
    }

    @Override
    public int getOrder() {
        return AFTER_SECURITY;
    }
}
