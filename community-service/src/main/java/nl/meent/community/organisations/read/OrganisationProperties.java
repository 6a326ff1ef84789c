package nl.meent.community.organisations.read;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What is imported about organisations.
 *
 * @param inhabitants a file with a line per municipality: its CBS code, a tab, the number of inhabitants. The one that comes
 *     with the service has rounded numbers, for demonstration
 */
@ConfigurationProperties("meent.organisations")
public record OrganisationProperties(
        @DefaultValue("classpath:meent/inhabitants.tsv") Resource inhabitants) {}
