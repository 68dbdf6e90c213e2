package inzage.config.archive;

import static inzage.config.archive.TestInstallation.COLLEGE;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.DemoFixture;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import inzage.connector.sync.reject.RejectRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A bad delivery in the middle of good ones: what becomes of the run, that nothing else becomes of it, and that the next good
 * delivery is applied as if nothing had happened. A directory inside the zip does no harm.
 */
@ParameterizedClass
@EnumSource
@SuppressWarnings("NullAway.Init")
class MutationsTest {
    private static TestInstallation installation;
    private static Path good;

    MutationsTest(TestDatabase database) {
        assertThat(database).isNotNull();
    }

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database, @TempDir Path home) throws IOException {
        installation = TestInstallation.on(database, home);
        installation.college(DemoFixture.SMALL);
        good = DemoFixture.archive(home.resolve("demo"));
        assertThat(administration().sync().state()).isEqualTo(RunState.APPLIED);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        installation.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TRUNCATED | FAILED | is not a complete zip; deliver it again.
            MISSPELT_HEADER | FAILED | results.csv, row 1, lacks the column 'studentSourcedId'. It has 'studentSourceId': correct the name in the header.
            WITHOUT_USERS | FAILED | users.csv is missing from the delivery. It holds:
            HALF_OF_THE_STUDENTS | HELD | 29 of 60 student records would be withdrawn; more than 10% needs a person's approval.
            EMPTY_RESULTS | HELD | 'results' is empty; the last applied delivery had 1588 rows.
            WITHOUT_RESULTS | HELD | 'results' is missing; the last applied delivery had it.
            SUB_DIRECTORY | UNCHANGED | ``
            """)
    void is_not_applied_and_changes_nothing(Mutation mutation, RunState state, String sentence, @TempDir Path folder)
            throws IOException {
        Content before = installation.content(COLLEGE);

        Run bad = administration().deliver(mutation.of(good, folder));

        assertThat(bad.state()).as(bad.message()).isEqualTo(state);
        assertThat(Objects.requireNonNullElse(bad.message(), "")).contains(sentence);
        assertThat(installation.content(COLLEGE)).isEqualTo(before);
        the_next_good_delivery_is_applied(folder, before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SAME_KEY_TWICE | APPLIED_WITH_REJECTS | student KEY_TWICE at users.csv:8
            UNKNOWN_AGENT | UNCHANGED | ``
            """)
    void is_applied_but_for_the_records_that_are_wrong(
            Mutation mutation, RunState state, String rejects, @TempDir Path folder) throws IOException {
        Content before = installation.content(COLLEGE);

        Run bad = administration().deliver(mutation.of(good, folder));

        assertThat(bad.state()).as(bad.message()).isEqualTo(state);
        assertThat(rejects()).isEqualTo(rejects);
        assertThat(installation.content(COLLEGE).current()).isEqualTo(before.current());
        the_next_good_delivery_is_applied(folder, before);
    }

    private static void the_next_good_delivery_is_applied(Path folder, Content before) throws IOException {
        Run better = administration().deliver(Mutation.ANOTHER_GRADE.of(good, folder));
        assertThat(better.state()).as(better.message()).isEqualTo(RunState.APPLIED);
        assertThat(better.of("result").changed()).isEqualTo(1);
        assertThat(rejects()).isEmpty();
        Run restored = administration().deliver(Mutation.NONE.of(good, folder));
        assertThat(restored.of("result").changed()).isEqualTo(1);
        assertThat(installation.content(COLLEGE).current()).isEqualTo(before.current());
    }

    private static String rejects() {
        return administration().rejects().stream()
                .map(MutationsTest::where)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String where(RejectRow reject) {
        return "%s %s at %s:%d".formatted(reject.kind(), reject.code(), reject.file(), reject.row());
    }

    private static TestSource administration() {
        return installation.source(COLLEGE, "administration");
    }
}
