package inzage.config.crash;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guardians who become members of the portal. */
record Members(JdbcClient jdbc) {
    /** What they see when they join is told to none of them. */
    void join(int number) {
        jdbc
                .sql(
                        "select record_id from guardians where record_key in (select 'o' || n from generate_series(0, :last) n) order by record_key")
                .param("last", 2 * number)
                .query(String.class)
                .list()
                .stream()
                .limit(number)
                .forEach(this::join);
    }

    /** In one statement: the program may be looking. */
    private void join(String guardian) {
        jdbc.sql("""
                        with account as (
                          insert into accounts (id, email, email_folded, password_hash, language, created_at)
                          values (:id, :email, :email, 'none', 'NL', current_timestamp)),
                        membership as (
                          insert into memberships (account, school, kind, state)
                          values (:id, :school, 'GUARDIAN', 'ACTIVE')),
                        person as (
                          insert into membership_persons (account, school, person) values (:id, :school, :guardian))
                        insert into notice_causes (school, account, silent, created_at, due_at)
                        values (:school, :id, '', current_timestamp, current_timestamp)""")
                .param("id", UUID.randomUUID().toString())
                .param("email", guardian + "@iepenhof.example")
                .param("school", Roll.SCHOOL)
                .param("guardian", guardian)
                .update();
    }
}
