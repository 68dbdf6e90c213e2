package inzage.connector.plausibility;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.average.Misfits;
import inzage.connector.publication.setting.OwnAverageSettings;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.sync.AppliedChanges;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts, per student whose results changed, the averages of a source that do not fit their parts. Tells how many, never whose. A run
 * only says whose results it changed; they are looked at afterwards, some at a time, so that no run takes longer for it.
 */
@Component
public class AverageChecks implements AppliedChanges {
    private static final int PORTION = 100;
    private static final int PORTIONS = 10;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final SchoolReader reader;
    private final Schools schools;
    private final SchoolSettings settings;
    private final TransactionOperations transaction;

    public AverageChecks(
            JdbcTemplate jdbc,
            SchoolReader reader,
            Schools schools,
            SchoolSettings settings,
            TransactionOperations transaction) {
        this.batches = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
        this.reader = reader;
        this.schools = schools;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public void applied(String school, String source, long run, Set<RecordId> students, boolean silent) {
        if (deliversResults(school, source)) {
            batches.batchUpdate(
                    """
                    insert into average_checks_due (school, source, student_id)
                    select cast(? as varchar), cast(? as varchar), cast(? as varchar)
                     where not exists (select 1 from average_checks_due where school = ? and source = ? and student_id = ?)""",
                    students.stream()
                            .map(RecordId::hex)
                            .map(student -> new Object[] {school, source, student, school, source, student})
                            .toList());
        }
    }

    /** Looks at some of those whose results changed; not on two nodes at once. */
    public void catchUp() {
        for (int i = 0; i < PORTIONS && Boolean.TRUE.equals(transaction.execute(status -> portion())); i++) {
            // Until nobody is left, or for this time it is enough.
        }
    }

    private boolean portion() {
        Map<SourceName, List<RecordId>> due = new LinkedHashMap<>();
        jdbc.sql("select school, source, student_id from average_checks_due fetch first :most rows only")
                .param("most", PORTION)
                .query(row -> {
                    due.computeIfAbsent(
                                    new SourceName(row.getString("school"), row.getString("source")),
                                    name -> new ArrayList<>())
                            .add(new RecordId(row.getString("student_id")));
                });
        due.forEach((of, students) -> {
            check(of.school(), of.source(), students, settings.of(of.school()).own());
            forget("average_checks_due", of, students);
        });
        return !due.isEmpty();
    }

    private void forget(String table, SourceName of, Collection<RecordId> students) {
        batches.batchUpdate(
                "delete from " + table + " where school = ? and source = ? and student_id = ?",
                students.stream()
                        .map(student -> new Object[] {of.school(), of.source(), student.hex()})
                        .toList());
    }

    private record SourceName(String school, String source) {}

    /** What names groups or many students is no result. */
    @Override
    public boolean concerns(Kind kind) {
        return false;
    }

    /** Averages of a source that do not fit. */
    public int misfits(String school, String source) {
        return jdbc.sql("""
                        select coalesce(sum(misfits), 0) from average_misfits
                         where school = :school and source = :source""")
                .param("school", school)
                .param("source", source)
                .query(Integer.class)
                .single();
    }

    private boolean deliversResults(String school, String source) {
        return schools.find(school)
                .flatMap(setup -> setup.source(source))
                .filter(setup -> setup.mapping().kinds().contains(Kind.of(Result.class)))
                .isPresent();
    }

    private void check(String school, String source, Collection<RecordId> students, OwnAverageSettings own) {
        forget("average_misfits", new SourceName(school, source), students);
        Map<RecordId, List<Stored<Result>>> results = reader.ofStudents(school, Result.class, students).stream()
                .collect(Collectors.groupingBy(
                        stored -> stored.record().student().id()));
        results.forEach((student, ofStudent) -> {
            long misfits = Misfits.among(ofStudent, own).stream()
                    .filter(stored -> stored.source().equals(source))
                    .count();
            if (misfits > 0) {
                note(school, source, student, misfits);
            }
        });
    }

    private void note(String school, String source, RecordId student, long misfits) {
        jdbc.sql("""
                        insert into average_misfits (school, source, student_id, misfits)
                        values (:school, :source, :student, :misfits)""")
                .param("school", school)
                .param("source", source)
                .param("student", student.hex())
                .param("misfits", misfits)
                .update();
    }
}
