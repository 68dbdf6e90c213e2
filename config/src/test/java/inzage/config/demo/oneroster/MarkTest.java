package inzage.config.demo.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void averages_by_weight_and_rounds_half_up_to_one_decimal() {
        assertThat(average(mark(Category.QUIZ, 70), mark(Category.TEST, 60))).isEqualTo("6.3");
        assertThat(average(mark(Category.QUIZ, 70), mark(Category.QUIZ, 61))).isEqualTo("6.6");
        assertThat(average(mark(Category.EXAM_PART, 30), mark(Category.TEST, 80)))
                .isEqualTo("5.0");
        assertThat(average(mark(Category.ASSIGNMENT, 100))).isEqualTo("10.0");
    }

    private static String average(Mark... marks) {
        return Mark.average(List.of(marks)).toPlainString();
    }

    private static Mark mark(Category category, int tenths) {
        return new Mark(new Assessment(1, category, LocalDate.EPOCH), tenths);
    }
}
