package inzage.connector.publication.average;

import static inzage.connector.publication.rule.Samples.result;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.grade.InnerRounding;
import inzage.connector.publication.grade.RunningAverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptSeenTest {
    /** Attempts as name, number, grade, and what the source says of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # attempts                   | rule    | average
              PO 1 5 NO,  PO 2 7 YES     |         |
              PO 1 5 NO,  PO 2 7 YES     | HIGHEST | 7.0
              PO 1 8 NO,  PO 2 7 YES     | HIGHEST | 8.0
              PO 1 8 NO,  PO 2 7 NO      | LAST    | 7.0
              PO 2 7 YES, PO 1 8 UNKNOWN | LAST    | 7.0
              PO 1 5 NO                  |         | 5.0
              PO 1 5 YES, SO 1 8 YES     |         | 6.5
              PO 1 5 YES, PO 1 8 YES     | LAST    |
              PO - 5 NO,  PO - 8 YES     | HIGHEST |
              PO - 5 UNKNOWN, PO - 8 UNKNOWN |     | 6.5
              -  1 5 NO,  -  2 8 YES     | HIGHEST |
              -  1 5 UNKNOWN, - 1 8 UNKNOWN |      | 6.5
            """)
    void counts_by_the_rule_of_the_school_and_never_by_the_word_of_the_source(
            String attempts, @Nullable Attempts rule, @Nullable String average) {
        List<Sibling> siblings = Arrays.stream(attempts.split(",\\s*"))
                .map(AttemptSeenTest::attempt)
                .flatMap(Sibling::gradeOf)
                .toList();

        Optional<String> made = Siblings.items(siblings, new AttemptSeen(Optional.ofNullable(rule)))
                .flatMap(items -> RunningAverage.of(items, InnerRounding.NONE))
                .map(exact -> exact.rounded(1).toString());

        assertThat(made).isEqualTo(Optional.ofNullable(average));
    }

    private static Result attempt(String said) {
        String[] words = said.strip().split("\\s+");
        List<Object> more = new ArrayList<>(List.of("valid", Ynu.valueOf(words[3])));
        if (!words[0].equals("-")) {
            more.addAll(List.of("title", words[0]));
        }
        if (!words[1].equals("-")) {
            more.addAll(List.of("attempt", Integer.valueOf(words[1])));
        }
        return result(Result.Kind.TEST, words[2], more.toArray());
    }
}
