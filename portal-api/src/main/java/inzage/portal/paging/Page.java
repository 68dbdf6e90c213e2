package inzage.portal.paging;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. The cursor is the place of the last item in the order, not its number: what comes or goes in the meantime moves
 * nothing past the reader, and nothing is counted.
 *
 * @param next to ask for the page after this one; absent on the last
 */
public record Page<V>(List<V> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * @param place of an item in the order, as a text that sorts: a day, and an id so that no two are alike
     * @param cursor what the page before gave as next
     */
    public static <V> Page<V> newestFirst(List<V> all, Function<V, String> place, @Nullable String cursor, int limit) {
        return of(all, place, Comparator.reverseOrder(), cursor, limit);
    }

    /** As {@link #newestFirst}, the other way round. */
    public static <V> Page<V> soonestFirst(List<V> all, Function<V, String> place, @Nullable String cursor, int limit) {
        return of(all, place, Comparator.naturalOrder(), cursor, limit);
    }

    private static <V> Page<V> of(
            List<V> all, Function<V, String> place, Comparator<String> order, @Nullable String cursor, int limit) {
        String after = cursor == null ? null : decoded(cursor);
        List<V> rest = all.stream()
                .filter(item -> after == null || order.compare(place.apply(item), after) > 0)
                .sorted(Comparator.comparing(place, order))
                .toList();
        List<V> page = rest.stream().limit(limit).toList();
        return new Page<>(page, rest.size() > limit ? encoded(place.apply(page.get(limit - 1))) : null);
    }

    private static String encoded(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemKind.BAD_REQUEST);
        }
    }
}
