package nl.meent.runtime.web.limits;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many writes a member may send to one instance of a service.
 *
 * @param burst how many at once, after a pause
 * @param perMinute how many in the long run
 */
@Validated
@ConfigurationProperties("meent.write-limits")
public record WriteLimitsProperties(
        @Min(1) @DefaultValue("60") int burst,
        @Min(1) @DefaultValue("60") int perMinute) {}
