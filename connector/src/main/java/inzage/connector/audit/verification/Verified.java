package inzage.connector.audit.verification;

import java.util.List;

/**
 * What came of a verification.
 *
 * @param seals how many were looked at
 * @param lines how many lines they hold that are still kept
 * @param findings what is wrong; not more than a hundred
 */
public record Verified(long seals, long lines, List<Finding> findings) {
    public Verified {
        findings = List.copyOf(findings);
    }
}
