package inzage.config.demo.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.CsvFiles;
import inzage.config.demo.DemoFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterHeadersTest {
    /** From the tables of OneRoster CSV Binding 1.2.1, which dropped resourceSourcedIds from users. */
    private static final String SPECIFIED = """
            academicSessions title type startDate endDate parentSourcedId schoolYear
            categories title weight
            classes title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds subjects subjectCodes periods
            courses schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes
            demographics birthDate sex americanIndianOrAlaskaNative asian blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation cityOfBirth publicSchoolResidenceStatus
            enrollments classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate
            lineItems title description assignDate dueDate classSourcedId categorySourcedId academicSessionSourcedId resultValueMin resultValueMax schoolSourcedId
            orgs name type identifier parentSourcedId
            results lineItemSourcedId studentSourcedId scoreStatus score scoreDate comment textScore classSourcedId inProgress incomplete late missing
            roles userSourcedId roleType role beginDate endDate orgSourcedId userProfileSourcedId
            users enabledUser username userIds givenName familyName middleName identifier email sms phone agentSourcedIds grades password userMasterIdentifier preferredGivenName preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns
            """;

    @Test
    void writes_the_columns_of_the_specification_in_their_order(@TempDir Path folder) throws IOException {
        DemoFixture.write(folder);
        CsvFiles files = DemoFixture.oneRoster(folder);

        assertThat(SPECIFIED.lines()).allSatisfy(line -> {
            String file = line.substring(0, line.indexOf(' '));
            String columns = "sourcedId status dateLastModified" + line.substring(line.indexOf(' '));
            assertThat(files.rows(file).get(0).getHeader()).as(file).containsExactly(columns.split(" "));
        });
        assertThat(files.files()).hasSize((int) SPECIFIED.lines().count() + 1);
    }
}
