package inzage.connector.notice.sight;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Child;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Shown;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Fields;
import inzage.connector.store.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What publication shows, reduced to which records in which version. */
@Component
final class PublishedSights implements Sights {
    private static final Fields PASSING = Fields.without(Set.of("attempt", "valid", "weight"));

    private final Publication publication;

    PublishedSights(Publication publication) {
        this.publication = publication;
    }

    @Override
    public Sight look(Viewer viewer, RecordId student) {
        Optional<Child> child = publication.children(viewer).stream()
                .filter(listed -> listed.id().equals(student))
                .findFirst();
        Map<NoticeKind, Answer<?>> answers = new EnumMap<>(NoticeKind.class);
        child.ifPresent(listed -> listed.modules().forEach(module -> {
            NoticeKind.of(module)
                    .ifPresent(kind -> ask(viewer, student, kind).ifPresent(answer -> answers.put(kind, answer)));
        }));
        Map<NoticeKind, List<Item>> open = new EnumMap<>(NoticeKind.class);
        answers.forEach((kind, answer) -> open.put(kind, items(kind, student, answer)));
        Map<NoticeKind, Instant> released = new EnumMap<>(NoticeKind.class);
        answers.forEach((kind, answer) -> answer.release().ifPresent(at -> released.put(kind, at)));
        Stream<Instant> next = answers.values().stream().flatMap(answer -> answer.next().stream());
        Optional<Instant> closing = child.flatMap(Child::next);
        return new Sight(
                viewer.school(),
                viewer.account(),
                student,
                open,
                closing,
                Stream.concat(next, closing.stream()).min(Instant::compareTo),
                released);
    }

    private Optional<? extends Answer<?>> ask(Viewer viewer, RecordId student, NoticeKind kind) {
        return switch (kind) {
            case RESULTS -> publication.results(viewer, student);
            case ABSENCES -> publication.absences(viewer, student);
        };
    }

    private static List<Item> items(NoticeKind kind, RecordId student, Answer<?> answer) {
        return answer.shown().stream()
                .map(shown -> new Item(kind, student, shown.id(), version(shown)))
                .toList();
    }

    /**
     * Of what is shown, not of what is stored: a change in a withheld field is no news and must not be told. Nor is it that a field
     * is shown no more, because another attempt at the test vanished.
     */
    private static String version(Shown<? extends Canonical> shown) {
        Canonical value = shown.value() instanceof Result result ? PASSING.applyTo(result) : shown.value();
        byte[] content = CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
