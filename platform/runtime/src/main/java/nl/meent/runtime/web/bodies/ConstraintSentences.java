package nl.meent.runtime.web.bodies;

import java.util.Locale;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.rejections.Rejection.Reason;
import nl.meent.runtime.web.words.Bundles;

/**
 * The sentences of a feature's own constraints: in {@code meent/violations_nl.properties} and {@code _en} of its
 * module, by the constraint's name in kebab-case. Without a sentence there, the constraint's message serves.
 */
final class ConstraintSentences {

    private static final Bundles SENTENCES = new Bundles("meent/violations");

    private ConstraintSentences() {}

    static Rejection of(String constraint, String message) {
        String code = constraint.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return new Found(new Reason(
                Rejection.Kind.INVALID, code, SENTENCES.dutch(code, message), SENTENCES.english(code, message)));
    }

    private record Found(Reason reason) implements Rejection {}
}
