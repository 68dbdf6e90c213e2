package inzage.connector.member;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables of sign-ins and messages say about a school's members. */
@Component
final class RosterRows {
    private final JdbcClient jdbc;

    RosterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts that were signed in to as members: what was before tells of another school, which is not this one's business. */
    Set<String> signedIn(String school) {
        return jdbc.sql("""
                        select distinct m.account from memberships m join sign_ins s on s.account = m.account
                         where m.school = :school and s.succeeded and s.way <> 'LINK'
                           and s.attempted_at >= m.joined_at""").param("school", school).query(String.class).list().stream()
                .collect(Collectors.toSet());
    }

    /** The invitations whose mail the receiving server refused for good. */
    Set<Long> refusedLinks(String school) {
        return jdbc.sql("""
                        select l.id from one_time_links l
                          join account_letters a on a.link = l.id join notice_messages n on n.letter = a.id
                         where l.school = :school and n.state = 'PARKED' and n.reason = 'REFUSED'""").param("school", school).query(Long.class).list().stream()
                .collect(Collectors.toSet());
    }

    /** The accounts of which the last mail that came to an end was refused for good. */
    Set<String> refusedMembers(String school) {
        return jdbc.sql("""
                        select n.account from notice_messages n
                         where n.school = :school and n.state = 'PARKED' and n.reason = 'REFUSED'
                           and not exists (select 1 from notice_messages later
                                where later.school = n.school and later.account = n.account
                                  and later.state = 'SENT' and later.id > n.id)""").param("school", school).query(String.class).list().stream()
                .collect(Collectors.toSet());
    }
}
