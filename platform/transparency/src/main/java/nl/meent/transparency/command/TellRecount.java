package nl.meent.transparency.command;

import java.io.PrintStream;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.InvalidProofException;
import nl.meent.transparency.PublishedResults;
import nl.meent.transparency.Recount;
import nl.meent.transparency.VerificationKey;
import org.jspecify.annotations.Nullable;

/** Counts published responses again and says what comes out. */
final class TellRecount {

    private static final int HOLDS = 0;
    private static final int FAILS = 1;

    private final PrintStream out;

    TellRecount(PrintStream out) {
        this.out = out;
    }

    int tell(PublishedResults published, VerificationKey key) {
        Recount recount = Recount.of(published);
        boolean signed = isSigned(published.results().checkpoint(), key);
        out.println(sign(signed) + "De stand van het logboek waarin de uitslag staat, is ondertekend.");
        out.println(
                sign(recount.strangers().isEmpty()) + "Elke reactie hoort bij een vastlegging die is geteld. Gevonden: "
                        + recount.found() + ", later gewist: " + recount.missing() + ".");
        recount.strangers().forEach(stranger -> out.println("       niet geteld of gewijzigd: " + stranger));
        out.println(sign(recount.wrong().isEmpty()) + "De aantallen kloppen met de reacties.");
        recount.wrong()
                .forEach(wrong -> out.println("       " + wrong.questionId() + ", " + wrong.value() + ": gepubliceerd "
                        + wrong.published() + ", nageteld " + wrong.recounted()));
        boolean holds = signed && recount.holds();
        out.println();
        out.println(holds ? "De uitslag klopt." : "Deze uitslag klopt NIET.");
        return holds ? HOLDS : FAILS;
    }

    private static boolean isSigned(@Nullable String checkpoint, VerificationKey key) {
        try {
            return checkpoint != null && Checkpoint.verified(checkpoint, key).size() > 0;
        } catch (InvalidProofException e) {
            return false;
        }
    }

    private static String sign(boolean holds) {
        return holds ? "[ja]   " : "[NEE]  ";
    }
}
