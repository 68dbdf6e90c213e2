package inzage.mappings.load;

import inzage.mappings.definition.Steps;
import inzage.mappings.definition.Steps.Step;
import inzage.mappings.expression.Forbidden;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code records}: {@code [rooster as timetable, afspraken]}, {@code [. as user, agentSourcedIds/*]}. */
final class StepsReader {
    private static final Pattern STEP = Pattern.compile("(\\S+)(?: as (\\w+))?");

    private StepsReader() {}

    static Steps read(Entries set) {
        return new Steps(
                set.texts("records").stream().map(step -> step(step, set)).toList());
    }

    private static Step step(String written, Entries set) {
        Matcher step = STEP.matcher(written.strip());
        if (!step.matches()) {
            throw new DefinitionError(set.at("records"), "'" + written + "' is no step: path, or path as name");
        }
        List<String> path = Stream.of(step.group(1).split("/"))
                .filter(name -> !name.equals(".") && !name.equals("*"))
                .toList();
        path.forEach(name -> Forbidden.refuseOpen(name, set.at("records")));
        return new Step(path, Optional.ofNullable(step.group(2)));
    }
}
