package nl.meent.portal.frame;

import nl.meent.portal.calls.Refused;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;

/** What {@link LastResort} says, by what went wrong: in Dutch, then in English. */
enum LastWords {
    FOREIGN(
            HttpStatus.FORBIDDEN,
            "form.refused",
            "Dit formulier is geweigerd",
            "Het kwam niet van een pagina van Meent. Er is niets veranderd.",
            "This form did not come from a page of Meent. Nothing was changed."),
    TOO_LONG(
            HttpStatus.CONTENT_TOO_LARGE,
            "form.too-long",
            "Dit is te lang om te versturen",
            "Ga terug met de knop van uw browser: daar staat uw tekst nog. Maak hem korter.",
            "This is too long to send. Go back with your browser’s button: your text is still there."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "form.too-many",
            "Even rustig aan",
            "Vanaf uw adres kwam in korte tijd veel. Ga terug met de knop van uw browser: daar staat uw tekst nog."
                    + " Probeer het over een minuut opnieuw.",
            "A lot came from your address in a short time. Go back with your browser’s button: your text is still"
                    + " there. Try again in a minute."),
    UNREADABLE(
            HttpStatus.BAD_REQUEST,
            "form.unreadable",
            "Dit formulier is niet te lezen",
            "Het kwam niet heel bij ons aan. Er is niets veranderd. Ga terug met de knop van uw browser en verstuur"
                    + " het opnieuw.",
            "This form did not reach us whole. Nothing was changed. Go back with your browser’s button and send it"
                    + " again."),
    IMPOSSIBLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "page.impossible",
            "Meent werkt nu even niet",
            "Dit ligt aan ons, niet aan u. Probeer het over een minuut opnieuw.",
            "Meent does not work right now. Try again in a minute.");

    final HttpStatus status;
    /** The name in the log. */
    final String event;

    final String title;
    final String dutch;
    final String english;

    LastWords(HttpStatus status, String event, String title, String dutch, String english) {
        this.status = status;
        this.event = event;
        this.title = title;
        this.dutch = dutch;
        this.english = english;
    }

    static LastWords about(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException foreign -> FOREIGN;
            case DataBufferLimitException tooLong -> TOO_LONG;
            case Refused refused when TOO_MANY.status.value() == refused.status() -> TOO_MANY;
            case ErrorResponse answer when TOO_LONG.status.equals(answer.getStatusCode()) -> TOO_LONG;
            case ErrorResponse answer when UNREADABLE.status.equals(answer.getStatusCode()) -> UNREADABLE;
            default -> IMPOSSIBLE;
        };
    }
}
