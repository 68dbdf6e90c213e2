package inzage.portal.result;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which year of study (leerjaar) a child was in a school year: what the enrolments of that year say, else what its results do.
 * Absent where they do not agree, as of a child that was moved to another year of study in between.
 */
record StudyYears(List<Shown<Enrolment>> enrolments, List<Shown<Result>> results) {
    @Nullable
    Integer in(String schoolYear) {
        return agreed(enrolments.stream()
                        .map(Shown::value)
                        .filter(enrolment -> enrolment.schoolYear().equals(schoolYear))
                        .map(Enrolment::yearOfStudy))
                .or(() -> agreed(results.stream()
                        .map(Shown::value)
                        .filter(result -> result.schoolYear().equals(schoolYear))
                        .map(Result::yearOfStudy)))
                .orElse(null);
    }

    private static Optional<Integer> agreed(Stream<@Nullable Integer> said) {
        List<Integer> different = said.flatMap(year -> Optional.ofNullable(year).stream())
                .distinct()
                .toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }
}
