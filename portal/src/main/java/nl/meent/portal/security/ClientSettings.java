package nl.meent.portal.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal is known to the issuer.
 *
 * @param id     the client's name
 * @param secret its secret
 */
@ConfigurationProperties("meent.client")
public record ClientSettings(@DefaultValue("meent-portal") String id, String secret) {}
