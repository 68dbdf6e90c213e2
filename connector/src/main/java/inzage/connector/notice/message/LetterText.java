package inzage.connector.notice.message;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import inzage.connector.account.Language;
import inzage.connector.account.letter.Envelope;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The words of a mail about an account: one sentence, the school's name and the link. The link begins with the configured address
 * of the portal, whatever host a request named; the token is in its fragment, which no browser sends to a server.
 */
@Component
class LetterText {
    private static final String PORTAL = "Inzage";

    private final Template text = Words.template("letter.txt", false);
    private final Template html = Words.template("letter.html", true);
    private final Schools schools;
    private final PortalAddress portal;

    LetterText(Schools schools, PortalAddress portal) {
        this.schools = schools;
        this.portal = portal;
    }

    Mail write(Claim claim, Envelope envelope) {
        String sender = envelope.school().map(this::name).orElse(PORTAL);
        Map<String, Object> given = new HashMap<>(Map.of(
                "school", sender,
                "language", envelope.language().tag(),
                "link",
                        envelope.opening()
                                .map(opening -> portal.link(opening.target(), opening.token()))
                                .orElseGet(portal::home)));
        for (String part : new String[] {"subject", "sentence", "after", "footer"}) {
            given.put(part, sentence(envelope, part, given));
        }
        return new Mail(
                claim,
                envelope.email(),
                sender,
                envelope.language().tag(),
                String.valueOf(given.get("subject")),
                text.execute(given),
                html.execute(given));
    }

    private String sentence(Envelope envelope, String part, Map<String, Object> given) {
        String kind = envelope.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = part.equals("footer") ? part : kind + "." + part;
        return Mustache.compiler()
                .escapeHTML(false)
                .compile(words(envelope.language()).getString(key))
                .execute(given);
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                LetterText.class.getPackageName() + ".letters",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String name(String school) {
        return schools.find(school).map(SchoolSetup::name).orElse(school);
    }
}
