package inzage.connector.publication.average;

import inzage.connector.canonical.Ynu;
import inzage.connector.publication.average.Sibling.Test;
import inzage.connector.publication.grade.Attempts;
import java.util.List;
import java.util.Optional;

/**
 * The attempt that the source calls valid, else the one that the school's rule picks: where all attempts are known.
 *
 * @param rule the school's
 */
record AttemptSaidValid(Optional<Attempts> rule) implements AttemptChoice {
    @Override
    public Optional<Test> test(Sibling sibling) {
        return sibling.attempted();
    }

    @Override
    public Optional<Sibling> of(List<Sibling> attempts) {
        List<Sibling> said = attempts.stream()
                .filter(attempt -> attempt.result().valid() == Ynu.YES)
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : AttemptChoice.picked(attempts, rule);
    }
}
