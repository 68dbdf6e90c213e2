package inzage.connector.publication.reading;

import inzage.connector.canonical.RecordId;
import inzage.connector.exam.Determinations;
import inzage.connector.exam.ExamHolds;
import inzage.connector.publication.decision.Facts;
import inzage.connector.store.SchoolReader;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads what bears on a student's results: what was determined, held back and could not be accepted. */
@Component
public class ExamFacts {
    private final Determinations determinations;
    private final ExamHolds holds;
    private final SchoolReader reader;

    public ExamFacts(Determinations determinations, ExamHolds holds, SchoolReader reader) {
        this.determinations = determinations;
        this.holds = holds;
        this.reader = reader;
    }

    /** @param since from when on also what was settled matters */
    Facts.Exams of(String school, RecordId student, Instant since) {
        return new Facts.Exams(
                determinations.of(school), holds.of(school, student), reader.rejects(school, student, since));
    }
}
