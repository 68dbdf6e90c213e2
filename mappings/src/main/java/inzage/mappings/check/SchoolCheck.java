package inzage.mappings.check;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.SourceSetup;
import inzage.mappings.yaml.Nearest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tries a school before it is synced for the first time, or after its files were changed. Stores nothing. */
public final class SchoolCheck {
    private final Schools schools;
    private final SourceCheck sources;

    /** @param fetches one for each way in which deliveries come */
    public SchoolCheck(Schools schools, List<TrialFetch> fetches, Clock clock) {
        this.schools = schools;
        this.sources = new SourceCheck(fetches, clock);
    }

    /** @param source only this one; all if empty */
    public Findings check(String school, Optional<String> source) {
        Findings mistakes = mistakes(school, source);
        return schools.find(school)
                .map(setup -> mistakes.and(check(setup, source)))
                .orElseGet(() -> mistakes.lines().isEmpty() ? unknown(school) : mistakes);
    }

    private Findings check(SchoolSetup school, Optional<String> source) {
        List<SourceSetup> asked = school.sources().stream()
                .filter(setup -> source.map(setup.name()::equals).orElse(true))
                .toList();
        boolean setAside =
                schools.problems().stream().anyMatch(problem -> problem.source().equals(source));
        if (asked.isEmpty() && source.isPresent() && !setAside) {
            List<String> names =
                    school.sources().stream().map(SourceSetup::name).toList();
            return Findings.failed(List.of("there is no source '" + source.get() + "' in " + school.id()
                    + Nearest.choice(source.get(), names)));
        }
        return asked.stream()
                .map(setup -> sources.check(school, setup))
                .reduce(new Findings(List.of(), true), Findings::and);
    }

    /** Those of the school, and those that may be why it is not there. */
    private Findings mistakes(String school, Optional<String> source) {
        List<String> sentences = schools.problems().stream()
                .filter(problem -> problem.school().map(school::equals).orElse(true))
                .filter(problem -> source.isEmpty()
                        || problem.source().isEmpty()
                        || problem.source().equals(source))
                .map(Problem::message)
                .toList();
        return new Findings(sentences, sentences.isEmpty());
    }

    private Findings unknown(String school) {
        List<String> names = schools.all().stream().map(SchoolSetup::id).toList();
        return Findings.failed(List.of("there is no school '" + school + "'" + Nearest.choice(school, names)));
    }
}
