package inzage.config.demo.oneroster;

import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of a OneRoster 1.2 package that the college exports, with their columns in the prescribed order.
 *
 * @see <a href="https://www.imsglobal.org/spec/oneroster/v1p2/bind/csv">OneRoster CSV Binding 1.2, section 4</a>
 */
enum OneRosterFile {
    ACADEMIC_SESSIONS("academicSessions", "title,type,startDate,endDate,parentSourcedId,schoolYear"),
    CATEGORIES("categories", "title,weight"),
    CLASSES(
            "classes",
            "title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,"
                    + "subjectCodes,periods"),
    COURSES("courses", "schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes"),
    DEMOGRAPHICS(
            "demographics",
            "birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,"
                    + "white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,"
                    + "stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus"),
    ENROLLMENTS("enrollments", "classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate"),
    LINE_ITEMS(
            "lineItems",
            "title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,"
                    + "resultValueMin,resultValueMax,schoolSourcedId"),
    ORGS("orgs", "name,type,identifier,parentSourcedId"),
    RESULTS(
            "results",
            "lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,"
                    + "inProgress,incomplete,late,missing"),
    ROLES("roles", "userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"),
    USERS(
            "users",
            "enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,"
                    + "grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,"
                    + "primaryOrgSourcedId,pronouns");

    private final String title;
    private final List<String> columns;

    OneRosterFile(String title, String columns) {
        this.title = title;
        this.columns = Stream.concat(
                        Stream.of("sourcedId", "status", "dateLastModified"), Stream.of(columns.split(",")))
                .toList();
    }

    /** The name in the manifest, without extension. */
    String title() {
        return title;
    }

    /** This file with these rows. In a bulk package status and dateLastModified stay blank. */
    Sheet sheet(Consumer<Consumer<Row>> rows) {
        return new Sheet(title + ".csv", columns, rows);
    }
}
