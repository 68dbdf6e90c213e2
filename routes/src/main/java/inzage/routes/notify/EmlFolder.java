package inzage.routes.notify;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Where mails lie that no mail server takes: one file each, readable by any mail program. */
@Component
public class EmlFolder {
    private final Path folder;

    public EmlFolder(MailSettings settings) {
        folder = settings.folder();
    }

    /** A file appears whole or not at all, and only once per message. */
    public void write(Letter letter) throws IOException, MessagingException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", ".tmp");
        try {
            try (var out = Files.newOutputStream(draft)) {
                letter.writeTo(out);
            }
            Path file = folder.resolve(letter.claim().handle() + ".eml");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
