package inzage.connector.publication;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What settings would come to is what they come to. */
class ThoughtSettingsTest {
    private static final Set<Module> RESULTS = Set.of(Module.RESULTS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void counts_what_somebody_would_see_and_changes_nothing(TestDatabase database) {
        try (LiveSchool live = new LiveSchool(database, home)) {
            live.school.whole(
                    "administration",
                    subject("wi", "Wiskunde"),
                    student("s1", "Specht", "birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES),
                    guardian("g1", "Specht"),
                    guardian("g2", "Ekster"),
                    guardianship("l1", Ref.key("s1"), Ref.key("g1"), "portalAccess", Ynu.YES),
                    result("r1", Ref.key("s1"), "6.0"),
                    result("r2", Ref.key("s1"), "7.0"));
            Viewer parent = live.guardian("g1");
            Publication closed = live.publication.under(school -> Settings.CLOSED);

            assertThat(live.publication.counts(parent, RESULTS)).containsEntry(Module.RESULTS, 2);
            assertThat(closed.counts(parent, RESULTS)).containsEntry(Module.RESULTS, 0);
            assertThat(live.publication.counts(parent, RESULTS)).containsEntry(Module.RESULTS, 2);

            live.school.settings.put("modules", Map.of("results", List.of("students")));
            assertThat(live.publication.counts(parent, RESULTS)).containsEntry(Module.RESULTS, 0);
            assertThat(live.publication
                            .under(school -> Settings.parse(Map.of(
                                            "modules",
                                            Map.of("results", List.of("guardians")),
                                            "exam",
                                            Map.of("partsAsTests", "false")))
                                    .settings())
                            .counts(parent, RESULTS))
                    .containsEntry(Module.RESULTS, 2);
            assertThat(live.publication.counts(live.guardian("g2"), RESULTS)).containsEntry(Module.RESULTS, 0);
        }
    }
}
