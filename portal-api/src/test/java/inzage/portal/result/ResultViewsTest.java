package inzage.portal.result;

import static inzage.portal.People.id;
import static inzage.portal.Records.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Showing;
import inzage.connector.publication.Shown;
import inzage.portal.People;
import inzage.portal.Records;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultViewsTest {
    @Test
    void a_grade_on_a_scale_of_its_own_says_which() {
        Result result = (Result) Kind.of(Result.class)
                .create(Map.of(
                        "student",
                        Ref.id(People.CHILD),
                        "subject",
                        Ref.id(DUTCH),
                        "schoolYear",
                        "2026-2027",
                        "kind",
                        Result.Kind.TEST,
                        "grade",
                        "84",
                        "scaleMin",
                        BigDecimal.ZERO,
                        "scaleMax",
                        new BigDecimal("100")));

        ResultViews.Detail detail = ResultViews.Detail.of(
                Showing.shown(id(1), result),
                Records.answer(List.<Shown<Result>>of()).names(),
                null);

        assertThat(detail.scaleMin()).isEqualByComparingTo("0");
        assertThat(detail.scaleMax()).isEqualByComparingTo("100");
    }
}
