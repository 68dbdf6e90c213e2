package inzage.mappings.check;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.school.SchoolFiles;
import inzage.mappings.school.SchoolsProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCheckTest {
    private static final String CANARY = "Kanariepiet";

    private final Path home;

    SchoolCheckTest(@TempDir Path home) throws IOException {
        this.home = home;
        for (String folder : List.of("schools", "systems", "drop")) {
            Files.createDirectories(home.resolve(folder));
        }
        write("systems/own.yml", """
                inzage: 1
                system: own
                title: Our own export
                version: 1
                evidence: own
                ask: ["The administrator: an export every night."]
                parameters:
                  branch:  { type: text, about: the branch that is this school, choose: { from: branches, value: id, label: name } }
                  meaning: { type: table, about: role to relation, default: {} }
                fetch: { kind: files, package: folder }
                read: { format: csv, true: [ja], false: [nee] }
                sets:
                  branches: { file: branches.csv, id: id }
                  pupils:   { file: pupils.csv, id: id, columns: { phone: optional } }
                  parents:  { file: parents.csv, id: id }
                codes:
                  custody: { 1: YES, 0: NO }
                map:
                  student:
                    from: pupils
                    key: id
                    fields: { familyName: name, phone: phone }
                  guardian: { from: parents, key: id, fields: { familyName: name } }
                  guardianship:
                    from: parents
                    key: "{id}:{pupil}"
                    fields: { student: pupil, guardian: id, relation: { path: role, codes: meaning }, portalAccess: { path: access, codes: custody } }
                """);
        write("drop/branches.csv", "id,name\nb1,Centrum\nb2,Polder\n");
        write("drop/pupils.csv", "id,name,branch,pronouns\np1," + CANARY + ",b1,x\np2," + CANARY + ",b1,x\n");
        write("drop/parents.csv", "id,pupil,name,role,access\no1,p1," + CANARY + ",V,\no2,p2," + CANARY + ",M,\n");
        school("branch: b1, meaning: { V: vader, M: moeder }");
    }

    @Test
    void says_what_it_found_and_what_missing_fields_cost() {
        Findings findings = check();

        assertThat(findings.good()).isTrue();
        assertThat(findings.lines())
                .containsExactly(
                        "source export (own)",
                        "  to arrange: The administrator: an export every night.",
                        "  set branches: 2 rows",
                        "  set parents: 2 rows",
                        "  set pupils: 2 rows",
                        "  kind guardian: 2 accepted",
                        "  kind guardianship: 2 accepted",
                        "  kind student: 2 accepted",
                        "  columns of pupils.csv: not there: phone; not used: branch, pronouns",
                        "  guardianship.custody is unknown for all 2: under the setting LEGAL_REPRESENTATIVES no parent gets in",
                        "  guardianship.legalRepresentative is unknown for all 2: under the setting LEGAL_REPRESENTATIVES no parent gets in",
                        "  guardianship.portalAccess is unknown for all 2: nobody gets in before the school desk confirmed it, or the file says who is listed may look",
                        "  student.birthDate is unknown for all 2: every student may be 18, and their parents need consent, unless the file says all are minors",
                        "  student.secretAddress is unknown for all 2: every address counts as secret",
                        "  0 of 2 children visible: 2 × access unknown");
    }

    @Test
    void says_how_many_children_would_be_visible_by_what_the_source_says_and_the_file_declares() throws IOException {
        write("drop/parents.csv", "id,pupil,name,role,access\no1,p1,A,V,1\no2,p2,B,M,0\n");

        assertThat(check("centrum", Optional.empty()).lines())
                .contains(
                        "  0 of 2 children visible: 1 × of age, or of unknown age, without consent, 1 × refused by the"
                                + " administration");
    }

    @Test
    void lists_unknown_codes_as_lines_to_paste_with_how_often_they_came() throws IOException {
        write(
                "drop/parents.csv",
                "id,pupil,name,role,access\no1,p1,A,V,2\no2,p2,B,\"St \"\"ief\"\"\",2\no3,p2,C,V,1\n");
        school("branch: b1, meaning: { M: moeder }");

        Findings findings = check();

        assertThat(findings.good()).isFalse();
        assertThat(findings.lines())
                .containsSequence(
                        "  codes that nobody knows; paste under the source and say what they mean:",
                        "    codes:",
                        "      custody:",
                        "        \"2\": …  # 2 times",
                        "    meaning:",
                        "      \"St \\\"ief\\\"\": …  # 1 times",
                        "      \"V\": …  # 2 times");
    }

    @Test
    void lists_what_there_is_to_choose_from() throws IOException {
        school("meaning: { V: vader, M: moeder }");

        Findings findings = check();

        assertThat(findings.good()).isFalse();
        assertThat(findings.lines())
                .containsSequence(
                        "  choose from these for 'branch', under the source:",
                        "    \"b1\"  # Centrum",
                        "    \"b2\"  # Polder");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pupils.csv   | id,nome,branch     | lacks the column 'name'. It has 'nome': correct the name in the header.
            pupils.csv   |                    | pupils.csv is empty
            parents.csv  | id,pupil           | lacks the column
            """)
    void says_which_column_is_missing(String file, String header, String sentence) throws IOException {
        write("drop/" + file, header == null ? "" : header + "\n" + header + "\n");

        Findings findings = check();

        assertThat(findings.good()).isFalse();
        assertThat(findings.lines())
                .last()
                .asString()
                .startsWith("  it cannot be read: ")
                .contains(sentence);
    }

    @Test
    void what_another_source_tells_is_not_missed() throws IOException {
        write(
                "schools/centrum.yml",
                Files.readString(home.resolve("schools/centrum.yml"))
                        + """
                  access: { system: table, fetch: { kind: folder, folder: DROP }, kinds: [guardianship] }
                owns: { guardianship.portalAccess: [access], guardianship.custody: [access] }
                """.replace("DROP", home.resolve("drop").toString()));

        assertThat(check().lines())
                .noneMatch(line -> line.contains("portalAccess is unknown") || line.contains("custody is unknown"))
                .anyMatch(line -> line.contains("legalRepresentative is unknown"));
    }

    @Test
    void an_empty_folder_is_a_sentence() throws IOException {
        for (String file : List.of("branches.csv", "pupils.csv", "parents.csv")) {
            Files.delete(home.resolve("drop").resolve(file));
        }

        assertThat(check().lines())
                .last()
                .asString()
                .contains("There is nothing in the folder")
                .contains("try again");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            centrm  |        | there is no school 'centrm'; did you mean 'centrum'?
            centrum | exprot | there is no source 'exprot' in centrum; did you mean 'export'?
            """)
    void an_unknown_name_is_a_sentence_with_what_was_meant(String school, String source, String sentence) {
        Findings findings = check(school, Optional.ofNullable(source));

        assertThat(findings.good()).isFalse();
        assertThat(findings.lines()).containsExactly(sentence);
    }

    @Test
    void a_mistake_in_a_file_comes_first() throws IOException {
        school("brnach: b1");

        Findings findings = check("centrum", Optional.of("export"));

        assertThat(findings.good()).isFalse();
        assertThat(findings.lines()).first().asString().contains("unknown key 'brnach'; did you mean 'branch'?");
    }

    @Test
    void nobody_is_named_and_nothing_is_written() throws IOException {
        write("drop/pupils.csv", "id,name\np1," + CANARY + "\n," + CANARY + "\n");

        assertThat(check().lines()).contains("  not accepted: student.key KEY_MISSING: 1 times");
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("own.yml", "centrum.yml", "branches.csv", "pupils.csv", "parents.csv");
        }
    }

    private Findings check() {
        Findings findings = check("centrum", Optional.empty());
        assertThat(findings.lines()).noneMatch(line -> line.contains(CANARY));
        return findings;
    }

    private Findings check(String school, Optional<String> source) {
        SchoolFiles schools = SchoolFiles.toTry(new SchoolsProperties(
                home.resolve("schools"), home.resolve("boards"), home.resolve("secrets"), home.resolve("systems")));
        Clock clock = Clock.fixed(Instant.parse("2026-11-02T08:00:00Z"), ZoneOffset.UTC);
        return new SchoolCheck(schools, List.of(new FolderTrial()), clock).check(school, source);
    }

    private void school(String says) throws IOException {
        write("schools/centrum.yml", """
                school: centrum
                name: Centrum
                sources:
                  export: { system: own, fetch: { kind: folder, folder: DROP }, SAYS }
                """.replace("DROP", home.resolve("drop").toString())
                .replace("SAYS", says));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text);
    }
}
