package nl.meent.portal.receipts;

import java.util.List;
import nl.meent.transparency.Finding;
import nl.meent.transparency.Reason;

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

    /** Whether more is told of it: why it isn't so, or where it was counted, which others may compare. */
    public boolean isTold(Finding finding) {
        return finding.verdict() != Finding.Verdict.HOLDS || finding.reason() == Reason.AMONG;
    }
}
