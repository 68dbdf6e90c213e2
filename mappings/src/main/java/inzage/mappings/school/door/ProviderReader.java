package inzage.mappings.school.door;

import inzage.connector.publication.Viewer;
import inzage.connector.school.door.Condition;
import inzage.connector.school.door.Conditions;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.SignInProvider;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.util.Optional;
import java.util.Set;

/** Reads at which identity provider a school's staff and students sign in. */
final class ProviderReader {
    private final Entries provider;
    private final SecretOf secrets;

    ProviderReader(Entries provider, SecretOf secrets) {
        this.provider = provider;
        this.secrets = secrets;
    }

    SignInProvider read(Set<String> sources) {
        String issuer = provider.text("issuer");
        Addresses.read("issuer", issuer, provider.at("issuer"));
        Optional<Entries> staffs = provider.entries("staff");
        Optional<Entries> learners = provider.entries("students");
        Conditions only = new Conditions(
                only(provider), staffs.flatMap(ProviderReader::only), learners.flatMap(ProviderReader::only));
        Optional<String> staff = staffs.map(ProviderReader::staff);
        Optional<PersonClaim> students = learners.map(entries -> student(new PersonClaims(sources), entries));
        if (staff.isEmpty() && students.isEmpty()) {
            throw new DefinitionError(provider.at(), "say in 'staff' or 'students' which claim names them");
        }
        String client = Lists.filled(provider, "client");
        provider.done();
        return new SignInProvider(
                issuer, client, secrets.required("client", provider.at("client")), staff, students, only);
    }

    private static Optional<Condition> only(Entries of) {
        return of.entries("only").map(only -> {
            Condition read = new Condition(PersonClaims.claim(only), Lists.filled(only, "is"));
            only.done();
            return read;
        });
    }

    private static String staff(Entries staff) {
        String claim = PersonClaims.staff(staff);
        staff.done();
        return claim;
    }

    private static PersonClaim student(PersonClaims claims, Entries student) {
        PersonClaim read = new PersonClaim(PersonClaims.claim(student), Viewer.Kind.STUDENT, claims.source(student));
        student.done();
        return read;
    }
}
