package nl.meent.standalone.identity;

/** A request that the front turns away, with the error of RFC 6749 that says why. */
final class Refused extends RuntimeException {

    private final int status;
    private final String error;

    Refused(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static Refused invalid(String description) {
        return new Refused(400, "invalid_request", description);
    }

    static Refused unknownClient() {
        return new Refused(401, "invalid_client", "unknown client or wrong secret");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
