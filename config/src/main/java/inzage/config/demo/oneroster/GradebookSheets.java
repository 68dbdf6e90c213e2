package inzage.config.demo.oneroster;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.secondary.Course;
import inzage.config.demo.secondary.Form;
import inzage.config.demo.secondary.Student;
import inzage.config.demo.secondary.Vechtstroom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The gradebook: what was assessed, what everybody got, and the running average of every subject. As in a real administration
 * the average counts every part, also a part of the school exam that nobody may see yet.
 */
final class GradebookSheets {
    private static final int MISSED = 3;

    private final Vechtstroom college;

    GradebookSheets(Vechtstroom college) {
        this.college = college;
    }

    List<Sheet> sheets() {
        return List.of(
                OneRosterFile.CATEGORIES.sheet(GradebookSheets::categories),
                OneRosterFile.LINE_ITEMS.sheet(this::lineItems),
                OneRosterFile.RESULTS.sheet(this::results));
    }

    private static void categories(Consumer<Row> out) {
        Arrays.stream(Category.values())
                .map(category -> Row.of("sourcedId", category.id())
                        .with("title", category.title())
                        .with("weight", category.weight()))
                .forEach(out);
    }

    private void lineItems(Consumer<Row> out) {
        for (Form form : college.forms()) {
            for (Course course : college.courses()) {
                List<Assessment> plan = plan(form, course);
                plan.forEach(assessment -> out.accept(lineItem(form, course, assessment)));
                out.accept(lineItem(form, course, average(plan)));
            }
        }
    }

    private static Row lineItem(Form form, Course course, Assessment assessment) {
        String classId = form.classId(course);
        return Row.of("sourcedId", assessment.lineItem(classId))
                .with("title", assessment.title())
                .with("assignDate", assessment.day())
                .with("dueDate", assessment.day())
                .with("classSourcedId", classId)
                .with("categorySourcedId", assessment.category().id())
                .with("academicSessionSourcedId", RosterSheets.session(form.year()))
                .with("resultValueMin", "1")
                .with("resultValueMax", "10")
                .with("schoolSourcedId", form.track().site().id());
    }

    private void results(Consumer<Row> out) {
        Chance chance = new Chance(college.seed() + 1);
        for (Student student : college.students()) {
            double talent = chance.around(6.8, 0.6);
            for (Form form : student.forms(college.size().schoolYears())) {
                for (Course course : college.courses()) {
                    List<Assessment> plan = plan(form, course);
                    results(student, form.classId(course), marks(chance, plan, chance.around(talent, 0.4)), plan, out);
                }
            }
        }
    }

    private static void results(
            Student student, String classId, List<Mark> marks, List<Assessment> plan, Consumer<Row> out) {
        marks.forEach(mark -> out.accept(result(student, classId, mark.assessment(), mark.score())));
        out.accept(result(student, classId, average(plan), Mark.average(marks).toPlainString()));
    }

    private static Row result(Student student, String classId, Assessment assessment, String score) {
        String lineItem = assessment.lineItem(classId);
        return Row.of("sourcedId", "res-" + lineItem + "-" + student.child().number())
                .with("lineItemSourcedId", lineItem)
                .with("studentSourcedId", student.id())
                .with("scoreStatus", "fully graded")
                .with("score", score)
                .with("scoreDate", assessment.day())
                .with("classSourcedId", classId);
    }

    /** Now and then a student misses an assessment, but never the last one. */
    private static List<Mark> marks(Chance chance, List<Assessment> plan, double ability) {
        List<Mark> marks = new ArrayList<>();
        for (Assessment assessment : plan) {
            Mark mark = Mark.drawn(chance, assessment, ability);
            if (assessment.number() == plan.size() || !chance.percent(MISSED)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private List<Assessment> plan(Form form, Course course) {
        return Assessment.plan(form, course, college.size().tests(), college.today());
    }

    private static Assessment average(List<Assessment> plan) {
        Assessment last = plan.get(plan.size() - 1);
        return new Assessment(0, Category.AVERAGE, last.day());
    }
}
