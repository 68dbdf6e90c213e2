package inzage.connector.publication.rule.person;

import inzage.connector.canonical.Guardianship;
import inzage.connector.publication.decision.Question;
import inzage.connector.store.Stored;
import java.util.List;

/** The links between viewer and student that count: current, and not withheld by the source. */
public final class Links {
    private Links() {}

    public static List<Guardianship> of(Question question) {
        return question.facts().rights().links().stream()
                .filter(link -> link.appliedTo() == null && !link.withheld())
                .map(Stored::record)
                .filter(link -> link.student().id().equals(question.slice().student())
                        && question.viewer().persons().contains(link.guardian().id()))
                .toList();
    }
}
