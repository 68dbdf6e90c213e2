package inzage.connector.publication.rule.person;

import inzage.connector.access.AccessDecision;
import inzage.connector.publication.Module;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * hides what the guardian has no right to. A parent without custody who asked for it has a right to results, absence totals
 * and reports; single absences and the profile are not among them.
 */
public final class AccessGranted implements Rule.OfChild {
    private static final Set<Module> LIMITED = EnumSet.of(Module.RESULTS, Module.ATTENDANCE, Module.REPORTS);

    @Override
    public String id() {
        return "R-04";
    }

    @Override
    public Verdict ofChild(Question question) {
        if (question.student()) {
            return Verdict.PASSES;
        }
        Majority majority = Majority.of(question);
        List<AccessDecision> decisions = decisions(question);
        Set<AccessDecision.Kind> standing = decisions.stream()
                .filter(decision -> stands(decision, question.now()))
                .map(AccessDecision::kind)
                .collect(Collectors.toSet());
        EffectiveAccess access = EffectiveAccess.of(
                Links.of(question),
                standing,
                majority.ofAge() && majority.consented(),
                question.facts().settings().access());
        Optional<Instant> until = majority.untilOr(next(decisions, question.now()));
        return granted(access, question.module())
                ? Verdict.passesUntil(until)
                : new Verdict.Hides(Reason.NO_ACCESS_RIGHT, detail(access), until);
    }

    private static boolean granted(EffectiveAccess access, Optional<Module> module) {
        return switch (access.level()) {
            case YES -> true;
            case LIMITED -> module.filter(LIMITED::contains).isPresent();
            case NO -> false;
        };
    }

    private static Optional<String> detail(EffectiveAccess access) {
        return Optional.of("line " + access.line());
    }

    private static List<AccessDecision> decisions(Question question) {
        return question.facts().rights().decisions().stream()
                .filter(decision -> decision.student().equals(question.slice().student())
                        && question.viewer().persons().contains(decision.guardian()))
                .toList();
    }

    private static boolean stands(AccessDecision decision, Instant now) {
        Instant withdrawn = decision.withdrawnAt();
        return !now.isBefore(decision.decidedAt()) && (withdrawn == null || now.isBefore(withdrawn));
    }

    private static Optional<Instant> next(List<AccessDecision> decisions, Instant now) {
        return decisions.stream()
                .flatMap(decision ->
                        Stream.concat(Stream.of(decision.decidedAt()), Stream.ofNullable(decision.withdrawnAt())))
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }
}
