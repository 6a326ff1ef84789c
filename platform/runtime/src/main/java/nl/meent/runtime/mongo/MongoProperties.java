package nl.meent.runtime.mongo;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The store of a service.
 *
 * @param uri      connection string
 * @param database the service's own database
 */
@Validated
@ConfigurationProperties("meent.mongodb")
public record MongoProperties(
        @NotBlank String uri, @NotBlank String database) {}
