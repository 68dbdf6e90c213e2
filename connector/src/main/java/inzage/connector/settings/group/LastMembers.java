package inzage.connector.settings.group;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored members of groups that restrictions name; groups go by their name in lower case. */
@Repository
public class LastMembers {
    private final JdbcClient jdbc;

    public LastMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By group: whether the student was in it when it was last there. */
    public Map<String, Boolean> of(String school, RecordId student) {
        return jdbc
                .sql("""
                        select g.group_name, m.student from restricted_groups g
                          left join restricted_group_members m
                            on m.school = g.school and m.group_name = g.group_name and m.student = :student
                         where g.school = :school""")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> Map.entry(row.getString("group_name"), row.getString("student") != null))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many were in each group when it was last there. */
    public Map<String, Integer> counts(String school) {
        return jdbc
                .sql("""
                        select g.group_name, count(m.student) as members from restricted_groups g
                          left join restricted_group_members m on m.school = g.school and m.group_name = g.group_name
                         where g.school = :school group by g.group_name""")
                .param("school", school)
                .query((row, number) -> Map.entry(row.getString("group_name"), row.getInt("members")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Replaces what was known of a group. */
    void replace(String school, String group, Collection<RecordId> members, Instant now) {
        forget(school, group);
        jdbc.sql("insert into restricted_groups (school, group_name, seen_at) values (:school, :name, :at)")
                .param("school", school)
                .param("name", group)
                .param("at", SqlTime.of(now))
                .update();
        members.forEach(member -> jdbc.sql("""
                        insert into restricted_group_members (school, group_name, student)
                        values (:school, :name, :student)""")
                .param("school", school)
                .param("name", group)
                .param("student", member.hex())
                .update());
    }

    /** Forgets the groups that no restriction names any more. */
    void keepOnly(String school, Set<String> groups) {
        List<String> known = List.copyOf(counts(school).keySet());
        known.stream().filter(group -> !groups.contains(group)).forEach(group -> forget(school, group));
    }

    private void forget(String school, String group) {
        jdbc.sql("delete from restricted_groups where school = :school and group_name = :name")
                .param("school", school)
                .param("name", group)
                .update();
    }
}
