package inzage.connector.access;

import inzage.connector.access.LinkToConfirm.Caution;
import inzage.connector.canonical.Address;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.consent.Age;
import inzage.connector.publication.rule.person.EffectiveAccess;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Why a link should not be confirmed in bulk: the cases in which a mistake does harm.
 *
 * @param today the school's day
 * @param guardiansOf by student
 * @param namingBoth sources that name some link from both sides; in others a link named from one side tells nothing
 */
record Cautions(LocalDate today, Map<RecordId, List<Guardian>> guardiansOf, Set<String> namingBoth) {
    private static final int SEVENTEEN = 17;
    private static final int PARENTS = 2;

    Set<Caution> of(Stored<Guardianship> stored, Student student, Guardian guardian) {
        Guardianship link = stored.record();
        Set<Caution> cautions = together(guardiansOf.getOrDefault(link.student().id(), List.of()));
        if (link.relation() != null && !EffectiveAccess.parent(link)) {
            cautions.add(Caution.OTHER_RELATIVE);
        }
        if (student.birthDate() == null || !today.isBefore(Age.reaches(student.birthDate(), SEVENTEEN))) {
            cautions.add(Caution.SEVENTEEN_OR_OLDER);
        }
        if (student.secretAddress() == Ynu.YES || guardian.secretAddress() == Ynu.YES) {
            cautions.add(Caution.SECRET_ADDRESS);
        }
        if (link.namedByBoth() == Ynu.NO && namingBoth.contains(stored.source())) {
            cautions.add(Caution.NAMED_FROM_ONE_SIDE);
        }
        return cautions;
    }

    private static Set<Caution> together(List<Guardian> guardians) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (guardians.size() > PARENTS) {
            cautions.add(Caution.MORE_THAN_TWO_GUARDIANS);
        }
        if (apart(guardians)) {
            cautions.add(Caution.DIFFERENT_ADDRESSES);
        }
        return cautions;
    }

    private static boolean apart(List<Guardian> guardians) {
        List<Address> homes = guardians.stream()
                .map(Guardian::address)
                .filter(Objects::nonNull)
                .toList();
        return homes.stream().anyMatch(home -> !Home.same(home, homes.get(0)));
    }
}
