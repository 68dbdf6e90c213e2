package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.ErrorRule;
import inzage.mappings.definition.fetch.ErrorRule.Verdict;
import inzage.mappings.expression.Expression;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code errors}. */
final class ErrorsReader {
    private final Templates templates;
    private final Collection<String> sets;

    ErrorsReader(Templates templates, Collection<String> sets) {
        this.templates = templates;
        this.sets = sets;
    }

    List<ErrorRule> read(Entries fetch) {
        List<ErrorRule> rules = new ArrayList<>();
        for (Node node : Words.each(fetch, "errors")) {
            fetch.mistakes().collecting(() -> rules.add(rule(Entries.of(node, fetch.mistakes()))));
        }
        return rules;
    }

    private ErrorRule rule(Entries rule) {
        Set<Integer> status = status(rule);
        Optional<Expression> when = templates.condition(rule, "when");
        Optional<Pattern> text = rule.maybe("text").map(source -> pattern(source, rule));
        if (status.isEmpty() && when.isEmpty() && text.isEmpty()) {
            throw new DefinitionError(rule.at(), "a rule needs 'status', 'when' or 'text'");
        }
        if (!rule.has("is")) {
            rule.mistakes().add(rule.at(), "'is' is missing: stop, retry, skip, skip-some or gone");
        }
        ErrorRule read = new ErrorRule(
                status, when, text, in(rule), Words.one(rule, "is", Verdict.STOP), templates.maybe(rule, "say"));
        rule.done();
        return read;
    }

    private static Set<Integer> status(Entries rule) {
        Set<Integer> status = new HashSet<>();
        for (String written : rule.texts("status")) {
            if (written.matches("[1-5]\\d\\d")) {
                status.add(Integer.valueOf(written));
            } else {
                rule.mistakes().add(rule.at("status"), "'" + written + "' is no HTTP status");
            }
        }
        return status;
    }

    private static Pattern pattern(String source, Entries rule) {
        try {
            return Pattern.compile(source);
        } catch (PatternSyntaxException e) {
            throw new DefinitionError(rule.at("text"), "'text' is not a pattern: " + e.getDescription());
        }
    }

    private Set<String> in(Entries rule) {
        List<String> in = rule.texts("in");
        in.stream().filter(set -> !sets.contains(set)).forEach(set -> rule.mistakes()
                .add(rule.at("in"), "there is no set '" + set + "'" + Nearest.choice(set, sets)));
        return Set.copyOf(new HashSet<>(in));
    }
}
