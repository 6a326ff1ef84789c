package nl.meent.portal.frame;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Static files are asked for once: another content has another name. But for the service worker. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebFluxConfigurer {
    private static final String FOLDER = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/bestanden/**")
                .addResourceLocations(FOLDER)
                .setUseLastModified(false)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        // At the root, for its place says for which pages it works; always asked for again, for its name stays the
        // same.
        registry.addResourceHandler("/{file:sw\\.js}")
                .addResourceLocations(FOLDER)
                .setUseLastModified(false)
                .setCacheControl(CacheControl.noCache());
    }
}
