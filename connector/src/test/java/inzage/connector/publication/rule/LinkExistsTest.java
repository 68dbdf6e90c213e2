package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ynu;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkExistsTest {
    @Test
    void hides_a_child_without_a_link() {
        Scene scene = new Scene();
        scene.links = List.of();

        assertThat(scene.outcome()).isEqualTo("NO_LINK");
    }

    @Test
    void takes_no_notice_of_a_link_that_the_source_withholds() {
        Scene scene = new Scene();
        scene.links = List.of(Samples.withheld(Scene.link("portalAccess", Ynu.YES)));

        assertThat(scene.outcome()).isEqualTo("NO_LINK");
    }

    @Test
    void takes_no_notice_of_a_link_that_was_withdrawn() {
        Scene scene = new Scene();
        scene.links = List.of(Samples.stored(
                Samples.id(21), Scene.link("portalAccess", Ynu.YES).record(), Samples.LONG_AGO, Instant.EPOCH));

        assertThat(scene.outcome()).isEqualTo("NO_LINK");
    }

    @Test
    void takes_no_notice_of_somebody_elses_link() {
        Scene scene = new Scene();
        scene.persons = Set.of(Samples.OTHER_GUARDIAN);

        assertThat(scene.outcome()).isEqualTo("NO_LINK");
    }

    @Test
    void hides_every_other_students_file_from_a_student() {
        Scene scene = new Scene().asStudent();
        scene.persons = Set.of(Samples.id(99));

        assertThat(scene.outcome()).isEqualTo("NO_LINK");
        assertThat(new Scene().asStudent().outcome()).isEqualTo("VISIBLE");
    }

    @Test
    void reads_links_of_all_the_viewers_persons() {
        Scene scene = new Scene();
        scene.persons = Set.of(Samples.OTHER_GUARDIAN, Samples.GUARDIAN);

        assertThat(scene.links).extracting(Stored::id).isNotEmpty();
        assertThat(scene.outcome()).isEqualTo("VISIBLE");
    }
}
