package inzage.routes.notify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgottenMailTest {
    private final Path folder;

    ForgottenMailTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void deletes_the_mails_to_whom_was_erased_and_no_others() throws IOException {
        write("one", "Anna@Home.example");
        write("two", "bram@home.example");
        Files.writeString(folder.resolve("note.txt"), "To: anna@home.example");

        forgotten(folder).forget(List.of("anna@home.example"));

        assertThat(folder.resolve("one.eml")).doesNotExist();
        assertThat(folder.resolve("two.eml")).exists();
        assertThat(folder.resolve("note.txt")).exists();
    }

    @Test
    void minds_no_folder_that_was_never_made() {
        forgotten(folder.resolve("none")).forget(List.of("anna@home.example"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static ForgottenMail forgotten(Path place) {
        MailSettings settings = new MailSettings(
                null,
                25,
                null,
                null,
                MailSettings.Security.NONE,
                "no-reply@inzage.example",
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                place);
        return new ForgottenMail(settings, Session.getInstance(new Properties()));
    }

    private void write(String name, String recipient) throws IOException {
        Files.writeString(
                folder.resolve(name + ".eml"),
                "From: school@inzage.example\r\nTo: " + recipient
                        + "\r\nSubject: News\r\n\r\nThere is something new.\r\n");
    }
}
