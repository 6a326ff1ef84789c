package nl.meent.acceptance.publication;

import static nl.meent.acceptance.publication.Sight.COLLEAGUES_NAME;
import static nl.meent.acceptance.publication.Sight.DRAFT;
import static nl.meent.acceptance.publication.Sight.ORGANISATION;
import static nl.meent.acceptance.publication.Sight.OTHERS_RESPONSE;
import static nl.meent.acceptance.publication.Sight.OWN_RESPONSE;
import static nl.meent.acceptance.publication.Sight.WHO_RESPONDS;

import java.util.EnumSet;
import java.util.Set;

/** Who looks at a consultation, and what may be seen of its responses. */
enum Reader {
    VISITOR(""),
    OUTSIDER("ciso-zaanstad"),
    BYSTANDER("fg-maastricht"),
    RESPONDENT("fg-utrecht"),
    COLLEAGUE("ethiek-utrecht"),
    ADVOCATE("belangenbehartiger-vng"),
    MODERATOR("moderator-vng");

    private final String account;

    /** @param account whose sight it is; empty without one */
    Reader(String account) {
        this.account = account;
    }

    String account() {
        return account;
    }

    /** Whether the consultation concerns them: they are in its circle. */
    boolean isAsked() {
        return this == BYSTANDER || this == RESPONDENT || this == COLLEAGUE;
    }

    /**
     * Exactly what is seen, somewhere: what is promised, and nothing else.
     *
     * @param counted whether the consultation has closed and its responses were counted
     */
    Set<Sight> sees(Promise promise, boolean counted) {
        Set<Sight> seen = EnumSet.noneOf(Sight.class);
        if (this == ADVOCATE) {
            seen.add(WHO_RESPONDS);
            seen.addAll(asRun(promise, counted));
        } else if (isAsked() && counted) {
            seen.addAll(asPublished(promise));
        }
        if (this == RESPONDENT || this == COLLEAGUE && promise.isShared()) {
            seen.addAll(Set.of(OWN_RESPONSE, DRAFT));
        }
        if (this == COLLEAGUE && promise.isShared()) {
            seen.add(COLLEAGUES_NAME);
        }
        return seen;
    }

    private static Set<Sight> asRun(Promise promise, boolean counted) {
        return switch (promise.publication()) {
            case "WITH_ORGANISATION" -> Set.of(OTHERS_RESPONSE, ORGANISATION);
            case "WITHOUT_NAME", "NONE" -> counted ? Set.of(OTHERS_RESPONSE) : Set.of();
            default -> Set.of();
        };
    }

    private static Set<Sight> asPublished(Promise promise) {
        return switch (promise.publication()) {
            case "WITH_ORGANISATION" -> Set.of(OTHERS_RESPONSE, ORGANISATION);
            case "WITHOUT_NAME" -> Set.of(OTHERS_RESPONSE);
            default -> Set.of();
        };
    }
}
