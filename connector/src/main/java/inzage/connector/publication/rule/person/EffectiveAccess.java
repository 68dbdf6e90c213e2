package inzage.connector.publication.rule.person;

import inzage.connector.access.AccessDecision;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.setting.AccessMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether somebody may look at a student: the first of ten lines that applies. Where one person stands in the source several
 * times, a line applies if it does for any of those links, so a no anywhere comes before a yes anywhere.
 *
 * @param line which one applied, 1 to 10; the tenth means that nobody said anything
 */
public record EffectiveAccess(Level level, int line) {
    /** The line that says: unknown, so no. */
    public static final int UNKNOWN = 10;

    /** What sources call a parent or guardian: OneRoster's words, English and Dutch ones. */
    private static final Set<String> PARENTS = Set.of(
            "parent",
            "guardian",
            "mother",
            "father",
            "ouder",
            "moeder",
            "vader",
            "verzorger",
            "verzorgster",
            "voogd",
            "voogdes");

    /** How far it goes. */
    public enum Level {
        YES,
        /** Results, absence totals and reports: what the law grants a parent without custody who asked for it. */
        LIMITED,
        NO
    }

    /**
     * @param links between the student and this person, as the sources say
     * @param decided what the desk decided about them and stands now
     * @param consented the student is of age and consented to this person
     */
    public static EffectiveAccess of(
            List<Guardianship> links, Set<AccessDecision.Kind> decided, boolean consented, AccessMode mode) {
        if (decided.contains(AccessDecision.Kind.CLOSED)) {
            return new EffectiveAccess(Level.NO, 1);
        }
        if (any(links, link -> link.portalAccess() == Ynu.NO)) {
            return new EffectiveAccess(Level.NO, 2);
        }
        if (any(links, link -> link.portalAccess() == Ynu.YES)) {
            return new EffectiveAccess(Level.YES, 3);
        }
        if (consented) {
            return new EffectiveAccess(Level.YES, 4);
        }
        if (decided.contains(AccessDecision.Kind.LIMITED)) {
            return new EffectiveAccess(Level.LIMITED, 5);
        }
        if (any(links, link -> link.legalRepresentative() == Ynu.NO || link.custody() == Ynu.NO)) {
            return new EffectiveAccess(Level.NO, 6);
        }
        return unknown(links, decided, mode);
    }

    /** The lines that fill in what no source said. */
    private static EffectiveAccess unknown(
            List<Guardianship> links, Set<AccessDecision.Kind> decided, AccessMode mode) {
        if (decided.contains(AccessDecision.Kind.CONFIRMED)) {
            return new EffectiveAccess(Level.YES, 7);
        }
        if (mode == AccessMode.LEGAL_REPRESENTATIVES
                && any(links, link -> link.legalRepresentative() == Ynu.YES || link.custody() == Ynu.YES)) {
            return new EffectiveAccess(Level.YES, 8);
        }
        if (mode == AccessMode.LISTED && any(links, EffectiveAccess::parent)) {
            return new EffectiveAccess(Level.YES, 9);
        }
        return new EffectiveAccess(Level.NO, UNKNOWN);
    }

    /** Whether the source calls this person a parent or guardian; other relatives are nobody's by listing alone. */
    public static boolean parent(Guardianship link) {
        String relation = link.relation();
        return relation != null
                && Stream.of(relation.split("/", -1))
                        .allMatch(word -> PARENTS.contains(word.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean any(List<Guardianship> links, Predicate<Guardianship> condition) {
        return links.stream().anyMatch(condition);
    }
}
