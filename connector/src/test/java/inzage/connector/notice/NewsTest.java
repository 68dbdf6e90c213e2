package inzage.connector.notice;

import static inzage.connector.notice.World.SCHOOL;
import static inzage.connector.notice.World.id;
import static inzage.connector.notice.sight.NoticeKind.ABSENCES;
import static inzage.connector.notice.sight.NoticeKind.RESULTS;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.message.Mail;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsTest {
    private static final String MOTHER = "mother";
    private static final String FATHER = "father";
    private static final RecordId ANNA = id("a");
    private static final RecordId BRAM = id("b");
    private static final RecordId GRADE = id("1");
    private static final RecordId OTHER_GRADE = id("2");

    /** The mother sees Anna's results, and everything so far is her baseline. */
    private static World known(TestDatabase database) {
        World world = new World(database);
        world.opens(MOTHER, ANNA, RESULTS);
        world.run(ANNA);
        return world;
    }

    @ParameterizedTest
    @EnumSource
    void tells_what_is_newly_visible_and_tells_it_once(TestDatabase database) {
        World world = known(database);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.run(ANNA);
        world.run(ANNA);
        assertThat(world.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("mother@ouder.example");
            assertThat(mail.text()).contains("new results to see", "https://inzage.example/");
        });
        world.run(ANNA);
        assertThat(world.mails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tells_again_when_what_is_seen_of_a_record_changes(TestDatabase database) {
        World world = known(database);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).hasSize(1);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "2");
        world.run(ANNA);
        assertThat(world.mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_first_look_sets_the_baseline_and_tells_nobody(TestDatabase database) {
        World world = new World(database);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).isEmpty();
        world.shows(MOTHER, ANNA, RESULTS, OTHER_GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_new_member_has_a_baseline_before_the_first_news(TestDatabase database) {
        World world = new World(database);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.causes.account(SCHOOL, MOTHER);
        world.lookAll();
        world.shows(MOTHER, ANNA, RESULTS, OTHER_GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_source_s_first_run_is_silent_about_its_kinds_only(TestDatabase database) {
        World world = known(database);
        world.opens(MOTHER, ANNA, ABSENCES);
        world.run(ANNA);
        world.shows(MOTHER, ANNA, ABSENCES, id("3"), "1");
        world.causes.applied(SCHOOL, "access", 2, Set.of(ANNA), true);
        world.lookAll();
        assertThat(world.mails()).isEmpty();

        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.shows(MOTHER, ANNA, ABSENCES, id("4"), "1");
        world.causes.applied(SCHOOL, "access", 3, Set.of(ANNA), true);
        world.run(ANNA);
        assertThat(world.mails()).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("new results to see")
                .doesNotContain("absences"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_there_when_a_module_or_access_opens_again_is_baseline(TestDatabase database) {
        World world = known(database);
        world.closes(MOTHER, ANNA, RESULTS);
        world.run(ANNA);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_mail_covers_all_children_and_kinds(TestDatabase database) {
        World world = known(database);
        world.opens(MOTHER, BRAM, ABSENCES);
        world.run(ANNA, BRAM);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.shows(MOTHER, BRAM, ABSENCES, id("3"), "1");
        world.run(ANNA, BRAM);
        assertThat(world.mails()).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("new results and absences to see"));
    }

    @ParameterizedTest
    @EnumSource
    void brothers_and_sisters_looked_at_by_two_workers_at_once_come_in_one_mail_each(TestDatabase database) {
        World world = known(database);
        for (String parent : List.of(MOTHER, FATHER)) {
            world.opens(parent, ANNA, RESULTS);
            world.opens(parent, BRAM, RESULTS);
        }
        world.run(ANNA, BRAM);
        for (String parent : List.of(MOTHER, FATHER)) {
            world.shows(parent, ANNA, RESULTS, GRADE, "1");
            world.shows(parent, BRAM, RESULTS, OTHER_GRADE, "1");
        }
        world.causes.applied(SCHOOL, "administration", 3, Set.of(ANNA, BRAM), false);
        CompletableFuture.allOf(world.news.claim(10).stream()
                        .map(look -> CompletableFuture.runAsync(() -> world.news.look(look)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(world.mails()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void every_account_gets_its_own_mail(TestDatabase database) {
        World world = known(database);
        world.opens(FATHER, ANNA, RESULTS);
        world.run(ANNA);
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.shows(FATHER, ANNA, RESULTS, GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails())
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrder("mother@ouder.example", "father@ouder.example");
    }

    @ParameterizedTest
    @EnumSource
    void looks_again_by_itself_at_the_next_instant(TestDatabase database) {
        World world = known(database);
        world.next = Optional.of(world.now().plus(Duration.ofHours(3)));
        world.run(ANNA);
        world.run(ANNA);
        world.next = Optional.empty();
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.lookAll();
        assertThat(world.mails()).isEmpty();
        world.pass(Duration.ofHours(3));
        world.lookAll();
        assertThat(world.mails()).hasSize(1);
        assertThat(world.causes.parked()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_first_delivery_brought_is_no_news_when_it_is_released_but_what_comes_later_is(TestDatabase database) {
        World world = new World(database);
        world.opens(MOTHER, ANNA, RESULTS);
        world.released = Map.of(RESULTS, world.now().plus(Duration.ofHours(2)));
        world.next = Optional.of(world.now().plus(Duration.ofHours(2)));
        world.causes.applied(SCHOOL, "administration", 1, Set.of(ANNA), true);
        world.lookAll();
        world.pass(Duration.ofHours(2));
        world.released = Map.of();
        world.next = Optional.empty();
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.lookAll();
        assertThat(world.mails()).isEmpty();

        world.shows(MOTHER, ANNA, RESULTS, OTHER_GRADE, "1");
        world.run(ANNA);
        assertThat(world.mails()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_grade_is_told_when_it_is_released_by_the_clock_and_not_when_it_comes(TestDatabase database) {
        World world = known(database);
        world.next = Optional.of(world.now().plus(Duration.ofHours(2)));
        world.released = Map.of(RESULTS, world.now().plus(Duration.ofHours(2)));
        world.run(ANNA);
        assertThat(world.mails()).isEmpty();
        world.shows(MOTHER, ANNA, RESULTS, GRADE, "1");
        world.lookAll();
        assertThat(world.mails()).as("nobody looks before it is time").isEmpty();

        world.next = Optional.empty();
        world.released = Map.of();
        world.pass(Duration.ofHours(2));
        world.lookAll();
        assertThat(world.mails()).hasSize(1);
    }
}
