package inzage.config.demo.oneroster;

import inzage.config.demo.secondary.Course;
import inzage.config.demo.secondary.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a whole class is graded for.
 *
 * @param number counts the assessments of a class from 1
 */
record Assessment(int number, Category category, LocalDate day) {
    private static final List<Category> USUAL = List.of(Category.QUIZ, Category.TEST, Category.ASSIGNMENT);

    /** The assessments of one form in a course: so many, of which the last is a part of the school exam if there is one. */
    static List<Assessment> plan(Form form, Course course, int count, LocalDate today) {
        boolean exam = course.examined() && form.track().exam();
        List<Assessment> plan = new ArrayList<>();
        for (LocalDate day : form.year().spread(count, today)) {
            int number = plan.size() + 1;
            Category category = exam && number == count ? Category.EXAM_PART : USUAL.get((number - 1) % USUAL.size());
            plan.add(new Assessment(number, category, day));
        }
        return plan;
    }

    String title() {
        return category == Category.AVERAGE ? category.title() : category.title() + " " + number;
    }

    /** The sourcedId of its line item in a class. */
    String lineItem(String classId) {
        return "li-" + classId + "-" + number;
    }
}
