package inzage.config.demo.primary;

import inzage.config.demo.file.Sheet;
import inzage.config.demo.file.Sheets;
import inzage.config.demo.people.Child;
import inzage.config.demo.table.AbsenceSheet;
import inzage.config.demo.table.BulletinSheets;
import inzage.config.demo.table.EnrolmentSheet;
import inzage.config.demo.table.EnrolmentSheet.Enrolled;
import inzage.config.demo.table.FamilySheets;
import inzage.config.demo.table.PeopleSheets;
import inzage.config.demo.table.child.FileSheets;
import inzage.config.demo.table.child.ReportSheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the primary school delivers: one folder of table files. */
public final class WaterlelieFiles {
    private static final int LOOKED_AT = 6;

    private final Waterlelie school;

    public WaterlelieFiles(Waterlelie school) {
        this.school = school;
    }

    /**
     * Writes {@code administration/*.csv}.
     *
     * @param folder of the school
     */
    public void write(Path folder) throws IOException {
        Sheets.folder(folder.resolve("administration"), sheets());
    }

    private List<Sheet> sheets() {
        FamilySheets table = FamilySheets.BY_KEY;
        return Stream.of(
                        new HouseSheets(school).sheets(),
                        new PeopleSheets(HouseSheets.SITE, school.families()).sheets(),
                        List.of(
                                table.guardianships(school.families()),
                                new EnrolmentSheet(table.student(), "site", school.today()).of(enrolled()),
                                new ResultSheet(school).sheet(),
                                new AbsenceSheet(school.seed(), school.today(), table.student(), List.of(), LOOKED_AT)
                                        .of(school.children())),
                        about(school.children()
                                .subList(
                                        0, Math.min(LOOKED_AT, school.children().size()))),
                        new BulletinSheets(school.today()).sheets())
                .flatMap(List::stream)
                .toList();
    }

    private List<Sheet> about(List<Child> looked) {
        FileSheets file = new FileSheets(school.today(), FamilySheets.BY_KEY.student(), looked);
        ReportSheets reports = new ReportSheets(school.today(), FamilySheets.BY_KEY.student(), looked);
        return List.of(
                file.notes(),
                file.plans(),
                file.incidents(),
                file.health(),
                reports.reports(),
                reports.standardTests());
    }

    private List<Enrolled> enrolled() {
        return school.pupils().stream()
                .map(pupil -> new Enrolled(
                        pupil.child(), school.year(), "basisonderwijs", "", pupil.group(), HouseSheets.SITE))
                .toList();
    }
}
