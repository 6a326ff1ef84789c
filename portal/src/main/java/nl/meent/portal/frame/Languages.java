package nl.meent.portal.frame;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Dutch first; English for who chose it, whatever the browser was set to by whoever installed it. */
@Configuration(proxyBeanMethods = false)
class Languages {
    static final Locale DUTCH = Locale.of("nl");

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new LocaleContextResolver() {
            @Override
            public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
                HttpCookie cookie = exchange.getRequest().getCookies().getFirst(Preferences.LANGUAGE);
                boolean english = cookie != null && "en".equals(cookie.getValue());
                return new SimpleLocaleContext(english ? Locale.ENGLISH : DUTCH);
            }

            @Override
            public void setLocaleContext(
                    ServerWebExchange exchange, @org.jspecify.annotations.Nullable LocaleContext context) {
                throw new UnsupportedOperationException("the reader chooses, by a cookie");
            }
        };
    }
}
