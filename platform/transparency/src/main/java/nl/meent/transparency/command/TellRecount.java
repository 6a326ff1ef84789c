package nl.meent.transparency.command;

import java.io.PrintStream;
import nl.meent.transparency.InvalidProofException;
import nl.meent.transparency.PublishedResults;
import nl.meent.transparency.Reason;
import nl.meent.transparency.Recount;
import nl.meent.transparency.VerificationKey;

/** Counts published responses again and says what comes out. */
final class TellRecount {

    private final PrintStream out;

    TellRecount(PrintStream out) {
        this.out = out;
    }

    int tell(PublishedResults published, VerificationKey key) {
        if (published.areFew()) {
            out.println("Dit is niet na te tellen: er waren zo weinig reacties dat de cijfers niet zeggen welke zijn"
                    + " geteld.");
            return CheckReceipt.UNUSABLE;
        }
        try {
            return tell(Recount.of(published, key));
        } catch (InvalidProofException e) {
            String why = Words.of(e.reason(), e.values());
            if (e.reason() == Reason.WITHOUT_ENTRY) {
                out.println("Dit is niet na te tellen. " + why);
                return CheckReceipt.UNUSABLE;
            }
            out.println(sign(false) + "De cijfers staan zo in het logboek. " + why);
            return end(false);
        }
    }

    private int tell(Recount recount) {
        out.println(sign(true) + "De cijfers staan zo in het logboek, in regel " + recount.position()
                + ". De stand van het logboek is ondertekend.");
        out.println(
                sign(recount.strangers().isEmpty()) + "Elke reactie hoort bij een vastlegging die is geteld. Gevonden: "
                        + recount.found() + ", gewist of niet meegeleverd: " + recount.missing() + ".");
        recount.strangers()
                .forEach(stranger -> out.println("       niet geteld of gewijzigd: "
                        + (stranger.isEmpty() ? "een reactie zonder vastlegging" : stranger)));
        out.println(sign(recount.uncommitted() == 0 && recount.wrong().isEmpty())
                + "De aantallen kloppen met de reacties.");
        if (recount.uncommitted() != 0) {
            out.println("       geteld zonder vastlegging: " + recount.uncommitted());
        }
        recount.wrong()
                .forEach(wrong -> out.println("       " + wrong.questionId() + ", " + named(wrong.what())
                        + ": gepubliceerd " + wrong.published() + ", nageteld " + wrong.recounted()));
        out.println(
                "[open] Niet nagekeken: cijfers per functie, provincie en grootte, en van welke organisatie een reactie"
                        + " is. Dat staat niet in een vastlegging.");
        if (recount.missing() > 0) {
            out.println(
                    "[open] Niet nagekeken: de volgorde bij vragen met een rangorde, want niet alle reacties zijn er.");
        }
        return end(recount.holds());
    }

    private static String named(String what) {
        return switch (what) {
            case "median" -> "mediaan";
            case "order" -> "volgorde";
            default -> what;
        };
    }

    private int end(boolean holds) {
        out.println();
        out.println(holds ? "Wat is nageteld, klopt." : "Deze cijfers kloppen NIET.");
        return holds ? CheckReceipt.HOLDS : CheckReceipt.FAILS;
    }

    private static String sign(boolean holds) {
        return holds ? "[ja]   " : "[NEE]  ";
    }
}
