package inzage.connector.publication.rule.person;

import inzage.connector.access.Home;
import inzage.connector.canonical.Address;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.decision.Question;
import inzage.connector.store.Stored;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the guardians of a student who are not the viewer. What is the viewer's own as well is no secret.
 *
 * @param ownAddresses empty for a student, who may know the own address whoever lives there
 * @param student whether the viewer is the student
 */
record OthersContacts(Set<String> contacts, List<Address> addresses, List<Address> ownAddresses, boolean student) {

    static OthersContacts of(Question question) {
        List<Guardian> own = question.facts().rights().guardians().stream()
                .map(Stored::record)
                .toList();
        List<Guardian> others = question.facts().rights().others();
        Set<String> contacts = contacts(others);
        contacts.removeAll(contacts(own));
        return new OthersContacts(contacts, addresses(others), addresses(own), question.student());
    }

    /** A student's fields without what is another's. */
    Fields leftOutOf(Student shown) {
        if (contacts.isEmpty() && addresses.isEmpty()) {
            return Fields.ALL;
        }
        Set<String> withheld = new HashSet<>();
        if (anothers(shown.phone())) {
            withheld.add("phone");
        }
        if (anothers(shown.email())) {
            withheld.add("email");
        }
        if (anothersHome(shown.address())) {
            withheld.add("address");
        }
        List<String> numbers = shown.emergencyNumbers().stream()
                .filter(number -> !anothers(number))
                .toList();
        return new Fields(withheld, Map.of("emergencyNumbers", numbers));
    }

    private boolean anothers(@Nullable String contact) {
        return contact != null && contacts.contains(plain(contact));
    }

    private boolean anothersHome(@Nullable Address address) {
        return !student
                && addresses.stream().anyMatch(others -> Home.same(others, address))
                && ownAddresses.stream().noneMatch(own -> Home.same(own, address));
    }

    private static Set<String> contacts(List<Guardian> guardians) {
        return guardians.stream()
                .flatMap(guardian -> Stream.of(guardian.phone(), guardian.email()))
                .filter(Objects::nonNull)
                .map(OthersContacts::plain)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Address> addresses(List<Guardian> guardians) {
        return guardians.stream()
                .flatMap(guardian -> Stream.ofNullable(guardian.address()))
                .toList();
    }

    /** A number as it is dialled within the Netherlands, an e-mail address in small letters. */
    private static String plain(String contact) {
        return contact.indexOf('@') >= 0
                ? contact.strip().toLowerCase(Locale.ROOT)
                : contact.replaceAll("[^0-9+]", "").replaceFirst("^(\\+|00)31", "0");
    }
}
