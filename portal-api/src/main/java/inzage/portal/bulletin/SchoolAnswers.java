package inzage.portal.bulletin;

import inzage.connector.canonical.Canonical;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.Names;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.connector.publication.Viewer;
import inzage.portal.audit.Sightings;
import inzage.portal.child.Asking;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all schools of an account published of one kind. A school where nothing is open is not among them. */
record SchoolAnswers<T extends Canonical>(List<OneSchool<T>> schools) {
    SchoolAnswers {
        schools = List.copyOf(schools);
    }

    /** The answer of one school. */
    record OneSchool<T extends Canonical>(String school, Answer<T> answer) {}

    /** How fresh the data of a school are. */
    @Schema(name = "Freshness")
    record FreshnessView(
            String school,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt) {}

    /** Who is given it is written down before. */
    static <T extends Canonical> SchoolAnswers<T> of(
            SignedIn who, Part<T> part, Asking asking, Bulletin bulletin, Sightings sightings) {
        List<OneSchool<T>> schools = new ArrayList<>();
        for (Viewer viewer : asking.viewers(who)) {
            bulletin.part(viewer, part).ifPresent(answer -> {
                sightings.published(who, viewer, answer.shown());
                schools.add(new OneSchool<>(viewer.school(), answer));
            });
        }
        return new SchoolAnswers<>(schools);
    }

    <V> List<V> map(BiFunction<String, Shown<T>, V> view) {
        return schools.stream()
                .flatMap(one -> one.answer().shown().stream().map(shown -> view.apply(one.school(), shown)))
                .toList();
    }

    List<FreshnessView> freshness() {
        return schools.stream()
                .map(one ->
                        new FreshnessView(one.school(), one.answer().updatedAt().orElse(null)))
                .toList();
    }

    /** Of the one school there is; of several nobody knows whom to ask. */
    Names names() {
        Optional<Names> only = Stream.of(schools)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0).answer().names())
                .findFirst();
        return only.orElse(Names.NONE);
    }
}
