package inzage.mappings.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found, in lines for the operator's screen. No person is in them.
 *
 * @param good whether a run would read it, know all its codes, and accept something of each kind that comes
 */
public record Findings(List<String> lines, boolean good) {
    public Findings {
        lines = List.copyOf(lines);
    }

    static Findings failed(List<String> lines) {
        return new Findings(lines, false);
    }

    /** Both, one below the other. */
    Findings and(Findings more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more.lines);
        return new Findings(all, good && more.good);
    }
}
