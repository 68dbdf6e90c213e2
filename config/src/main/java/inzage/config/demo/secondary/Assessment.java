package inzage.config.demo.secondary;

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

    /** The assessments of one form and course: so many, of which the last of an exam year is a part of the school exam. */
    static List<Assessment> plan(Form form, int count, LocalDate today) {
        List<Assessment> plan = new ArrayList<>();
        for (LocalDate day : form.year().spread(count, today)) {
            int number = plan.size() + 1;
            boolean exam = form.track().exam() && number == count;
            Category category = exam ? Category.EXAM_PART : USUAL.get((number - 1) % USUAL.size());
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
