package inzage.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.cause.Causes;
import inzage.connector.notice.message.MessageState;
import inzage.connector.notice.message.Outbox;
import inzage.routes.notify.MailSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithRoutes
class NotifyRoutesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private Reader reader;

    @Autowired
    private Causes causes;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MailSettings settings;

    @Test
    void one_mail_without_content_lies_in_the_folder_for_each_who_has_something_new() throws IOException {
        member();
        causes.applied(OneSchool.ID, "administration", 1, Set.of(Reader.CHILD), true);
        await().atMost(PATIENCE).until(() -> causesLeft() == 0);
        reader.results.add(new RecordId("1".repeat(32)));
        causes.applied(OneSchool.ID, "administration", 2, Set.of(Reader.CHILD), false);
        await().atMost(PATIENCE).until(() -> outbox.count(MessageState.SENT) == 1);
        try (var files = Files.list(settings.folder())) {
            assertThat(files).singleElement().satisfies(file -> assertThat(Files.readString(file))
                    .contains("To: mother@ouder.example", "Vechtstroom College", "Er zijn nieuwe resultaten te zien")
                    .contains("Message-ID: <notice.")
                    .doesNotContain(Reader.CHILD.hex()));
        }
    }

    private void member() {
        jdbc.sql("""
                insert into accounts (id, email, email_folded, password_hash, language, created_at)
                values ('mother', 'm', 'm', '', 'nl', current_timestamp)""").update();
        jdbc.sql("""
                insert into memberships (account, school, kind, state)
                values ('mother', 'vechtstroom', 'GUARDIAN', 'ACTIVE')""").update();
    }

    private long causesLeft() {
        return jdbc.sql("select count(*) from notice_causes").query(Long.class).single();
    }
}
