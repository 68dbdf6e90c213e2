package inzage.connector.publication;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import java.util.List;
import java.util.Set;

/**
 * All that a page of results is shaped from, decided in one snapshot.
 *
 * @param results tests, exam results and, where the school passes them on, the source's averages (kinds AVERAGE, YEAR_AVERAGE)
 * @param exams ids of the shown results that are exam-like; the others are tests
 * @param averages ours, where the school chose {@code averages: OWN}; else empty
 * @param currentSchoolYear the one that today lies in, e.g. {@code 2026-2027}
 * @param enrolments to choose from; empty where that module is not open to the viewer
 */
public record GradeBook(
        Answer<Result> results,
        Set<RecordId> exams,
        List<OwnAverage> averages,
        String currentSchoolYear,
        List<Shown<Enrolment>> enrolments) {
    public GradeBook {
        exams = Set.copyOf(exams);
        averages = List.copyOf(averages);
        enrolments = List.copyOf(enrolments);
    }
}
