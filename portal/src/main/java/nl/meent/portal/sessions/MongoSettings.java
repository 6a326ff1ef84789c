package nl.meent.portal.sessions;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param uri connection string of the store; the portal uses its database {@code portal} alone */
@ConfigurationProperties("meent.mongodb")
public record MongoSettings(String uri) {}
