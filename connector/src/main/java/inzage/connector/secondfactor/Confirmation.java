package inzage.connector.secondfactor;

import java.util.List;

/**
 * What became of the code that is to confirm a second factor.
 *
 * @param recoveryCodes to be shown this once; none unless the code was accepted
 */
public record Confirmation(CodeOutcome outcome, List<String> recoveryCodes) {
    public Confirmation {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    /** Shows no code. */
    @Override
    public String toString() {
        return "Confirmation[" + outcome + "]";
    }
}
