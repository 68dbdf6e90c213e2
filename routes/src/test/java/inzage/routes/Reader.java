package inzage.routes;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.Audience;
import inzage.connector.notice.sight.Item;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.notice.sight.Sight;
import inzage.connector.notice.sight.Sights;
import inzage.connector.publication.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** One mother of one child, and the results she sees. */
final class Reader implements Audience, Sights {
    static final RecordId CHILD = new RecordId("c".repeat(32));
    private static final String ACCOUNT = "mother";

    final List<RecordId> results = new CopyOnWriteArrayList<>();

    @Override
    public List<Viewer> of(String school, RecordId student, Instant now) {
        return List.of(viewer(school, now));
    }

    @Override
    public Optional<Recipient> recipient(String school, String account, Instant now) {
        return Optional.of(new Recipient(viewer(school, now), "mother@ouder.example", Locale.forLanguageTag("nl")));
    }

    @Override
    public List<RecordId> children(Viewer viewer) {
        return List.of(CHILD);
    }

    @Override
    public Sight look(Viewer viewer, RecordId student) {
        List<Item> items = results.stream()
                .map(id -> new Item(NoticeKind.RESULTS, student, id, "1"))
                .toList();
        return new Sight(
                viewer.school(),
                viewer.account(),
                student,
                Map.of(NoticeKind.RESULTS, items),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static Viewer viewer(String school, Instant now) {
        return new Viewer(
                ACCOUNT,
                school,
                Viewer.Kind.GUARDIAN,
                Set.of(),
                Viewer.MembershipState.ACTIVE,
                Viewer.Surface.MAIL,
                Viewer.Intent.READ,
                now);
    }
}
