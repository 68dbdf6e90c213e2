package inzage.connector.review;

import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Subject;
import inzage.connector.publication.Explanation;
import inzage.connector.publication.Module;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer.Intent;
import inzage.connector.publication.Viewer.Surface;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Tells the desk what every rule says about somebody, a child and a module: kinds, days and subjects, never a value or a text. */
@Service
public class Explanations {
    private final Memberships memberships;
    private final Kinship kinship;
    private final Publication publication;
    private final SchoolReader reader;
    private final Audit audit;

    public Explanations(
            Memberships memberships, Kinship kinship, Publication publication, SchoolReader reader, Audit audit) {
        this.memberships = memberships;
        this.kinship = kinship;
        this.publication = publication;
        this.reader = reader;
        this.audit = audit;
    }

    /**
     * @param who asks, about its own school
     * @param account about whom
     * @param at also past (results as they were then) or to come (with what is known now)
     */
    public Explained explain(Actor who, String school, String account, RecordId child, Module module, Instant at) {
        return memberships
                .find(account, school)
                .map(member -> explain(who, member, child, module, at))
                .orElseGet(Explained.Unknown::new);
    }

    private Explained explain(Actor who, Membership member, RecordId child, Module module, Instant at) {
        String school = member.school();
        boolean own = kinship.own(who.account(), school, child);
        String decision = own ? "REFUSED_OWN_CHILD" : "EXPLAINED";
        audit.looked(
                who.as(member.account()),
                Act.of(school, "explain/" + module.word(), decision).about(child));
        if (own) {
            return new Explained.OwnChild();
        }
        return explanation(member, child, module, at)
                .<Explained>map(explanation -> new Explained.Answered(explanation, subjects(school, explanation)))
                .orElseGet(Explained.Unknown::new);
    }

    private Optional<Explanation> explanation(Membership member, RecordId child, Module module, Instant at) {
        return publication.explain(memberships.viewer(member, Surface.PAGE, Intent.READ, at), child, module);
    }

    private Map<RecordId, SubjectName> subjects(String school, Explanation explanation) {
        Set<RecordId> ids = explanation.records().stream()
                .flatMap(line -> line.subject().stream())
                .collect(Collectors.toSet());
        return reader.find(school, Subject.class, ids).stream()
                .collect(Collectors.toMap(
                        Stored::id,
                        subject -> new SubjectName(
                                subject.record().code(), subject.record().name()),
                        (one, other) -> one));
    }
}
