package nl.meent.acceptance.texts;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** {@code Retry-After}: seconds, or a moment. */
final class Pauses {

    private Pauses() {}

    /** How long is asked to wait; empty if nothing is asked, or nothing that can be read. */
    static Optional<Duration> asked(HttpHeaders headers) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(Pauses::read);
    }

    private static Optional<Duration> read(String value) {
        if (value.matches("[0-9]{1,6}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration until = Duration.between(Instant.now(), moment);
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
