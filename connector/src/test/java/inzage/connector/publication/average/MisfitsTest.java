package inzage.connector.publication.average;

import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.storedResult;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.grade.InnerRounding;
import inzage.connector.publication.setting.OwnAverageSettings;
import inzage.connector.store.Stored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An average over a 7,0 and a test made of a 5,0 and a 6,0: 6,25 where all weigh alike. */
class MisfitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"6,25; true", "6,2; true", "6,3; true", "6,30; true", "6,19; false", "6,31; false", "3; false"})
    void tells_what_lies_further_from_its_parts_than_rounding_can_bring_it(String delivered, boolean fits) {
        assertThat(misfits(average(delivered)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void says_nothing_of_an_average_of_which_no_parts_are_named() {
        assertThat(misfits(storedResult(109, Kind.AVERAGE, "1,0"))).isEmpty();
        assertThat(misfits(storedResult(109, Kind.AVERAGE, "1,0", "contributors", List.of())))
                .isEmpty();
    }

    @Test
    void says_nothing_of_an_average_of_which_a_part_is_not_known() {
        assertThat(misfits(storedResult(109, Kind.AVERAGE, "1,0", "contributors", refs(101, 999))))
                .isEmpty();
    }

    @Test
    void says_nothing_where_only_some_weights_are_known() {
        assertThat(misfits(
                        storedResult(106, Kind.TEST, "9,0", "weight", BigDecimal.TEN),
                        storedResult(109, Kind.AVERAGE, "1,0", "contributors", refs(101, 106))))
                .isEmpty();
    }

    @Test
    void says_nothing_of_other_scales_and_of_words() {
        assertThat(misfits(
                        storedResult(
                                109,
                                Kind.AVERAGE,
                                "55",
                                "scaleMax",
                                BigDecimal.valueOf(100),
                                "contributors",
                                refs(101, 104)),
                        storedResult(110, Kind.AVERAGE, "V", "contributors", refs(101, 104))))
                .isEmpty();
    }

    @Test
    void leaves_out_what_does_not_count() {
        assertThat(misfits(
                        storedResult(106, Kind.TEST, "1,0", "counts", Ynu.NO),
                        storedResult(109, Kind.AVERAGE, "7,0", "contributors", refs(101, 106))))
                .isEmpty();
    }

    @Test
    void is_no_judge_of_grades() {
        assertThat(misfits(storedResult(109, Kind.TEST, "1,0", "contributors", refs(101))))
                .isEmpty();
    }

    private static Stored<Result> average(String grade) {
        return storedResult(109, Kind.AVERAGE, grade, "contributors", refs(101, 104));
    }

    @SafeVarargs
    private static List<Stored<Result>> misfits(Stored<Result>... more) {
        List<Stored<Result>> all = new ArrayList<>(List.of(
                storedResult(101, Kind.TEST, "7,0"),
                storedResult(102, Kind.SUBTEST, "5,0"),
                storedResult(103, Kind.SUBTEST, "6,0"),
                storedResult(104, Kind.INTERMEDIATE, "5,5", "contributors", refs(102, 103))));
        for (Stored<Result> one : more) {
            all.add(one);
        }
        return Misfits.among(all, new OwnAverageSettings(Optional.of(Attempts.HIGHEST), InnerRounding.NONE));
    }
}
