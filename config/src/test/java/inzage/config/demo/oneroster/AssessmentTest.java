package inzage.config.demo.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.secondary.Course;
import inzage.config.demo.secondary.Form;
import inzage.config.demo.secondary.Track;
import inzage.config.demo.secondary.Track.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @ParameterizedTest
    @CsvSource({
        "VMBO, 4, true, EXAM_PART",
        "HAVO, 5, true, EXAM_PART",
        "VWO, 6, true, EXAM_PART",
        "HAVO, 4, true, ASSIGNMENT",
        "VWO, 5, true, ASSIGNMENT",
        "VWO, 6, false, ASSIGNMENT"
    })
    void ends_with_a_part_of_the_exam_in_an_exam_year_of_an_examined_course(
            Level level, int year, boolean examined, Category last) {
        Form form = new Form(new Track(level, year), 1, new DemoYear(2026));
        Course course = new Course("code", "Title", examined);

        List<Assessment> plan = Assessment.plan(form, course, 3, LocalDate.of(2026, 11, 22));

        assertThat(plan).extracting(Assessment::category).containsExactly(Category.QUIZ, Category.TEST, last);
    }
}
