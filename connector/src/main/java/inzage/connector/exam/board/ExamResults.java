package inzage.connector.exam.board;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.exam.Scope;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.rule.result.ExamLike;
import inzage.connector.publication.setting.ExamSettings;
import inzage.connector.store.SchoolReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Finds a school year's results that the exam board determines. */
@Component
public class ExamResults {
    private final SchoolReader reader;
    private final SchoolSettings settings;

    public ExamResults(SchoolReader reader, SchoolSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /**
     * A result in the version in force.
     *
     * @param scope the narrowest that covers it
     * @param applied when this version was applied
     */
    record Found(Result result, Scope scope, Instant applied) {}

    /** Hands them over one by one: there are too many of a school to be held at once. */
    void each(String school, String schoolYear, Consumer<Found> consumer) {
        ExamSettings exam = settings.of(school).exam();
        Map<RecordId, RecordId> sites = sites(school);
        reader.each(school, Result.class, schoolYear, stored -> {
            Result result = stored.record();
            if (!stored.withheld() && ExamLike.is(result, exam)) {
                Optional<RecordId> site =
                        Optional.ofNullable(sites.get(result.student().id()));
                consumer.accept(new Found(result, ExamLike.scope(result, site), stored.appliedFrom()));
            }
        });
    }

    /** Names of the school's subjects. */
    Map<RecordId, String> subjects(String school) {
        Map<RecordId, String> names = new HashMap<>();
        reader.all(school, Subject.class)
                .forEach(subject -> names.put(subject.id(), subject.record().name()));
        return names;
    }

    private Map<RecordId, RecordId> sites(String school) {
        Map<RecordId, RecordId> sites = new HashMap<>();
        reader.all(school, Student.class).forEach(student -> {
            Ref site = student.record().site();
            if (site != null) {
                sites.put(student.id(), site.id());
            }
        });
        return sites;
    }
}
