package nl.meent.portal.front;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where people report what is wrong with this installation.
 *
 * @param security      for weaknesses, the most wanted first: {@code https:}, {@code mailto:} or {@code tel:} (RFC 9116)
 * @param accessibility for what somebody can't use
 * @param privacy       for who wants to know, take along or erase what is kept
 * @param trusted       how long {@code security.txt} is to be trusted from now on; RFC 9116 wants less than a year
 */
@Validated
@ConfigurationProperties("meent.contact")
record ContactSettings(
        @NotEmpty @DefaultValue("https://www.vng.nl/contact")
        List<@NotNull URI> security,

        @NotNull @DefaultValue("https://www.vng.nl/contact") URI accessibility,

        @NotNull @DefaultValue("https://www.vng.nl/contact") URI privacy,

        @NotNull @DurationMin(days = 1) @DurationMax(days = 364) @DefaultValue("180d")
        Duration trusted) {}
