package inzage.connector.right.search;

import inzage.connector.right.search.Theirs.Accounts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the accounts that stand for persons, and what is left of these without them. */
final class AccountSearch {
    private static final List<String> NOBODY = List.of("-");

    private static final String ACCOUNTS = """
            select distinct account from membership_persons where school = :school and person in (:persons)""";
    private static final String MEMBERS = ACCOUNTS + """
             and not exists (select 1 from membership_persons o
                              where o.account = membership_persons.account and o.school = :school
                                and o.person not in (:persons))""";
    private static final String INVOLVED = """
            select distinct m.account from notice_items i join notice_messages m on m.id = i.message
             where m.school = :school and i.student in (:persons)""";
    private static final String LEAVING = """
            select id from accounts a where id in (:members)
               and not exists (select 1 from memberships m where m.account = a.id and m.school <> :school)
               and not exists (select 1 from school_roles r where r.account = a.id)
               and not exists (select 1 from operators o where o.account = a.id)""";
    private static final String TOGETHER = """
            select distinct o.person from membership_persons p
              join membership_persons o on o.account = p.account and o.school = p.school
             where p.school = :school and p.person = :person and o.person <> :person order by o.person""";
    private static final String DIGESTS = "select distinct address_digest from sign_ins where account in (:leaving)";

    private final JdbcClient jdbc;

    AccountSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Accounts of(String school, Collection<String> persons) {
        Map<String, Object> who = Map.of("school", school, "persons", persons.isEmpty() ? NOBODY : persons);
        Set<String> members = all(MEMBERS, who);
        Set<String> leaving = all(LEAVING, Map.of("school", school, "members", members.isEmpty() ? NOBODY : members));
        return new Accounts(
                all(ACCOUNTS, who),
                all(INVOLVED, who),
                members,
                leaving,
                all(DIGESTS, Map.of("leaving", leaving.isEmpty() ? NOBODY : leaving)));
    }

    /** The other persons of a school for whom the account stands that stands for this one, in their order. */
    List<String> together(String school, String person) {
        return jdbc.sql(TOGETHER)
                .param("school", school)
                .param("person", person)
                .query(String.class)
                .list();
    }

    /** An account by itself, whomever it stands for. */
    Accounts alone(String account) {
        Set<String> one = Set.of(account);
        return new Accounts(one, Set.of(), one, one, all(DIGESTS, Map.of("leaving", one)));
    }

    private Set<String> all(String sql, Map<String, Object> parameters) {
        return new HashSet<>(
                jdbc.sql(sql).params(parameters).query(String.class).list());
    }
}
