package inzage.connector.account.role;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.AccountFixture;
import inzage.connector.account.Language;
import inzage.connector.account.role.Roles.SchoolRole;
import inzage.connector.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolesTest {
    @ParameterizedTest
    @EnumSource
    void a_role_holds_for_its_school_until_it_is_revoked(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        String account = account(fixture);
        Roles roles = RoleFixture.roles(fixture.dataSource());
        roles.grant(account, "waterkant", Role.DESK);
        roles.grant(account, "waterkant", Role.DESK);
        assertThat(roles.ofAccount(account)).containsExactly(new SchoolRole("waterkant", Role.DESK));
        assertThat(roles.holds(account, "waterkant", Role.DESK)).isTrue();
        assertThat(roles.holds(account, "berkenhof", Role.DESK)).isFalse();
        assertThat(roles.holds(account, "waterkant", Role.EXAM_BOARD)).isFalse();
        roles.revoke(account, "waterkant", Role.DESK);
        assertThat(roles.holds(account, "waterkant", Role.DESK)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_operator_is_one_over_the_installation(TestDatabase database) {
        AccountFixture fixture = new AccountFixture(database);
        String account = account(fixture);
        Roles roles = RoleFixture.roles(fixture.dataSource());
        assertThat(roles.operator(account)).isFalse();
        roles.grantOperator(account);
        roles.grantOperator(account);
        assertThat(roles.operator(account)).isTrue();
        assertThat(roles.ofAccount(account)).isEmpty();
        roles.revokeOperator(account);
        assertThat(roles.operator(account)).isFalse();
    }

    private static String account(AccountFixture fixture) {
        return fixture.accounts()
                .create("desk@example.org", "een lang wachtwoord", Language.NL)
                .orElseThrow()
                .id();
    }
}
