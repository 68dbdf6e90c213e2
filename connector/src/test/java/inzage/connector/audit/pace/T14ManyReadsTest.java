package inzage.connector.audit.pace;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.alarm.rule.AlarmKind;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.seal.AuditSettings;
import inzage.connector.publication.Desk;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T-14: stolen credentials of staff, and lists page by page. */
class T14ManyReadsTest {
    private static final Actor ANNA = Actor.of("anna", Actor.Role.DESK, "r1");
    private static final AuditSettings SETTINGS =
            new AuditSettings(null, Duration.ofSeconds(20), Duration.ofDays(365), 3);

    @ParameterizedTest
    @EnumSource
    void who_reads_more_than_is_plausible_has_read_enough_for_an_hour_and_raises_one_alarm(TestDatabase database) {
        Desk desk = new Desk(database);
        ManyReads reads = new ManyReads(desk.jdbc, SETTINGS, desk);
        desk.at("2026-11-02T09:00:00Z");
        read(desk, ANNA, SCHOOL, 3);
        read(desk, ANNA, "elsewhere", 1);
        read(desk, Actor.of("bart", Actor.Role.DESK, "r2"), SCHOOL, 1);
        desk.audit.looked(ANNA, Act.of(SCHOOL, "link", "TRIED"));
        assertThat(reads.tooMany(SCHOOL, "anna")).isFalse();
        assertThat(reads.look(SCHOOL)).isEmpty();

        read(desk, ANNA, SCHOOL, 1);

        assertThat(reads.tooMany(SCHOOL, "anna")).isTrue();
        assertThat(reads.tooMany(SCHOOL, "bart")).isFalse();
        assertThat(reads.tooMany("elsewhere", "anna")).isFalse();
        assertThat(reads.look(SCHOOL)).hasValueSatisfying(concern -> {
            assertThat(concern.kind()).isEqualTo(AlarmKind.MANY_READ);
            assertThat(concern.sentence()).contains("anna", "more than 3 pages");
        });
        desk.at("2026-11-02T10:00:00Z");
        assertThat(reads.tooMany(SCHOOL, "anna")).isFalse();
        assertThat(reads.look(SCHOOL)).isEmpty();
    }

    private static void read(Desk desk, Actor who, String school, int times) {
        for (int i = 0; i < times; i++) {
            desk.audit.looked(who, Act.of(school, "/api/v1/schools/{school}/memberships", ManyReads.READ));
        }
    }
}
