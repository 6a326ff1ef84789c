package nl.meent.portal.receipts;

import java.util.List;
import nl.meent.transparency.Finding;

/**
 * What a check found, for a page.
 *
 * @param findings one per claim
 */
public record Verdict(List<Finding> findings) {

    /** Whether something doesn't hold. */
    public boolean isBad() {
        return findings.stream().anyMatch(finding -> finding.verdict() == Finding.Verdict.FAILS);
    }

    /** Whether everything was checked and holds. */
    public boolean isWhole() {
        return findings.stream().allMatch(finding -> finding.verdict() == Finding.Verdict.HOLDS);
    }
}
