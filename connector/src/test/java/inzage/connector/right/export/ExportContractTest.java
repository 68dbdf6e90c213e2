package inzage.connector.right.export;

import static inzage.connector.right.RightsSchool.ANNA;
import static inzage.connector.right.RightsSchool.BRAM;
import static inzage.connector.right.RightsSchool.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.right.Filled;
import inzage.connector.right.Person;
import inzage.connector.right.RightSettings;
import inzage.connector.right.RightsSchool;
import inzage.connector.right.erasure.Extent;
import inzage.connector.right.erasure.Outcome;
import inzage.connector.right.export.Exports.Answer;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Records;
import inzage.connector.sync.RunState;
import inzage.connector.sync.TestSchool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Copies of what is kept of somebody, on both databases alike. */
class ExportContractTest {
    private static final String FATHER = "kanarie-vader";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable RightsSchool open;

    private final Filled anna = new Filled(ANNA);

    private RightsSchool school(TestDatabase database) {
        RightsSchool rights = new RightsSchool(database, home);
        open = rights;
        assertThat(rights.deliver(anna, new Filled(BRAM)).state()).isEqualTo(RunState.APPLIED);
        rights.family(ANNA);
        rights.family(BRAM);
        return rights;
    }

    @ParameterizedTest
    @EnumSource
    void q_11_of_a_student_holds_every_record_and_nobody_else(TestDatabase database) {
        RightsSchool rights = school(database);

        Map<String, String> files = zip(rights, person(Person.Sort.STUDENT, rights.student(ANNA)));

        String text = files.getOrDefault("person.json", "");
        JsonNode copy = JsonMapper.shared().readTree(text);
        assertThat(copy.at("/students/0/content/address/street").asString()).isEqualTo(ANNA + "-street");
        assertThat(copy.at("/results/0/content/grade").asString()).isEqualTo(ANNA + "-grade");
        assertThat(copy.at("/medical/0/content/allergies").asString()).isEqualTo(ANNA + "-allergies");
        assertThat(copy.at("/consents/0/guardian").asString())
                .isEqualTo(rights.guardian(ANNA).hex());
        assertThat(copy.get("auditLines")).isNotEmpty();
        assertThat(copy.at("/auditLines/0/role").asString()).isEqualTo("DESK");
        assertThat(copy.get("lessons")).hasSize(2);
        assertThat(text).doesNotContain(BRAM, rights.student(BRAM).hex(), ANNA + "-initials", "\"desk\"", "asked for");
        assertThat(files)
                .containsKey(
                        "documents/report-" + copy.at("/reports/0/recordId").asString() + ".txt");
        assertThat(files.values()).contains(ANNA);
        assertThat(copy.at("/reports/0/content/content").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void t_01_t_02_of_one_parent_holds_nothing_of_the_child_and_the_other_parent(TestDatabase database) {
        RightsSchool rights = school(database);
        rights.beside = List.of(
                Records.guardian(FATHER, FATHER + "-familyName"),
                Records.guardianship(
                        FATHER + "-link",
                        Ref.key(anna.key(Student.class)),
                        Ref.key(FATHER),
                        "maskStudentAddress",
                        Ynu.YES));
        assertThat(rights.deliver(anna, new Filled(BRAM)).state()).isEqualTo(RunState.APPLIED);
        RecordId father = rights.school.one(Guardian.class, FATHER).id();
        rights.school
                .jdbc
                .sql("""
                        insert into access_decisions (school, student, guardian, kind, decided_by, decided_at, reason)
                        values (:school, :student, :guardian, 'CLOSED', 'desk', current_timestamp, 'kanarie-moeder asked')""")
                .param("school", TestSchool.ID)
                .param("student", rights.student(ANNA).hex())
                .param("guardian", father.hex())
                .update();

        String his = zip(rights, person(Person.Sort.GUARDIAN, father)).getOrDefault("person.json", "");
        String hers =
                zip(rights, person(Person.Sort.GUARDIAN, rights.guardian(ANNA))).getOrDefault("person.json", "");

        assertThat(his).contains(FATHER + "-familyName", FATHER + "-link", "CLOSED");
        assertThat(his).doesNotContain("runChanges", "rejects", "recordVersions", "auditLines", "notice");
        assertThat(his).doesNotContain(ANNA, "maskStudentAddress", "kanarie-moeder", "desk");
        assertThat(hers).contains(ANNA + "-initials").doesNotContain(FATHER, father.hex(), ANNA + "-allergies");
    }

    @ParameterizedTest
    @EnumSource
    void of_an_account_holds_what_is_the_accounts_and_no_secret(TestDatabase database) {
        RightsSchool rights = school(database);
        rights.school
                .jdbc
                .sql("update memberships set reason = 'kanarie-moeder asked'")
                .update();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports(rights, 20).ofAccount("account-of-" + ANNA).orElseThrow().to(out);

        String text = out.toString(StandardCharsets.UTF_8);
        JsonNode copy = JsonMapper.shared().readTree(text);
        assertThat(copy.at("/accounts/0/email").asString()).isEqualTo(ANNA + "@home.example");
        assertThat(copy.at("/accounts/0/passwordHash").isMissingNode()).isTrue();
        assertThat(copy.get("signIns")).as("also those that failed").hasSize(2);
        assertThat(copy.at("/memberships/0/school").asString()).isEqualTo(TestSchool.ID);
        assertThat(copy.get("membershipPersons")).hasSize(1);
        assertThat(text).doesNotContain("notice", "auditLines", "kanarie-moeder");
        assertThat(text).doesNotContain(BRAM, "session-of", "digest-of", ANNA + "-grade");
    }

    @ParameterizedTest
    @EnumSource
    void t_14_only_so_many_are_handed_out_in_an_hour(TestDatabase database) {
        RightsSchool rights = school(database);
        Exports exports = exports(rights, 2);
        Person person = person(Person.Sort.STUDENT, rights.student(ANNA));

        assertThat(exports.ofPerson(DESK, person, "asked for")).isInstanceOf(Answer.Ready.class);
        assertThat(exports.ofPerson(DESK, person, "asked for")).isInstanceOf(Answer.Ready.class);
        assertThat(exports.ofPerson(DESK, person, "asked for")).isInstanceOf(Answer.Enough.class);
        rights.school.clock.advance(Duration.ofMinutes(61));

        assertThat(exports.ofPerson(DESK, person, "asked for")).isInstanceOf(Answer.Ready.class);
        assertThat(exports.ofPerson(DESK, person(Person.Sort.GUARDIAN, person.id()), "asked for"))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(rights.audit.ofChild(TestSchool.ID, person.id(), 10))
                .filteredOn(line -> line.act().decision().equals("EXPORTED"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.act().reason()).contains("asked for"));
    }

    /** However many ask in the same moment. */
    @ParameterizedTest
    @EnumSource
    void t_14_no_more_are_handed_out_to_many_at_once(TestDatabase database) throws InterruptedException {
        RightsSchool rights = school(database);
        Exports exports = exports(rights, 3);
        ExecutorService many = Executors.newFixedThreadPool(12);
        AtomicInteger given = new AtomicInteger();
        for (int i = 0; i < 24; i++) {
            many.execute(() -> {
                exports.ofAccount("account-of-" + ANNA).ifPresent(copy -> given.incrementAndGet());
            });
        }
        many.shutdown();

        assertThat(many.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(given).hasValueLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void t_15_a_school_is_not_told_that_there_is_another(TestDatabase database) {
        RightsSchool rights = school(database);
        Person student = person(Person.Sort.STUDENT, rights.student(ANNA));
        rights.school
                .jdbc
                .sql("update membership_persons set person = :student where account = :account")
                .param("student", student.id().hex())
                .param("account", "account-of-" + ANNA)
                .update();
        String alone = zip(rights, student).getOrDefault("person.json", "");
        Extent counted = counted(rights, student);

        for (String sql : List.of(
                "insert into memberships (account, school, kind, state) values (:account, 'kanarie-elders', 'GUARDIAN', 'ACTIVE')",
                """
                insert into exports (school, person, asked_by, asked_at)
                values ('kanarie-elders', '00', :account, current_timestamp)""",
                """
                insert into audit_lines (noted_at, school, account, role, resource, decision, request)
                values (current_timestamp, 'kanarie-elders', :account, 'GUARDIAN', 'kanarie-page', 'SHOWN', 'r2')""")) {
            rights.school.jdbc.sql(sql).param("account", "account-of-" + ANNA).update();
        }
        String both = zip(rights, student).getOrDefault("person.json", "");

        assertThat(both).doesNotContain("kanarie-elders", "kanarie-page");
        assertThat(fields(both)).isEqualTo(fields(alone));
        assertThat(counted(rights, student)).isEqualTo(counted);
        String own = new String(copy(rights), StandardCharsets.UTF_8);
        assertThat(own).as("the owner is told").contains("kanarie-elders");
        assertThat(JsonMapper.shared().readTree(own).get("exports"))
                .as("none twice")
                .hasSize(2);
    }

    private static byte[] copy(RightsSchool rights) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports(rights, 20).ofAccount("account-of-" + ANNA).orElseThrow().to(out);
        return out.toByteArray();
    }

    private static Extent counted(RightsSchool rights, Person person) {
        return ((Outcome.Tried) rights.erasing.erasures.attempt(DESK, person)).extent();
    }

    private static Map<String, Integer> fields(String json) {
        Map<String, Integer> sizes = new TreeMap<>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(table -> sizes.put(table.getKey(), table.getValue().size()));
        // What was handed out and looked at in between.
        sizes.keySet().removeAll(List.of("exports", "auditLines"));
        return sizes;
    }

    private static Exports exports(RightsSchool rights, int most) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(rights.school.connections());
        return new Exports(
                rights.erasing.search,
                new CopyWriter(rights.school.connections(), rights.erasing.search, transactions, rights.school.clock),
                new ExportRows(rights.school.jdbc, rights.school.clock),
                rights.audit,
                new RightSettings(Duration.ofDays(30), Duration.ofDays(30), Duration.ofDays(400), most));
    }

    private static Map<String, String> zip(RightsSchool rights, Person person) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Answer.Ready) exports(rights, 20).ofPerson(DESK, person, "asked for"))
                .copy()
                .to(out);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Person person(Person.Sort sort, RecordId id) {
        return new Person(TestSchool.ID, sort, id);
    }
}
