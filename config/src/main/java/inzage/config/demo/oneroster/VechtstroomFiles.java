package inzage.config.demo.oneroster;

import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.file.Sheets;
import inzage.config.demo.people.Child;
import inzage.config.demo.secondary.Course;
import inzage.config.demo.secondary.Form;
import inzage.config.demo.secondary.Student;
import inzage.config.demo.secondary.Vechtstroom;
import inzage.config.demo.table.AbsenceSheet;
import inzage.config.demo.table.BulletinSheets;
import inzage.config.demo.table.EnrolmentSheet;
import inzage.config.demo.table.EnrolmentSheet.Enrolled;
import inzage.config.demo.table.FamilySheets;
import inzage.config.demo.table.SchoolSheet;
import inzage.config.demo.table.child.FileSheets;
import inzage.config.demo.table.child.LessonSheet;
import inzage.config.demo.table.child.ReportSheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the college's systems leave behind: the administration a OneRoster package, the desk its own files about
 * who may see what.
 */
public final class VechtstroomFiles {
    private static final int LOOKED_AT = 12;

    private final Vechtstroom college;

    public VechtstroomFiles(Vechtstroom college) {
        this.college = college;
    }

    /**
     * Writes {@code oneroster/*.zip}, {@code access/*.csv} and {@code categories.csv}.
     *
     * @param folder of the college
     */
    public void write(Path folder) throws IOException {
        Sheets.zip(folder.resolve("oneroster/vechtstroom-" + college.today() + ".zip"), oneRoster());
        Sheets.folder(folder.resolve("access"), access());
        Sheets.folder(folder, List.of(categories()));
    }

    private List<Sheet> oneRoster() {
        return Stream.of(
                        List.of(Manifest.sheet()),
                        new RosterSheets(college).sheets(),
                        new PeopleSheets(college).sheets(),
                        new GradebookSheets(college).sheets())
                .flatMap(List::stream)
                .toList();
    }

    private List<Sheet> access() {
        FamilySheets table = FamilySheets.BY_NUMBER;
        List<String> codes = college.courses().stream().map(Course::code).toList();
        Sheet school = new SchoolSheet("Vechtstroom College", "99ZX", "0600000001", "administratie@vechtstroom.example")
                .sheet();
        Sheet absences = new AbsenceSheet(college.seed(), college.today(), table.student(), codes, LOOKED_AT)
                .of(college.children());
        Sheet enrolments = new EnrolmentSheet(table.student(), "site.brin", college.today()).of(enrolled());
        return Stream.of(
                        List.of(school, table.guardianships(college.families()), enrolments, absences),
                        FamilySheets.addresses(college.families()),
                        about(table.student(), codes),
                        new BulletinSheets(college.today()).sheets())
                .flatMap(List::stream)
                .toList();
    }

    private List<Sheet> about(String student, List<String> subjects) {
        List<Child> looked = college.children()
                .subList(0, Math.min(LOOKED_AT, college.children().size()));
        FileSheets file = new FileSheets(college.today(), student, looked);
        return List.of(
                file.incidents(),
                new ReportSheets(college.today(), student, looked).reports(),
                new LessonSheet(college.today(), subjects, looked).sheet());
    }

    private List<Enrolled> enrolled() {
        return college.students().stream()
                .flatMap(student ->
                        student.forms(college.size().schoolYears()).stream().map(form -> enrolled(student, form)))
                .toList();
    }

    private static Enrolled enrolled(Student student, Form form) {
        String level = form.track().level().title();
        return new Enrolled(
                student.child(),
                form.year(),
                level,
                level,
                form.track().year(),
                form.track().site().brin());
    }

    private static Sheet categories() {
        return new Sheet("categories.csv", List.of("category", "kind"), out -> Arrays.stream(Category.values())
                .map(category -> Row.of("category", category.title()).with("kind", category.kind()))
                .forEach(out));
    }
}
