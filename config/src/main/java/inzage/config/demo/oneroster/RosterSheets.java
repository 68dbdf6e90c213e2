package inzage.config.demo.oneroster;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.secondary.Course;
import inzage.config.demo.secondary.Form;
import inzage.config.demo.secondary.Site;
import inzage.config.demo.secondary.Student;
import inzage.config.demo.secondary.Vechtstroom;
import java.util.List;
import java.util.function.Consumer;

/** What is taught where and when: organisations, school years, courses, classes and who is in them. */
final class RosterSheets {
    private final Vechtstroom college;

    RosterSheets(Vechtstroom college) {
        this.college = college;
    }

    List<Sheet> sheets() {
        return List.of(
                OneRosterFile.ORGS.sheet(this::orgs),
                OneRosterFile.ACADEMIC_SESSIONS.sheet(this::sessions),
                OneRosterFile.COURSES.sheet(this::courses),
                OneRosterFile.CLASSES.sheet(this::classes),
                OneRosterFile.ENROLLMENTS.sheet(this::enrollments));
    }

    /** The sourcedId of a school year. */
    static String session(DemoYear year) {
        return "sy-" + year.end();
    }

    private void orgs(Consumer<Row> out) {
        out.accept(Row.of("sourcedId", Site.BOARD)
                .with("name", "Stichting Vechtstroom")
                .with("type", "district"));
        for (Site site : Site.values()) {
            out.accept(Row.of("sourcedId", site.id())
                    .with("name", site.title())
                    .with("type", "school")
                    .with("identifier", site.brin())
                    .with("parentSourcedId", Site.BOARD));
        }
    }

    private void sessions(Consumer<Row> out) {
        for (DemoYear year : college.years()) {
            out.accept(Row.of("sourcedId", session(year))
                    .with("title", year.name())
                    .with("type", "schoolYear")
                    .with("startDate", year.from())
                    .with("endDate", exclusiveEnd(year))
                    .with("schoolYear", year.end()));
        }
    }

    private void courses(Consumer<Row> out) {
        for (Course course : college.lessons()) {
            out.accept(Row.of("sourcedId", course.id())
                    .with("title", course.title())
                    .with("courseCode", course.code())
                    .with("orgSourcedId", Site.BOARD));
        }
    }

    private void classes(Consumer<Row> out) {
        for (Form form : college.forms()) {
            for (Course course : college.lessons()) {
                String title = course.homeroom() ? form.name() : form.name() + " " + course.code();
                out.accept(Row.of("sourcedId", form.classId(course))
                        .with("title", title)
                        .with("courseSourcedId", course.id())
                        .with("classCode", title)
                        .with("classType", course.homeroom() ? "homeroom" : "scheduled")
                        .with("schoolSourcedId", form.track().site().id())
                        .with("termSourcedIds", session(form.year())));
            }
        }
    }

    private void enrollments(Consumer<Row> out) {
        int lesson = 0;
        for (Form form : college.forms()) {
            for (Course course : college.lessons()) {
                String teacher = PeopleSheets.teacherId(college, lesson++);
                out.accept(enrollment(form, course, teacher, "teacher"));
            }
        }
        for (Student student : college.students()) {
            for (Form form : student.forms(college.size().schoolYears())) {
                college.lessons().forEach(course -> out.accept(enrollment(form, course, student.id(), "student")));
            }
        }
    }

    private static Row enrollment(Form form, Course course, String user, String role) {
        String classId = form.classId(course);
        return Row.of("sourcedId", "enr-" + classId + "-" + user)
                .with("classSourcedId", classId)
                .with("schoolSourcedId", form.track().site().id())
                .with("userSourcedId", user)
                .with("role", role)
                .with("beginDate", form.year().from())
                .with("endDate", exclusiveEnd(form.year()));
    }

    /** OneRoster's end dates are exclusive. */
    private static String exclusiveEnd(DemoYear year) {
        return year.through().plusDays(1).toString();
    }
}
