package nl.meent.transparency.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.meent.transparency.Evidence;
import nl.meent.transparency.EvidenceCheck;
import nl.meent.transparency.EvidenceFile;
import nl.meent.transparency.Finding;
import nl.meent.transparency.Finding.Verdict;
import nl.meent.transparency.InvalidProofException;
import nl.meent.transparency.PublishedResults;
import nl.meent.transparency.VerificationKey;

/**
 * Checks a receipt, or counts published responses again, without the portal and, unless it is told where the log is, without a
 * network.
 *
 * <p>It ends with 0 if nothing fails, 1 if something does, 2 if it can't be checked at all.
 */
public final class CheckReceipt {

    static final int HOLDS = 0;
    static final int FAILS = 1;
    static final int UNUSABLE = 2;

    private final PrintStream out;

    CheckReceipt(PrintStream out) {
        this.out = out;
    }

    /** {@code <file> <key> [<address of community-service>]}. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CheckReceipt(out).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws InterruptedException {
        if (arguments.size() < 2 || arguments.size() > 3) {
            out.println("Gebruik: <bestand met het bewijs of de cijfers> <sleutel van het logboek> [<adres van"
                    + " community-service>]");
            return UNUSABLE;
        }
        try {
            VerificationKey key = VerificationKey.parse(arguments.get(1));
            String file = Files.readString(Path.of(arguments.getFirst()));
            if (PublishedResults.isOne(file)) {
                PublishedResults published = PublishedResults.read(file);
                return arguments.size() == 2 || isInLog(published, new PublicLog(URI.create(arguments.get(2))), key)
                        ? new TellRecount(out).tell(published, key)
                        : FAILS;
            }
            Evidence kept = EvidenceFile.read(file);
            Evidence evidence =
                    arguments.size() == 2 ? kept : new PublicLog(URI.create(arguments.get(2))).upToDate(kept, key);
            return tell(EvidenceCheck.of(evidence, key));
        } catch (NoSuchFileException e) {
            out.println("Dit bestand is er niet: " + e.getMessage());
        } catch (InvalidProofException e) {
            out.println("Dit bestand is geen bewijs. " + Words.of(e.reason(), e.values()));
        } catch (IllegalArgumentException e) {
            out.println("Deze sleutel of dit adres klopt niet: " + e.getMessage());
        } catch (IOException e) {
            out.println("Dit is niet te lezen: " + e);
        }
        return UNUSABLE;
    }

    /** Whether the log of today begins with that of the results; true if these name none, which is told later. */
    private boolean isInLog(PublishedResults published, PublicLog log, VerificationKey key)
            throws IOException, InterruptedException {
        String checkpoint = published.checkpoint();
        boolean grown = checkpoint == null || log.hasGrownFrom(checkpoint, key);
        out.println(
                grown
                        ? "[ja]   Het logboek van nu begint met dat van de cijfers."
                        : "[NEE]  Het logboek van nu begint niet met dat van de cijfers.");
        return grown;
    }

    private int tell(List<Finding> findings) {
        findings.forEach(finding -> out.println(sign(finding.verdict()) + Words.of(finding.claim()) + '\n' + "       "
                + Words.of(finding.reason(), finding.values())));
        boolean fails = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAILS);
        out.println();
        out.println(fails ? "Dit bewijs klopt NIET." : "Wat is nagekeken, klopt.");
        return fails ? FAILS : HOLDS;
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "[ja]   ";
            case FAILS -> "[NEE]  ";
            case NOT_CHECKED -> "[open] ";
        };
    }
}
