package inzage.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.DemoAccount.Person;
import inzage.config.demo.DemoAccount.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {
    private final Path folder;

    DemoAccountsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void acts_as_persons_that_the_files_contain_with_the_same_address() throws IOException {
        DemoSchools schools = DemoFixture.write(folder);
        CsvFiles secondary = DemoFixture.oneRoster(folder);
        CsvFiles primary = CsvFiles.folder(folder.resolve("de-waterlelie/administration"));

        for (DemoAccount account : new DemoAccounts(schools).all()) {
            account.person().map(Person::key).ifPresent(key -> assertThat(List.of(
                            email(secondary, "users", "sourcedId", key), email(primary, "guardians", "key", key)))
                    .contains(Optional.of(account.email())));
        }
    }

    @Test
    void has_every_role_and_no_address_twice() {
        List<DemoAccount> all = new DemoAccounts(DemoSchools.invent(7, DemoFixture.TODAY, DemoFixture.SMALL)).all();

        assertThat(all).extracting(DemoAccount::role).contains(Role.values());
        assertThat(all).extracting(DemoAccount::email).doesNotHaveDuplicates();
    }

    @Test
    void does_not_change_its_addresses_with_the_day() {
        DemoSchools later = DemoSchools.invent(7, DemoFixture.TODAY.plusYears(1), DemoFixture.SMALL);
        DemoSchools now = DemoSchools.invent(7, DemoFixture.TODAY, DemoFixture.SMALL);

        assertThat(new DemoAccounts(later).all()).isEqualTo(new DemoAccounts(now).all());
    }

    @Test
    void gives_consent_from_the_adult_to_both_parents() {
        DemoConsent consent = new DemoAccounts(DemoSchools.invent(7, DemoFixture.TODAY, DemoFixture.SMALL)).consent();

        assertThat(consent.student().kind()).isEqualTo("student");
        assertThat(consent.guardians()).hasSize(2).extracting(Person::kind).containsOnly("guardian");
    }

    private static Optional<String> email(CsvFiles files, String file, String column, String key) {
        return files.rows(file).stream()
                .filter(row -> row.getField(column).equals(key))
                .map(row -> row.getField("email"))
                .findFirst();
    }
}
