package nl.meent.search.index;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where Elasticsearch is.
 *
 * @param url base address, such as {@code http://127.0.0.1:8086}
 */
@Validated
@ConfigurationProperties("meent.elasticsearch")
public record ElasticsearchProperties(@NotNull URI url) {}
