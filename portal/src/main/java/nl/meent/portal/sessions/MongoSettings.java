package nl.meent.portal.sessions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param uri connection string of the store; the portal uses its database {@code portal} alone */
@ConfigurationProperties("meent.mongodb")
public record MongoSettings(
        @DefaultValue("mongodb://localhost:8085/?retryWrites=false")
        String uri) {}
