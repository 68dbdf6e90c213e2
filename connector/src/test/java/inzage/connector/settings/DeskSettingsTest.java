package inzage.connector.settings;

import static inzage.connector.settings.Settling.DESK;
import static inzage.connector.settings.Settling.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Student;
import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.publication.rule.Samples;
import inzage.connector.publication.setting.Settings;
import inzage.connector.restoration.Maintenance;
import inzage.connector.restoration.Restoration;
import inzage.connector.settings.document.SettingChange;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.store.SqlTime;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class DeskSettingsTest {
    private static final Map<String, Object> ABSENCES = Map.of("modules", Map.of("absences", List.of("guardians")));
    private static final Map<String, Object> NOTHING = Map.of();

    @ParameterizedTest
    @EnumSource
    void takes_the_settings_from_the_file_once(TestDatabase database) {
        Settling school = new Settling(database).seeded(ABSENCES);

        school.seeded(Map.of("weights", "all"));

        assertThat(absences(school.settings.of(SCHOOL))).isTrue();
        assertThat(school.current().tree().root())
                .isEqualTo(SettingsTree.of(ABSENCES).root());
        assertThat(school.current().version()).isEqualTo(1);
        assertThat(school.current().changedBy()).isEqualTo(SettingsSeeds.FILE);
    }

    @ParameterizedTest
    @EnumSource
    void takes_them_once_when_several_nodes_start_at_once(TestDatabase database) {
        Settling school = new Settling(database);
        school.file.putAll(ABSENCES);

        List<CompletableFuture<Void>> nodes = Stream.generate(() -> CompletableFuture.runAsync(school.seeds::seed))
                .limit(8)
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(school.desk().history(SCHOOL, Long.MAX_VALUE, 10)).hasSize(1);
        assertThat(absences(school.settings.of(SCHOOL))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void says_what_a_file_that_differs_would_have_and_who_changed_it(TestDatabase database) {
        Settling school = new Settling(database).seeded(Map.of("weights", "none", "remarks", List.of("result")));
        assertThat(school.seeds.notApplied(school.setup())).isEmpty();

        school.save(1, Map.of("weights", "all", "remarks", List.of("result")));

        assertThat(school.seeds.notApplied(school.setup()))
                .containsExactly(
                        "settings.weights: the school's file says 'none', not applied; in force is 'all', changed by "
                                + DESK + " on 2026-11-02");
        school.file.put("remarks", List.of());
        assertThat(school.seeds.notApplied(school.setup()))
                .contains(
                        "settings.remarks: the school's file says '[]', not applied; in force is '[\"result\"]', changed"
                                + " by the school's file on 2026-11-02");
    }

    @ParameterizedTest
    @EnumSource
    void names_nobody_who_signed_a_declaration(TestDatabase database) {
        Settling school = new Settling(database).seeded(NOTHING);
        school.file.put("minorsOnly", Map.of("by", "Kanarie Reiger", "on", "2026-08-01"));

        assertThat(school.seeds.notApplied(school.setup()))
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("settings.minorsOnly.by: the school's file says a name"))
                .noneSatisfy(sentence -> assertThat(sentence).contains("Kanarie"));
    }

    @ParameterizedTest
    @EnumSource
    void a_change_works_with_the_next_request_on_every_node(TestDatabase database) {
        Settling school = new Settling(database).seeded(NOTHING);
        assertThat(absences(school.settings.of(SCHOOL))).isFalse();
        assertThat(absences(school.otherNode.of(SCHOOL))).isFalse();

        Saved saved = school.save(1, ABSENCES);

        assertThat(saved).isInstanceOf(Saved.InForce.class);
        assertThat(absences(school.settings.of(SCHOOL))).isTrue();
        assertThat(absences(school.otherNode.of(SCHOOL))).isTrue();
        school.save(2, NOTHING);
        assertThat(absences(school.otherNode.of(SCHOOL))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void one_answer_sees_one_version_of_the_settings(TestDatabase database) {
        Settling school = new Settling(database).seeded(NOTHING);
        TransactionTemplate snapshot = new TransactionTemplate(school.transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.executeWithoutResult(status -> {
            assertThat(absences(school.settings.of(SCHOOL))).isFalse();
            elsewhere(() -> school.save(1, ABSENCES));

            assertThat(absences(school.settings.of(SCHOOL))).isFalse();
        });
        assertThat(absences(school.settings.of(SCHOOL))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void changes_nothing_that_somebody_else_changed_in_the_meantime(TestDatabase database) {
        Settling school = new Settling(database).seeded(NOTHING);
        school.save(1, ABSENCES);

        assertThat(school.save(1, Map.of("weights", "all"))).isEqualTo(new Saved.Outdated());

        assertThat(school.current().tree().root())
                .isEqualTo(SettingsTree.of(ABSENCES).root());
    }

    @ParameterizedTest
    @EnumSource
    void remembers_who_changed_what_when_from_what(TestDatabase database) {
        Settling school = new Settling(database).seeded(Map.of("weights", "none"));
        school.save(1, Map.of("weights", "all", "modules", Map.of("absences", List.of("guardians"))));

        List<PastChange> history = school.desk().history(SCHOOL, Long.MAX_VALUE, 10);

        assertThat(history)
                .extracting(PastChange::change)
                .containsExactly(
                        new SettingChange("settings.weights", "none", "all"),
                        new SettingChange("settings.modules.absences", null, "[\"guardians\"]"),
                        new SettingChange("settings.weights", null, "none"));
        assertThat(history).extracting(PastChange::by).containsExactly(DESK, DESK, SettingsSeeds.FILE);
        assertThat(history).extracting(PastChange::version).containsExactly(2L, 2L, 1L);
        assertThat(history).extracting(PastChange::at).containsOnly(Settling.CLOCK.instant());
        assertThat(school.desk().history(SCHOOL, history.get(1).id(), 10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void saves_what_did_not_change_so_that_a_restored_school_may_open(TestDatabase database) {
        Settling school = new Settling(database).seeded(ABSENCES);
        Maintenance maintenance = new Maintenance(school.jdbc, school);
        Instant yesterday = Settling.CLOCK.instant().minus(Duration.ofDays(1));
        school.jdbc
                .sql("update school_settings set changed_at = :at")
                .param("at", SqlTime.of(yesterday))
                .update();
        new Restoration(school.dataSource)
                .record(yesterday, Settling.CLOCK.instant().minusSeconds(1));
        assertThat(maintenance.waitsForSettings(SCHOOL)).isTrue();

        assertThat(school.save(1, ABSENCES)).isEqualTo(new Saved.InForce(2, List.of()));

        assertThat(maintenance.waitsForSettings(SCHOOL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_mistakes_with_sentences_and_shows_beforehand_what_would_change(TestDatabase database) {
        Settling school = new Settling(database).seeded(NOTHING);
        Map<String, Object> mistaken = Map.of("weight", "all");

        Trial trial = school.desk().attempt(SCHOOL, SettingsTree.of(mistaken)).orElseThrow();

        assertThat(trial.changes()).containsExactly(new SettingChange("settings.weight", null, "all"));
        assertThat(trial.problems()).containsExactly("settings.weight is not a setting; did you mean 'weights'?");
        assertThat(school.save(1, mistaken)).isEqualTo(new Saved.Refused(trial.problems()));
        assertThat(school.current().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void has_everybody_looked_at_again(TestDatabase database) {
        Settling school = new Settling(database).seeded(NOTHING);
        school.records.with(1, Student.class).with(4, Student.class);

        school.save(1, ABSENCES);

        assertThat(school.told)
                .containsExactly(
                        new VisibilityChanged(SCHOOL, Samples.id(1)), new VisibilityChanged(SCHOOL, Samples.id(4)));
    }

    @ParameterizedTest
    @EnumSource
    void publishes_nothing_of_what_it_cannot_read_and_says_so(TestDatabase database) {
        Settling school = new Settling(database).seeded(ABSENCES);
        school.jdbc
                .sql("update school_settings set content = '{\"modules', version = 2")
                .update();

        assertThat(school.settings.of(SCHOOL)).isEqualTo(Settings.CLOSED);
        assertThat(school.settings.unreadable()).isEqualTo(1);
        assertThat(school.current().problems()).containsExactly(StoredSettings.UNREADABLE);
        assertThat(school.save(2, ABSENCES)).isInstanceOf(Saved.InForce.class);
        assertThat(absences(school.settings.of(SCHOOL))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void knows_nothing_of_schools_that_are_not_there(TestDatabase database) {
        Settling school = new Settling(database).seeded(ABSENCES);

        assertThat(school.settings.of("elsewhere")).isEqualTo(Settings.CLOSED);
        assertThat(school.desk().current("elsewhere")).isEmpty();
        assertThat(school.desk().save("elsewhere", 1, SettingsTree.EMPTY, DESK)).isEmpty();
    }

    private static boolean absences(Settings settings) {
        return settings.on(Module.ABSENCES, Viewer.Kind.GUARDIAN);
    }

    /** Outside the transaction of the test. */
    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }
}
