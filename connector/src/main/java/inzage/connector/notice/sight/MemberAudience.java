package inzage.connector.notice.sight;

import inzage.connector.account.Accounts;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Child;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The members of a school's portal. */
@Component
final class MemberAudience implements Audience {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Publication publication;

    MemberAudience(Accounts accounts, Memberships memberships, Publication publication) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.publication = publication;
    }

    @Override
    public List<Viewer> of(String school, RecordId student, Instant now) {
        return memberships.viewers(school, student).stream()
                .map(membership -> viewer(membership, now))
                .toList();
    }

    @Override
    public Optional<Recipient> recipient(String school, String account, Instant now) {
        return memberships.find(account, school).filter(Membership::mail).flatMap(membership -> accounts.find(account)
                .map(found -> new Recipient(
                        viewer(membership, now), found.email(), found.language().locale())));
    }

    @Override
    public List<RecordId> children(Viewer viewer) {
        return publication.children(viewer).stream().map(Child::id).toList();
    }

    private Viewer viewer(Membership membership, Instant now) {
        return memberships.viewer(membership, Viewer.Surface.MAIL, Viewer.Intent.READ, now);
    }
}
