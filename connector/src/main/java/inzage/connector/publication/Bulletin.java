package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a school publishes to many. Each item takes one child for which it may be seen; whose it is makes no difference. */
@Service
public class Bulletin {
    private final Publication publication;
    private final Answers answers;

    Bulletin(Publication publication, Answers answers) {
        this.publication = publication;
        this.answers = answers;
    }

    /** What may be seen for one of the viewer's children; of documents without their bytes. Empty where nothing is open at all. */
    public <T extends Canonical> Optional<Answer<T>> part(Viewer viewer, Part<T> part) {
        List<Answer<T>> open = publication.aboutAll(
                viewer, asking -> answers.open(asking, asking.ofSchool(part.module(), part.kind()), part.kind()));
        return open.stream().findFirst().map(first -> together(open, first));
    }

    /** One item, whole; empty if it may be seen for none of the viewer's children. */
    public <T extends Canonical> Optional<Shown<T>> one(Viewer viewer, Part<T> part, RecordId record) {
        return publication
                .aboutAll(viewer, asking -> Asking.shown(asking.one(part, record)).stream()
                        .findFirst())
                .stream()
                .findFirst();
    }

    private static <T extends Canonical> Answer<T> together(List<Answer<T>> answers, Answer<T> first) {
        Map<RecordId, Shown<T>> shown = answers.stream()
                .map(Answer::shown)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Shown::id, one -> one, (one, other) -> one));
        Optional<Instant> next =
                answers.stream().flatMap(answer -> answer.next().stream()).min(Instant::compareTo);
        return new Answer<>(
                shown.values().stream()
                        .sorted(Comparator.comparing(one -> one.id().hex()))
                        .toList(),
                first.names(),
                first.updatedAt(),
                next);
    }
}
