package inzage.portal.child;

import inzage.connector.publication.Names;
import inzage.connector.publication.Names.SchoolContact;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands where there is nothing. It is the same whether something is hidden or nothing is there. */
@Schema(name = "Empty", description = "Only if there is nothing to show.")
public record EmptyView(
        @Schema(description = "Why there may be nothing.") String why,
        @Schema(description = "Whom to ask.") String ask) {

    /**
     * @param what the last part of the text's key
     * @param shown what is shown
     * @return {@code null} if something is
     */
    public static @Nullable EmptyView unless(List<?> shown, String what, Names names, Texts texts) {
        return shown.isEmpty() ? of(what, names, texts) : null;
    }

    private static EmptyView of(String what, Names names, Texts texts) {
        String ask = names.school()
                .map(school -> texts.text("empty.ask.school", address(school)))
                .orElseGet(() -> texts.text("empty.ask"));
        return new EmptyView(texts.text("empty." + what), ask);
    }

    private static String address(SchoolContact school) {
        String ways = Stream.of(school.phone(), school.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return ways.isEmpty() ? school.name() : school.name() + " (" + ways + ")";
    }
}
