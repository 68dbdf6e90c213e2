package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Ref;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a school publishes to many. */
class BulletinTest {
    private final FormSchool school = new FormSchool();
    private final Desk desk = school.desk;

    @Test
    void what_the_school_publishes_takes_one_child_for_which_it_may_be_seen() {
        school.news(71, Audience.wholeSchool());
        school.news(72, Audience.ofGroups(refs(31)));
        school.news(73, Audience.ofGroups(refs(33)));

        assertThat(desk.bulletin.part(desk.guardian(), Part.NEWS).orElseThrow().shown())
                .extracting(Shown::id)
                .containsExactly(id(71), id(72));
        assertThat(desk.bulletin.part(school.stranger(), Part.NEWS)).isEmpty();
        assertThat(desk.bulletin.one(desk.guardian(), Part.NEWS, id(73))).isEmpty();
    }

    @Test
    void a_child_of_age_without_consent_opens_what_is_for_the_whole_school_and_is_still_waiting_itself() {
        school.grownUp();
        school.news(71, Audience.wholeSchool());
        school.news(72, Audience.ofStudent(Ref.id(STUDENT)));

        assertThat(desk.bulletin.part(desk.guardian(), Part.NEWS).orElseThrow().shown())
                .extracting(Shown::id)
                .containsExactly(id(71));
        assertThat(desk.publication.children(desk.guardian()))
                .extracting(Child::state)
                .containsExactly(Child.State.CONSENT_MISSING);
    }

    @Test
    void a_document_comes_whole_one_by_one() {
        desk.school.with(
                71,
                Document.class,
                "title",
                "Gids",
                "mediaType",
                "application/pdf",
                "content",
                Content.of(new byte[] {1}),
                "publishFrom",
                LocalDate.parse("2026-11-01"),
                "audience",
                Audience.wholeSchool());

        assertThat(desk.bulletin
                        .one(desk.guardian(), Part.DOCUMENTS, id(71))
                        .orElseThrow()
                        .value()
                        .content())
                .isNotNull();
        assertThat(desk.bulletin.one(school.stranger(), Part.DOCUMENTS, id(71))).isEmpty();
    }
}
