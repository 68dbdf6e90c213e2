package inzage.connector.publication.average;

import inzage.connector.publication.average.Sibling.Test;
import inzage.connector.publication.grade.Attempts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several attempts at one test counts. */
interface AttemptChoice {
    /** What it is an attempt at; empty for a test of its own. */
    Optional<Test> test(Sibling sibling);

    /**
     * @param attempts two or more at one test
     * @return empty if one cannot tell
     */
    Optional<Sibling> of(List<Sibling> attempts);

    /** What a rule picks; empty if there is none, or if not all are grades that somebody gave. */
    static Optional<Sibling> picked(List<Sibling> attempts, Optional<Attempts> rule) {
        List<Sibling> inOrder = attempts.stream()
                .sorted(Comparator.comparingInt(Sibling::attempt))
                .toList();
        List<BigDecimal> grades =
                inOrder.stream().flatMap(one -> one.grade().stream()).toList();
        return rule.filter(said -> grades.size() == inOrder.size())
                .map(said -> inOrder.get(grades.lastIndexOf(said.pick(grades))));
    }
}
