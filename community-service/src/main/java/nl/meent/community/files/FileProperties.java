package nl.meent.community.files;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are kept.
 *
 * @param keptUnused how long a file stays that nothing shows (24 h): time enough to save the draft that it was chosen for
 * @param sweepEvery how often one looks for those (1 h)
 */
@Validated
@ConfigurationProperties("meent.files")
public record FileProperties(
        @NotNull @DefaultValue("24h") Duration keptUnused,
        @NotNull @DefaultValue("1h") Duration sweepEvery) {}
