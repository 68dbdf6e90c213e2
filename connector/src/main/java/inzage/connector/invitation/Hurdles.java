package inzage.connector.invitation;

import inzage.connector.access.sight.Entitled;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.setting.MemberSettings;
import java.util.List;
import java.util.Optional;

/** What speaks against inviting somebody. When in doubt nobody is invited. */
record Hurdles(Entitled entitled, Addresses addresses, MemberSettings open) {
    /** @param person all records that are this person, at least one */
    Optional<Hurdle> of(List<Listed> person) {
        Listed first = person.get(0);
        if (!entitled(person, first)) {
            return Optional.of(Hurdle.NO_ACCESS);
        }
        if (first.email().isEmpty()) {
            return Optional.of(Hurdle.NO_EMAIL);
        }
        if (addresses.shared(first)) {
            return Optional.of(Hurdle.EQUAL_ADDRESS);
        }
        return ofTheSchool(first) ? Optional.empty() : Optional.of(Hurdle.OTHER_DOMAIN);
    }

    private boolean entitled(List<Listed> person, Listed first) {
        return first.kind() == Viewer.Kind.STUDENT
                ? entitled.attends(first.id())
                : entitled.has(person.stream().map(Listed::id).toList());
    }

    private boolean ofTheSchool(Listed one) {
        String address = one.folded();
        return one.kind() == Viewer.Kind.GUARDIAN
                || open.studentDomains().contains(address.substring(address.lastIndexOf('@') + 1));
    }
}
