package inzage.mappings.fetch.verdict;

import inzage.mappings.definition.fetch.ErrorRule;
import inzage.mappings.expression.Undecided;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.write.Escape;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges answers: by the first rule of the definition that fits, else by what HTTP says. */
public final class Judge {
    private static final int LONGEST = 300;
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final List<ErrorRule> rules;
    private final List<String> secrets;
    private final Clock clock;

    /** @param secrets what no sentence may hold, even where a system says it */
    public Judge(List<ErrorRule> rules, List<String> secrets, Clock clock) {
        this.rules = List.copyOf(rules);
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    public Verdict judge(Reading reading) {
        return rules.stream()
                .filter(rule -> fits(rule, reading))
                .findFirst()
                .map(rule -> ruled(rule, reading))
                .orElseGet(() -> plain(reading.answer(), reading.readable()));
    }

    private static boolean fits(ErrorRule rule, Reading reading) {
        boolean status = rule.status().isEmpty()
                || rule.status().contains(reading.answer().status());
        boolean set =
                rule.in().isEmpty() || reading.set().filter(rule.in()::contains).isPresent();
        boolean text = rule.text()
                .map(pattern -> pattern.matcher(reading.answer().begin()).find())
                .orElse(true);
        return status && set && text && (rule.when().isEmpty() || holds(rule, reading));
    }

    private static boolean holds(ErrorRule rule, Reading reading) {
        try {
            return reading.readable()
                    && rule.when()
                            .filter(when -> when.test(reading.variables()))
                            .isPresent();
        } catch (Undecided e) {
            return false;
        }
    }

    private Verdict ruled(ErrorRule rule, Reading reading) {
        Answer answer = reading.answer();
        String say = rule.say()
                .map(template -> shortened(hidden(reading.writer().text(template, Escape.NONE))))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> Sentences.of(answer));
        return switch (rule.is()) {
            case STOP -> new Verdict.Stop(say, answer.status() == 401 || answer.succeeded());
            case RETRY -> new Verdict.Retry(say, RetryAfter.of(answer, clock));
            case SKIP -> new Verdict.Skip(say, false);
            case SKIP_SOME -> new Verdict.Skip(say, true);
            case GONE -> new Verdict.Gone();
        };
    }

    /** What no rule speaks of. */
    private Verdict plain(Answer answer, boolean readable) {
        if (answer.status() == 204) {
            return new Verdict.Gone();
        }
        if (answer.succeeded()) {
            return readable ? new Verdict.Fine() : new Verdict.Retry(Sentences.unreadable(answer), Optional.empty());
        }
        if (PASSING.contains(answer.status()) || answer.status() >= 500) {
            return new Verdict.Retry(Sentences.of(answer), RetryAfter.of(answer, clock));
        }
        return new Verdict.Stop(Sentences.of(answer), answer.status() == 401);
    }

    private String hidden(String text) {
        String hidden = text;
        for (String secret : secrets) {
            hidden = hidden.replace(secret, "…");
        }
        return hidden;
    }

    /** What a system says is quoted in one line, and not at length. */
    private static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
