package nl.meent.transparency;

/** What should prove something doesn't. The message says why, in English, for who looks into it. */
public final class InvalidProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For this reason. */
    public InvalidProofException(String reason) {
        super(reason);
    }
}
