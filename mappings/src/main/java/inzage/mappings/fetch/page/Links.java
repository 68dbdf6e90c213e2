package inzage.mappings.fetch.page;

import inzage.mappings.fetch.message.Answer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Link} headers: RFC 8288, as far as {@code rel="next"} goes. */
final class Links {
    private static final Pattern LINK = Pattern.compile("<([^<>]{1,4000})>([^<]{0,1000})");
    private static final Pattern NEXT =
            Pattern.compile("(?i);\\s*rel\\s*=\\s*(\"([^\"]*\\s)?next(\\s[^\"]*)?\"|next\\b)");

    private Links() {}

    static Optional<String> next(Answer answer) {
        for (String header : answer.all("Link")) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (NEXT.matcher(link.group(2)).find()) {
                    return Optional.of(link.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }
}
