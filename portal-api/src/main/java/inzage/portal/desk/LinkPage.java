package inzage.portal.desk;

import inzage.connector.access.LinkToConfirm;
import inzage.portal.desk.LinksView.LinkView;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the links that wait. The cursor is the place of the last link in the order, not its number: links decided in the
 * meantime move nothing past the reader.
 */
final class LinkPage {
    private static final Comparator<LinkToConfirm> OLDEST_FIRST = Comparator.comparing(LinkPage::place);

    private LinkPage() {}

    static LinksView of(List<LinkToConfirm> waiting, @Nullable String cursor, int limit) {
        String after = cursor == null ? "" : decoded(cursor);
        List<LinkToConfirm> rest = waiting.stream()
                .sorted(OLDEST_FIRST)
                .filter(link -> place(link).compareTo(after) > 0)
                .toList();
        List<LinkToConfirm> page = rest.stream().limit(limit).toList();
        return new LinksView(
                page.stream().map(LinkView::of).toList(),
                waiting.size(),
                (int) waiting.stream().filter(link -> link.oneByOne().isEmpty()).count(),
                rest.size() > limit ? encoded(place(page.get(limit - 1))) : null);
    }

    /** Sorts as text: the moment with a fixed number of digits, then the ids. */
    private static String place(LinkToConfirm link) {
        return "%013d.%s.%s".formatted(link.since().toEpochMilli(), link.student(), link.guardian());
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
