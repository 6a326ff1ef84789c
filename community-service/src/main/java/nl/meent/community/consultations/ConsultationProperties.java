package nl.meent.community.consultations;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How consultations are published.
 *
 * @param smallestCell from how many on a number is shown (5); at least 3, since of fewer the hidden ones could be worked out
 */
@Validated
@ConfigurationProperties("meent.consultations")
public record ConsultationProperties(
        @Min(3) @DefaultValue("5") int smallestCell) {}
