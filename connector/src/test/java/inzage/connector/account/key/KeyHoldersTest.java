package inzage.connector.account.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import inzage.connector.account.Account;
import inzage.connector.account.AccountFixture;
import inzage.connector.account.Language;
import inzage.connector.account.membership.MembershipFixture;
import inzage.connector.account.membership.Memberships;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.Kind;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.publication.Viewer.Surface;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyHoldersTest {
    private static final RecordId MOTHER = new RecordId("%032x".formatted(2));
    private static final RecordId MOTHER_AGAIN = new RecordId("%032x".formatted(3));
    private static final RecordId CHILD = new RecordId("%032x".formatted(1));
    private static final PersonClaim GUARDIANS = new PersonClaim("number", Kind.GUARDIAN, "administration");
    private static final PersonClaim STUDENTS = new PersonClaim("number", Kind.STUDENT, "administration");

    private final SchoolReader reader = mock();
    private final DataSource database = TestDatabase.H2.fresh();
    private final MembershipFixture fixture = new MembershipFixture(database, reader);
    private final Exclusions exclusions = new Exclusions(JdbcClient.create(database));
    private final Memberships memberships = fixture.memberships();
    private final KeyHolders holders = new KeyHolders(reader, memberships, exclusions);
    private final String account = fixture.accounts()
            .create("noor@example.org", "een lang wachtwoord", Language.NL)
            .map(Account::id)
            .orElseThrow();

    @BeforeEach
    void arrange() {
        knows(Guardian.class, "7", MOTHER);
        knows(Student.class, "8", CHILD);
    }

    @Test
    void finds_a_person_by_the_key_of_its_kind_at_its_school_and_nowhere_else() {
        assertThat(holders.find("waterkant", GUARDIANS, "7")).contains(mother());
        assertThat(holders.find("waterkant", STUDENTS, "8"))
                .contains(new KeyHolder("waterkant", Kind.STUDENT, CHILD.hex()));
        assertThat(holders.find("waterkant", STUDENTS, "7")).isEmpty();
        assertThat(holders.find("berkenhof", GUARDIANS, "7")).isEmpty();
        assertThat(holders.find("waterkant", new PersonClaim("number", Kind.GUARDIAN, "other"), "7"))
                .isEmpty();
    }

    @Test
    void lets_a_person_without_an_account_in_as_itself() {
        assertThat(viewer()).hasValueSatisfying(viewer -> {
            assertThat(viewer.persons()).containsExactly(MOTHER);
            assertThat(viewer.state()).isEqualTo(MembershipState.ACTIVE);
            assertThat(viewer.intent()).isEqualTo(Viewer.Intent.READ);
        });
        assertThat(holders.account(mother())).isEqualTo(MOTHER.hex());
        assertThat(holders.member(mother())).isEmpty();
    }

    @Test
    void lets_a_person_with_an_account_in_as_that_account_and_for_that_person_alone() {
        memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(MOTHER, MOTHER_AGAIN));

        assertThat(holders.account(mother())).isEqualTo(account);
        assertThat(viewer()).hasValueSatisfying(viewer -> {
            assertThat(viewer.account()).isEqualTo(account);
            assertThat(viewer.persons()).containsExactly(MOTHER);
        });
    }

    @Test
    void keeps_the_block_of_the_membership() {
        memberships.grant(account, "waterkant", Kind.GUARDIAN, Set.of(MOTHER));
        memberships.setState(account, "waterkant", MembershipState.BLOCKED);

        assertThat(viewer().map(Viewer::state)).contains(MembershipState.BLOCKED);
    }

    @Test
    void keeps_out_whom_the_school_keeps_out_without_an_account() {
        exclusions.put("waterkant", Set.of(MOTHER), MembershipState.BLOCKED);
        assertThat(viewer().map(Viewer::state)).contains(MembershipState.BLOCKED);
        exclusions.lift("waterkant", Set.of(MOTHER));
        exclusions.put("berkenhof", Set.of(MOTHER), MembershipState.BLOCKED);
        assertThat(viewer().map(Viewer::state)).contains(MembershipState.ACTIVE);
    }

    @Test
    void lets_nobody_in_whose_account_is_something_else_at_the_school() {
        memberships.grant(account, "waterkant", Kind.STUDENT, Set.of(MOTHER));

        assertThat(viewer()).isEmpty();
        assertThat(holders.member(mother())).isEmpty();
    }

    private Optional<Viewer> viewer() {
        return holders.viewer(mother(), Surface.PAGE, AccountFixture.NOW);
    }

    private static KeyHolder mother() {
        return new KeyHolder("waterkant", Kind.GUARDIAN, MOTHER.hex());
    }

    private <T extends Canonical> void knows(Class<T> kind, String key, RecordId id) {
        Stored<T> stored =
                new Stored<>("waterkant", "administration", key, id, mock(kind), false, false, Instant.EPOCH, null);
        doReturn(Optional.of(stored)).when(reader).find("waterkant", kind, "administration", key);
    }
}
