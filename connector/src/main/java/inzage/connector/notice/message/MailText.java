package inzage.connector.notice.message;

import inzage.connector.notice.sight.Audience.Recipient;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The words of a mail: that there is something to see, of which kind, and where. Templates have no way to name a child, a
 * subject or a grade, because none is given to them; what is given is escaped and never evaluated.
 */
@Component
class MailText {
    private static final String ENGLISH = "en";
    private static final String DUTCH = "nl";

    private final Map<String, Words> words =
            Map.of(DUTCH, Words.named("news." + DUTCH), ENGLISH, Words.named("news." + ENGLISH));
    private final Schools schools;
    private final PortalAddress portal;

    MailText(Schools schools, PortalAddress portal) {
        this.schools = schools;
        this.portal = portal;
    }

    /** In the recipient's language, Dutch if we do not speak it. */
    Mail write(Claim claim, Recipient recipient, Set<NoticeKind> kinds) {
        String language = recipient.locale().getLanguage().equals(ENGLISH) ? ENGLISH : DUTCH;
        String member = recipient.viewer().school();
        String school = schools.find(member).map(SchoolSetup::name).orElse(member);
        Map<String, Object> given = Map.of(
                "school", school,
                "link", portal.address().toString(),
                "results", kinds.contains(NoticeKind.RESULTS),
                "and", kinds.size() > 1,
                "absences", kinds.contains(NoticeKind.ABSENCES));
        Words spoken = Objects.requireNonNull(words.get(language));
        return new Mail(
                claim,
                recipient.email(),
                school,
                language,
                spoken.subject().execute(given).strip(),
                spoken.text().execute(given),
                spoken.html().execute(given));
    }
}
