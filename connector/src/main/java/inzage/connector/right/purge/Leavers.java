package inzage.connector.right.purge;

import inzage.connector.canonical.RecordId;
import inzage.connector.right.Person;
import inzage.connector.right.Person.Sort;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds who left a school. */
final class Leavers {
    private static final String STUDENTS = """
            select record_id from students where school = :school
             group by record_id
            having count(*) = count(withdrawn_at) and max(withdrawn_at) < :before""";
    /**
     * Whom no source delivers any more, and whose last link to a child that is there ended before the moment. Who is still delivered
     * would come back with the next delivery, and go again, for ever.
     */
    private static final String GUARDIANS = """
            select g.record_id from guardians g
             where g.school = :school
               and not exists (
                   select 1 from guardianships l
                     join students s on s.school = l.school and s.record_id = l.student_id
                    where l.school = g.school and l.guardian_id = g.record_id
                      and (l.withdrawn_at is null or l.withdrawn_at >= :before)
                      and (s.withdrawn_at is null or s.withdrawn_at >= :before))
             group by g.record_id
            having count(*) = count(g.withdrawn_at) and max(g.withdrawn_at) < :before""";

    private static final String THERE =
            "select count(distinct record_id) from \"%s\" where school = :school and withdrawn_at is null";

    private final JdbcClient jdbc;

    Leavers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who left before a moment, students first: their guardians go with them. */
    List<Person> before(String school, Instant moment) {
        return Stream.concat(
                        persons(school, Sort.STUDENT, STUDENTS, moment),
                        persons(school, Sort.GUARDIAN, GUARDIANS, moment))
                .toList();
    }

    /** How many of a sort are there. */
    int there(String school, Sort sort) {
        return jdbc.sql(THERE.formatted(sort.kind().table()))
                .param("school", school)
                .query(Integer.class)
                .single();
    }

    private Stream<Person> persons(String school, Sort sort, String sql, Instant moment) {
        return jdbc
                .sql(sql)
                .param("school", school)
                .param("before", SqlTime.of(moment))
                .query(String.class)
                .list()
                .stream()
                .map(hex -> new Person(school, sort, new RecordId(hex)));
    }
}
