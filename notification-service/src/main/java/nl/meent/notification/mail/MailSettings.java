package nl.meent.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mail server, and what every message says of its sender.
 *
 * @param host        the mail server (SMTP)
 * @param port        its port
 * @param user        whom to sign in as, or null for nobody
 * @param password    the password of that user, or null
 * @param starttls    whether the connection must be encrypted before anything is said
 * @param sender      from whom messages are, such as {@code Meent <meent@vng.nl>}
 * @param portal      public address of the portal, to which the links lead
 * @param connections how many connections are used at once, at most
 * @param retryAfter  the pause after the first refusal for the time being; it doubles up to an hour
 */
@Validated
@ConfigurationProperties("meent.mail")
public record MailSettings(
        @NotBlank @DefaultValue("localhost") String host,
        @Min(1) @Max(65_535) @DefaultValue("25") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("false") boolean starttls,
        @NotBlank String sender,
        @NotNull URI portal,
        @Min(1) @Max(50) @DefaultValue("8") int connections,
        @NotNull @DefaultValue("1m") Duration retryAfter) {

    /**
     * The sender as an address.
     *
     * @throws IllegalArgumentException if it is none
     */
    InternetAddress from() {
        try {
            InternetAddress from = new InternetAddress(sender, true);
            from.validate();
            return from;
        } catch (AddressException e) {
            throw new IllegalArgumentException("meent.mail.sender is no address: " + sender, e);
        }
    }

    /** The address of a page of the portal. */
    String page(String path) {
        String base = portal.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** The password is a secret. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
