package nl.meent.community.commands;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with a command whatever the feature. */
public enum CommandRejection implements Rejection {
    /** The same key with another body. */
    KEY_REUSED(
            Kind.CONFLICT,
            "idempotency-key-reused",
            "Deze Idempotency-Key is al gebruikt voor een ander verzoek. Gebruik voor een nieuw verzoek een nieuwe.",
            "This Idempotency-Key was used for another request. Use a new one for a new request."),
    /** Nobody can say whether it was stored. */
    OUTCOME_UNKNOWN(
            Kind.UNAVAILABLE,
            "outcome-unknown",
            "Wij weten niet of dit is opgeslagen. Stuur hetzelfde verzoek opnieuw, met dezelfde Idempotency-Key.",
            "We do not know whether this was stored. Send the same request again, with the same Idempotency-Key."),
    /** Too many at once. */
    TOO_BUSY(
            Kind.UNAVAILABLE,
            "too-busy",
            "Het is nu erg druk. Er is niets opgeslagen. Probeer het zo opnieuw.",
            "It is very busy now. Nothing was stored. Try again in a moment."),
    /** The same was changed by others again and again. */
    CONTENDED(
            Kind.CONFLICT,
            "contended",
            "Anderen wijzigen dit nu ook. Er is niets opgeslagen. Probeer het zo opnieuw.",
            "Others are changing this too. Nothing was stored. Try again in a moment.");

    private final Reason reason;

    CommandRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
