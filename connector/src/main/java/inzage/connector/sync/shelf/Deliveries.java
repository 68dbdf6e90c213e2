package inzage.connector.sync.shelf;

import inzage.connector.school.Packing;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The deliveries among the files that lie somewhere, oldest first. */
record Deliveries(Packing packing, List<Input> files, Instant now) {
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart", ".crdownload");

    /** The complete delivery that no run has read; empty if there is none. */
    List<Input> unread(Set<Input> known) {
        List<List<Input>> complete = complete();
        List<List<Input>> candidates = packing.take() == Take.NEWEST ? last(complete) : complete;
        return candidates.stream()
                .filter(delivery -> !read(delivery, known))
                .findFirst()
                .orElse(List.of());
    }

    /** The newest complete delivery, read or not; empty if there is none. */
    List<Input> newest() {
        return last(complete()).stream().findFirst().orElse(List.of());
    }

    Set<String> present() {
        return files.stream().map(Input::name).collect(Collectors.toSet());
    }

    private List<List<Input>> complete() {
        List<Input> counting = files.stream().filter(this::counts).toList();
        List<List<Input>> all =
                switch (packing.packaging()) {
                    case FOLDER -> counting.isEmpty() ? List.of() : List.of(counting);
                    case FILE -> each(counting);
                    case ZIP -> each(counting.stream().filter(Deliveries::zip).toList());
                };
        return all.stream().filter(this::quiet).toList();
    }

    private boolean counts(Input input) {
        String name = input.name();
        return !name.startsWith(".")
                && UNFINISHED.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                && packing.ready().filter(name::equals).isEmpty();
    }

    private static boolean zip(Input input) {
        return input.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static List<List<Input>> each(List<Input> files) {
        return files.stream()
                .sorted(Comparator.comparing(Input::modified).thenComparing(Input::name))
                .map(List::of)
                .toList();
    }

    private boolean quiet(List<Input> delivery) {
        if (packing.ready().isPresent()) {
            return present().contains(packing.ready().get());
        }
        Instant limit = now.minus(packing.quiet());
        return delivery.stream().noneMatch(input -> input.modified().isAfter(limit));
    }

    /** What was read before and is not there any more makes a folder another delivery, once. */
    private boolean read(List<Input> delivery, Set<Input> known) {
        return packing.packaging() == Packaging.FOLDER
                ? known.equals(new HashSet<>(delivery))
                : known.containsAll(delivery);
    }

    private static <T> List<T> last(List<T> list) {
        return list.isEmpty() ? list : list.subList(list.size() - 1, list.size());
    }
}
