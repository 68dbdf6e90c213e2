package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Student;
import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.Mapped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DeltaTest {
    private static final String SYSTEM = "oneroster-csv";

    @Test
    void changed_rows_are_laid_over_those_that_came_before() {
        Given bulk = Small.school();
        Got first = Got.of(SYSTEM, "", bulk);
        Given delta = Given.files(Map.of(
                        "manifest.csv",
                        Small.manifest("delta", "demographics"),
                        "demographics.csv",
                        "sourcedId,status,dateLastModified,birthDate\nk1,active,2026-10-01T00:00:00.000Z,2012-02-03\n"))
                .after(bulk);

        Got second = Got.of(SYSTEM, "", delta);

        assertThat(second.counts()).isEqualTo(first.counts());
        assertThat(second.whole).isEqualTo(first.whole);
        assertThat(first.laidOver).isFalse();
        assertThat(second.laidOver).isTrue();
        assertThat(birthDate(first)).isEqualTo(LocalDate.of(2012, 2, 1));
        assertThat(birthDate(second)).isEqualTo(LocalDate.of(2012, 2, 3));
    }

    @Test
    void a_row_marked_as_deleted_is_gone_and_stays_gone() {
        Given bulk = Small.school();
        Got.of(SYSTEM, "", bulk);
        Given delta = Given.files(Map.of(
                        "manifest.csv",
                        Small.manifest("delta", "enrollments"),
                        "enrollments.csv",
                        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\n"
                                + "e1,tobedeleted,2026-10-01T00:00:00.000Z,g5,s1,k1,student\n"))
                .after(bulk);
        Got second = Got.of(SYSTEM, "", delta);
        Given nothing = Given.files(Map.of("manifest.csv", Small.manifest("absent", "orgs")))
                .after(delta);

        Got third = Got.of(SYSTEM, "", nothing);

        assertThat(second.counts()).doesNotContainKey("groupMember");
        assertThat(second.whole).contains("groupMember");
        assertThat(third.counts()).isEqualTo(second.counts());
        assertThat(third.laidOver).isTrue();
    }

    @Test
    void a_full_package_replaces_what_was_kept() {
        Given bulk = Small.school();
        Got.of(SYSTEM, "", bulk);
        Map<String, String> files = Small.files();
        files.put("users.csv", Small.USERS.replaceAll("(?m)^k1,.*\n", ""));

        Got second = Got.of(SYSTEM, "", Given.files(files).after(bulk));

        assertThat(second.laidOver).isFalse();
        assertThat(second.all(Student.class)).isEmpty();
        assertThat(second.whole).contains("student");
    }

    @Test
    void changes_without_anything_to_change_are_refused() {
        Given delta = Given.files(Map.of(
                "manifest.csv",
                Small.manifest("delta", "demographics"),
                "demographics.csv",
                "sourcedId,status,dateLastModified,birthDate\nk1,active,2026-10-01T00:00:00.000Z,2012-02-03\n"));

        assertThatThrownBy(() -> Got.of(SYSTEM, "", delta))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("brings changes only")
                .hasMessageContaining("Deliver the full data (bulk) once.");
    }

    @Test
    void changes_to_what_was_emptied_because_somebody_was_erased_are_refused_until_everything_came() {
        Given delta = Given.files(Map.of(
                        "manifest.csv",
                        Small.manifest("delta", "demographics"),
                        "demographics.csv",
                        "sourcedId,status,dateLastModified,birthDate\nk1,active,2026-10-01T00:00:00.000Z,2012-02-03\n"))
                .afterErasure();
        Map<String, String> onlyChanges = Small.files();
        onlyChanges.put(
                "manifest.csv", Small.files().getOrDefault("manifest.csv", "").replace("bulk", "delta"));
        Given changes = Given.files(onlyChanges).afterErasure();
        Given bulk = Small.school().afterErasure();

        assertThatThrownBy(() -> Got.of(SYSTEM, "", delta))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("Deliver the full data (bulk) once.");
        assertThatThrownBy(() -> Got.of(SYSTEM, "", changes))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("because somebody was erased");
        assertThat(Got.of(SYSTEM, "", bulk).all(Student.class)).hasSize(1);
    }

    @Test
    void only_columns_that_are_used_are_kept() throws IOException {
        Given bulk = Small.school();
        Got.of(SYSTEM, "", bulk);

        String kept = unzipped(bulk.keptNow());

        assertThat(kept).contains("k1").doesNotContain("canary");
    }

    @Test
    void every_record_says_where_it_stands() {
        Got got = Got.of(SYSTEM, "", Small.school());

        assertThat(got.mapped)
                .extracting(Mapped::origin)
                .extracting(Mapped.Origin::file)
                .contains("orgs.csv", "users.csv", "classes.csv");
        assertThat(got.read).containsEntry("users", 2L).containsEntry("orgs", 1L);
    }

    private static LocalDate birthDate(Got got) {
        LocalDate date = got.all(Student.class).get(0).birthDate();
        assertThat(date).isNotNull();
        return date == null ? LocalDate.MIN : date;
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
