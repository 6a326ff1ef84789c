package nl.meent.runtime.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a service says about its API, and how much it reads.
 *
 * @param enabled whether the service is an API with bearer tokens; false in the portal, which is for browsers
 * @param title of the OpenAPI document, in Dutch
 * @param description of the OpenAPI document, in Dutch
 * @param version of the API, by Semantic Versioning, also on every answer
 * @param maxBody the largest body that is read
 * @param maxBodies the largest body that is read at a path or pattern of paths, where it is another one: files, long texts
 * @param questions paths of POSTs that change nothing
 */
@Validated
@ConfigurationProperties("meent.api")
public record ApiProperties(
        @DefaultValue("true") boolean enabled,
        @NotBlank @DefaultValue("Meent") String title,

        @NotBlank @DefaultValue("De kennisgemeenschap van de Nederlandse gemeenten")
        String description,

        @Pattern(regexp = "\\d+\\.\\d+\\.\\d+") @DefaultValue("1.0.0")
        String version,

        @NotNull @DefaultValue("256KB") DataSize maxBody,
        @NotNull @DefaultValue Map<String, DataSize> maxBodies,

        @NotNull @DefaultValue Set<String> questions) {}
