package inzage.mappings.engine;

import java.util.HashMap;
import java.util.Map;

/** The smallest school that has everything: one student, one guardian, one class. */
final class Small {
    static final String USERS = """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
            k1,,,true,s1,student,sem,,Sem,Bakker,,501,,,,o1,,canary-password
            o1,,,true,s1,parent,anja,,Anja,Bakker,canary-middle,,anja@voorbeeld.nl,,,k1,,
            """;

    private Small() {}

    static Given school() {
        return Given.files(files());
    }

    static byte[] zip() {
        return Given.zip(files());
    }

    static Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        files.put("manifest.csv", manifest("bulk", "orgs,academicSessions,classes,users,enrollments,demographics"));
        files.put("orgs.csv", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                s1,,,De Lindelaan,school,,
                """);
        files.put("academicSessions.csv", """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                j,,,2026-2027,schoolYear,2026-08-01,2027-08-01,,2027
                """);
        files.put("classes.csv", """
                sourcedId,status,dateLastModified,title,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds
                g5,,,Groep 5,,5,homeroom,,s1,j
                """);
        files.put("users.csv", USERS);
        files.put("enrollments.csv", """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role
                e1,,,g5,s1,k1,student
                """);
        files.put("demographics.csv", """
                sourcedId,status,dateLastModified,birthDate
                k1,,,2012-02-01
                """);
        return files;
    }

    /** Says the same of some files, and of the others that they are absent. */
    static String manifest(String mode, String named) {
        StringBuilder manifest = new StringBuilder("propertyName,value\noneroster.version,1.1\n");
        for (String file : "orgs,academicSessions,courses,classes,users,enrollments,demographics".split(",")) {
            boolean is = java.util.List.of(named.split(",")).contains(file);
            manifest.append("file.")
                    .append(file)
                    .append(',')
                    .append(is ? mode : "absent")
                    .append('\n');
        }
        return manifest.toString();
    }
}
