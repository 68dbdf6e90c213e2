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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, per student whose results changed, the averages of a source that do not fit their parts. Tells how many, never whose. */
@Component
public class AverageChecks implements AppliedChanges {
    private static final int PORTION = 100;

    private final JdbcClient jdbc;
    private final SchoolReader reader;
    private final Schools schools;
    private final SchoolSettings settings;

    public AverageChecks(JdbcClient jdbc, SchoolReader reader, Schools schools, SchoolSettings settings) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.schools = schools;
        this.settings = settings;
    }

    @Override
    public void applied(String school, String source, long run, Set<RecordId> students, boolean silent) {
        if (!deliversResults(school, source)) {
            return;
        }
        OwnAverageSettings own = settings.of(school).own();
        List<RecordId> all = new ArrayList<>(students);
        for (int from = 0; from < all.size(); from += PORTION) {
            check(school, source, all.subList(from, Math.min(from + PORTION, all.size())), own);
        }
    }

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
        jdbc.sql(
                        "delete from average_misfits where school = :school and source = :source and student_id in (:students)")
                .param("school", school)
                .param("source", source)
                .param("students", students.stream().map(RecordId::hex).toList())
                .update();
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
