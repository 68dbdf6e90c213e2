package inzage.connector.publication.rule.field;

import inzage.connector.access.Home;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.rule.person.Links;
import inzage.connector.store.Stored;
import java.util.HashSet;
import java.util.Set;

/**
 * Of a student, for a guardian: where the student lives and can be reached, unless the link masks it. Where the source does not
 * say whether it is masked, it is if the address is secret or perhaps secret and not the guardian's own. Whether something is
 * secret is itself never shown.
 */
final class StudentFields {
    private static final Set<String> FLAGS = Set.of("secretAddress", "secretPhone");

    private StudentFields() {}

    static Fields of(Student student, Question question) {
        if (question.student()) {
            return Fields.ALL;
        }
        Ynu mask = mask(question);
        boolean together = livesWith(student, question);
        Set<String> withheld = new HashSet<>(FLAGS);
        if (masked(mask, student.secretAddress(), together)) {
            withheld.addAll(Set.of("address", "phone", "email", "emergencyNumbers"));
        }
        if (masked(mask, student.secretPhone(), together)) {
            withheld.add("phone");
        }
        return Fields.without(withheld);
    }

    /** Whether this guardian may not know where the student lives. */
    static boolean addressMasked(Question question) {
        Student student = question.facts().student().record();
        return !question.student() && masked(mask(question), student.secretAddress(), livesWith(student, question));
    }

    private static Ynu mask(Question question) {
        return Links.of(question).stream()
                .map(Guardianship::maskStudentAddress)
                .reduce(Ynu.UNKNOWN, Ynu::strictestSecrecy);
    }

    private static boolean masked(Ynu mask, Ynu secret, boolean together) {
        return switch (mask) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> secret != Ynu.NO && !together;
        };
    }

    private static boolean livesWith(Student student, Question question) {
        return question.facts().rights().guardians().stream()
                .filter(guardian -> question.viewer().persons().contains(guardian.id()))
                .map(Stored::record)
                .anyMatch(guardian -> Home.same(guardian.address(), student.address()));
    }
}
