package inzage.config.demo.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.config.demo.DemoAccount;
import inzage.config.demo.DemoAccounts;
import inzage.connector.school.WrongSetting;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoDatabaseTest {
    private static final List<DemoAccount> DEMO = List.of(new DemoAccount(
            "desk@vechtstroom.example", DemoAccount.Role.DESK, Optional.of("vechtstroom"), Optional.empty(), "a desk"));

    @ParameterizedTest
    @EnumSource
    void the_demo_takes_an_empty_database_and_nobody_else_takes_it_from_then_on(TestDatabase kind) {
        DemoDatabase database = new DemoDatabase(jdbc(kind), Clock.systemUTC());
        assertThatCode(() -> database.refuse(DEMO)).doesNotThrowAnyException();

        database.open(DEMO);

        assertThatThrownBy(() -> database.refuse(DEMO))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("everybody knows the passwords")
                .hasMessageContaining("spring.datasource.url");
    }

    @ParameterizedTest
    @EnumSource
    void the_demo_opens_its_own_database_again_with_whom_it_invited_meanwhile(TestDatabase kind) {
        JdbcClient jdbc = jdbc(kind);
        DemoDatabase database = new DemoDatabase(jdbc, Clock.systemUTC());
        database.open(DEMO);
        account(jdbc, "invited@example.org");

        assertThatCode(() -> database.open(DEMO)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void t49_the_demo_does_not_open_a_database_in_which_somebody_else_has_an_account(TestDatabase kind) {
        JdbcClient jdbc = jdbc(kind);
        account(jdbc, "noor@example.org");

        assertThatThrownBy(() -> new DemoDatabase(jdbc, Clock.systemUTC()).open(DEMO))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("inzage.demo.enabled: false")
                .hasMessageNotContaining("noor");
    }

    @ParameterizedTest
    @EnumSource
    void the_demo_takes_a_database_that_it_made_before_there_was_a_mark(TestDatabase kind) {
        JdbcClient jdbc = jdbc(kind);
        account(jdbc, "desk@vechtstroom.example");

        assertThatCode(() -> new DemoDatabase(jdbc, Clock.systemUTC()).open(DEMO))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void t49_what_a_demo_left_before_there_was_a_mark_opens_for_nobody_else(TestDatabase kind) {
        JdbcClient jdbc = jdbc(kind);
        account(jdbc, "exams@vechtstroom.example");
        DemoDatabase database = new DemoDatabase(jdbc, Clock.systemUTC());

        assertThatThrownBy(() -> database.refuse(DemoAccounts.staff()))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("everybody knows the passwords");
        assertThatCode(() -> database.refuse(DEMO)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void t49_the_demo_does_not_open_a_database_that_knows_another_school(TestDatabase kind) {
        JdbcClient jdbc = jdbc(kind);
        DemoDatabase database = new DemoDatabase(jdbc, Clock.systemUTC());
        database.open(DEMO);
        school(jdbc, "lindelaan");

        assertThatThrownBy(() -> database.open(DEMO)).hasMessageEndingWith("Not of the demo: lindelaan");
    }

    private static JdbcClient jdbc(TestDatabase kind) {
        return JdbcClient.create(kind.fresh());
    }

    private static void account(JdbcClient jdbc, String email) {
        jdbc.sql("""
                insert into accounts (id, email, email_folded, password_hash, language, created_at)
                values (:email, :email, :email, 'none', 'NL', current_timestamp)""").param("email", email).update();
    }

    private static void school(JdbcClient jdbc, String school) {
        jdbc.sql("insert into sync_sources (school, source) values (:school, 'administration')")
                .param("school", school)
                .update();
    }
}
