package inzage.portal.operation;

import inzage.connector.school.Schools;
import inzage.portal.problem.Refusal;
import org.springframework.stereotype.Component;

/** Answers 404 for a source that no school's file names. */
@Component
public final class KnownSources {
    private final Schools schools;

    KnownSources(Schools schools) {
        this.schools = schools;
    }

    /** @throws Refusal if the school has no such source, or does not exist */
    public void require(String school, String source) {
        Refusal.unless(
                schools.find(school).flatMap(setup -> setup.source(source)).isPresent());
    }
}
