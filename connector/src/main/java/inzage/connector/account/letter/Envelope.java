package inzage.connector.account.letter;

import inzage.connector.account.Language;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.Token;
import java.util.Optional;

/**
 * A letter, addressed. Holds an address and perhaps a token: it is sent at once and kept nowhere.
 *
 * @param school in whose name it is sent; empty for the portal's own
 * @param opening the link that it brings
 */
public record Envelope(
        LetterKind kind, Optional<String> school, String email, Language language, Optional<Opening> opening) {
    /** The way in. */
    public record Opening(LinkTarget target, Token token) {}

    /** Neither address nor token. */
    @Override
    public String toString() {
        return "envelope " + kind;
    }
}
