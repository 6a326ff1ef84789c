package nl.meent.acceptance.texts;

/** The platform doesn't answer, or refuses whoever loads: no text can be loaded, and another run goes on from here. */
final class PlatformAwayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PlatformAwayException(String message) {
        super(message);
    }
}
