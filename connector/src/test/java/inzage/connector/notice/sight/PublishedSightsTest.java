package inzage.connector.notice.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Child;
import inzage.connector.publication.Module;
import inzage.connector.publication.Names;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Shown;
import inzage.connector.publication.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedSightsTest {
    private static final RecordId CHILD = new RecordId("c".repeat(32));
    private static final RecordId RECORD = new RecordId("1".repeat(32));
    private static final Instant NOW = Instant.parse("2026-11-16T12:00:00Z");
    private static final Instant BIRTHDAY = Instant.parse("2026-11-16T23:00:00Z");

    private final Publication publication = mock(Publication.class);
    private final Sights sights = new PublishedSights(publication);
    private final Viewer viewer = new Viewer(
            "mother",
            "vechtstroom",
            Viewer.Kind.GUARDIAN,
            Set.of(),
            Viewer.MembershipState.ACTIVE,
            Viewer.Surface.MAIL,
            Viewer.Intent.READ,
            NOW);

    @Test
    void a_child_that_is_not_listed_is_closed_altogether() {
        when(publication.children(viewer)).thenReturn(List.of());
        assertThat(sights.look(viewer, CHILD).open()).isEmpty();
        verify(publication, never()).absences(any(), any());
    }

    @Test
    void a_module_that_is_not_in_force_is_closed_and_one_in_force_without_records_is_open() {
        listed(Set.of(Module.ABSENCES, Module.ENROLMENTS));
        shown(List.of());
        assertThat(sights.look(viewer, CHILD).open()).containsOnlyKeys(NoticeKind.ABSENCES);
    }

    @Test
    void a_module_that_closed_between_two_snapshots_is_closed() {
        listed(Set.of(Module.ABSENCES));
        when(publication.absences(viewer, CHILD)).thenReturn(Optional.empty());
        assertThat(sights.look(viewer, CHILD).open()).isEmpty();
    }

    @Test
    void the_version_is_of_what_is_shown() {
        listed(Set.of(Module.ABSENCES));
        String reasonShown = version(absence("dentist"));
        String reasonWithheld = version(absence(null));
        assertThat(reasonShown).isNotEqualTo(reasonWithheld).doesNotContain("dentist");
        assertThat(version(absence(null))).isEqualTo(reasonWithheld);
    }

    @Test
    void the_child_s_next_instant_counts_as_closing_and_as_time_to_look_again() {
        listed(Set.of(Module.ABSENCES));
        shown(List.of());
        Sight sight = sights.look(viewer, CHILD);
        assertThat(sight.closing()).contains(BIRTHDAY);
        assertThat(sight.next()).contains(BIRTHDAY);
        assertThat(sight.silentUntil(NOW)).isEmpty();
        assertThat(sight.silentUntil(BIRTHDAY.minusSeconds(3600))).contains(BIRTHDAY);
        assertThat(sight.silentUntil(BIRTHDAY)).isEmpty();
    }

    private String version(Absence absence) {
        shown(List.of(absence));
        return sights.look(viewer, CHILD).of(NoticeKind.ABSENCES).get(0).version();
    }

    private void listed(Set<Module> modules) {
        when(publication.children(viewer))
                .thenReturn(List.of(
                        new Child(CHILD, Child.State.VISIBLE, "Bram", null, "Visser", modules, Optional.of(BIRTHDAY))));
    }

    private void shown(List<Absence> absences) {
        List<Shown<Absence>> shown = absences.stream().map(this::shown).toList();
        Names names = new Names(Map.of(), Map.of(), Map.of(), List.of(), Optional.empty());
        when(publication.absences(viewer, CHILD))
                .thenReturn(Optional.of(new Answer<>(shown, names, Optional.empty(), Optional.empty())));
    }

    @SuppressWarnings("unchecked")
    private Shown<Absence> shown(Absence absence) {
        Shown<Absence> shown = mock(Shown.class);
        when(shown.id()).thenReturn(RECORD);
        when(shown.value()).thenReturn(absence);
        return shown;
    }

    private static Absence absence(@Nullable String reason) {
        return new Absence(
                Ref.id(CHILD),
                LocalDate.of(2026, 11, 16),
                1,
                2,
                null,
                null,
                null,
                Absence.Kind.ABSENT,
                reason,
                Absence.ReasonBy.UNKNOWN,
                true,
                true);
    }
}
