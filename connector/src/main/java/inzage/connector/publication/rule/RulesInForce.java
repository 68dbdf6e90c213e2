package inzage.connector.publication.rule;

import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.rule.field.ClassmateListed;
import inzage.connector.publication.rule.field.FieldsShown;
import inzage.connector.publication.rule.person.AccessGranted;
import inzage.connector.publication.rule.person.AccountActive;
import inzage.connector.publication.rule.person.Attending;
import inzage.connector.publication.rule.person.LinkExists;
import inzage.connector.publication.rule.person.NotAnothersRecord;
import inzage.connector.publication.rule.person.NotRestricted;
import inzage.connector.publication.rule.person.OfAgeConsents;
import inzage.connector.publication.rule.record.ReportReleased;
import inzage.connector.publication.rule.record.WithinPublication;
import inzage.connector.publication.rule.result.ExamDetermined;
import inzage.connector.publication.rule.result.NotIntermediate;
import inzage.connector.publication.rule.result.NothingDerivable;
import inzage.connector.publication.rule.result.Released;
import inzage.connector.publication.rule.result.TotalsDerivable;
import java.util.List;

/** The rules in force, in the order that decides which reason is given. A new rule is one class and one line here. */
public final class RulesInForce {
    /** All of them. */
    public static final List<Rule> LIST = List.of(
            new PortalOpen(),
            new AccountActive(),
            new NotAnothersRecord(),
            new LinkExists(),
            new AccessGranted(),
            new Attending(),
            new OfAgeConsents(),
            new SourceAccepted(),
            new NotRestricted(),
            new ModuleOn(),
            new OnDashboard(),
            new YearAvailable(),
            new AfterStartDate(),
            new CategoryPublished(),
            new SourceShows(),
            new WithinPublication(),
            new MeantForChild(),
            new ExamDetermined(),
            new ReportReleased(),
            new Released(),
            new NotIntermediate(),
            new NothingDerivable(),
            new TotalsDerivable(),
            new ClassmateListed(),
            new FieldsShown());

    private RulesInForce() {}
}
