package inzage.connector.publication.average;

import inzage.connector.publication.average.Sibling.Test;
import inzage.connector.publication.grade.Attempts;
import java.util.List;
import java.util.Optional;

/**
 * The attempt that the school's rule picks among those that somebody sees. The source's word is not asked: it calls one of all
 * attempts valid, so that of two that are seen it would tell whether there is a third. For the same reason an attempt that is seen
 * alone counts, whatever the source says of it.
 *
 * @param rule the school's; without it a test that was attempted again has no grade
 */
record AttemptSeen(Optional<Attempts> rule) implements AttemptChoice {
    /** Where the source judges attempts but does not number or name them, all that could belong together do. */
    @Override
    public Optional<Test> test(Sibling sibling) {
        return sibling.attempted().or(sibling::judged);
    }

    @Override
    public Optional<Sibling> of(List<Sibling> attempts) {
        long numbers = attempts.stream()
                .filter(attempt -> attempt.attempted().isPresent())
                .map(Sibling::attempt)
                .distinct()
                .count();
        return numbers == attempts.size() ? AttemptChoice.picked(attempts, rule) : Optional.empty();
    }
}
