package inzage.mappings.convert;

import inzage.connector.canonical.Component;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What may be shown of a source's HTML: words with emphasis, headings, lists and links that leave the portal. No pictures, they
 * would tell a stranger who reads; no scripts, styles, forms and addresses inside the portal.
 */
final class Markup {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https://|mailto:).+");
    private static final PolicyFactory SHOWN = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "b", "strong", "i", "em", "u", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "a")
            .allowUrlProtocols("https", "mailto")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            // Only one: of several the order would differ from start to start, and with it the hash of the record.
            .requireRelsOnLinks("noopener")
            .toFactory();
    private static final PolicyFactory LINES = new HtmlPolicyBuilder()
            .allowElements("p", "br", "div", "h1", "h2", "h3", "h4", "li", "tr", "blockquote")
            .toFactory();
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("\\s*(<[^>]*>\\s*)+");

    private Markup() {}

    /**
     * What a field takes of a text: a field of markup never what was not sanitised, a field of text only the words.
     *
     * @param html the source writes HTML; else it writes text
     */
    static Outcome in(Component component, boolean html, String text) {
        String taken = !component.html() ? plain(text) : html ? sanitised(text) : ofText(text);
        return taken.isEmpty() ? new Outcome.Empty() : new Outcome.Good(taken);
    }

    /** HTML with nothing in it but what may be shown; empty if nothing is left. */
    static String sanitised(String html) {
        String shown = SHOWN.sanitize(html).strip();
        boolean blank = plain(shown).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        return blank ? "" : shown;
    }

    /** Plain text as HTML that shows the same. */
    static String ofText(String text) {
        return sanitised(text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"));
    }

    /** What HTML says, without its markup; a paragraph is a line. */
    static String plain(String html) {
        String lines = COMMENT.matcher(LINES.sanitize(html)).replaceAll("");
        return Texts.clean(Encoding.decodeHtml(TAGS.matcher(lines).replaceAll("\n"), false));
    }
}
