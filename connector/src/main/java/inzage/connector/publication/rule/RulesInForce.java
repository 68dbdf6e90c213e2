package inzage.connector.publication.rule;

import inzage.connector.publication.decision.Rule;
import java.util.List;

/** The rules in force, in the order that decides which reason is given. A new rule is one class and one line here. */
public final class RulesInForce {
    /** All of them. */
    public static final List<Rule> LIST = List.of(
            new AccountActive(),
            new LinkExists(),
            new AccessGranted(),
            new Attending(),
            new OfAgeConsents(),
            new SourceAccepted(),
            new ModuleOn(),
            new SourceShows(),
            new ExamDetermined(),
            new NotIntermediate(),
            new NothingDerivable(),
            new FieldsShown());

    private RulesInForce() {}
}
