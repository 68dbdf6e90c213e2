package inzage.connector.publication.setting;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a school lets into its portal without being asked for each.
 *
 * @param inviteAutomatically guardians who may be invited are, after every run that changed people
 * @param studentDomains domains, in lower case, of the addresses that the school itself gives to its students; students are invited
 *     at these and no others, and without any not at all
 */
public record MemberSettings(boolean inviteAutomatically, Set<String> studentDomains) {
    /** The desk invites guardians; students are not invited. */
    public static final MemberSettings CLOSED = new MemberSettings(false, Set.of());

    public MemberSettings {
        studentDomains = Set.copyOf(studentDomains);
    }

    static MemberSettings read(Section section) {
        section.only("invite", "studentDomains");
        return new MemberSettings(
                section.word("invite", Map.of("by-desk", false, "automatically", true))
                        .orElse(false),
                domains(section));
    }

    private static Set<String> domains(Section section) {
        return section.texts("studentDomains").stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> domain(section, text))
                .collect(Collectors.toSet());
    }

    private static boolean domain(Section section, String text) {
        boolean good = text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
        if (!good) {
            section.problem(section.at("studentDomains") + ": '" + text
                    + "' is not the part of an address after the @, like leerling.school.nl");
        }
        return good;
    }
}
