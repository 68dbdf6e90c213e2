package inzage.config.command.door;

import inzage.connector.store.InstallationSettings;
import inzage.portal.security.command.CommandToken;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the door of commands is from the moment the portal listens until it stops. */
@Component
class OpenDoor {
    private final InstallationSettings installation;
    private final CommandToken token;
    private @Nullable Door door;

    OpenDoor(InstallationSettings installation, CommandToken token) {
        this.installation = installation;
        this.token = token;
    }

    @EventListener
    void open(WebServerInitializedEvent started) {
        if (WebServerApplicationContext.hasServerNamespace(started.getApplicationContext(), "management")) {
            return;
        }
        Door here = new Door(started.getWebServer().getPort(), token.text());
        try {
            here.write(installation.home());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into the home folder", e);
        }
        door = here;
    }

    @PreDestroy
    void close() {
        try {
            if (door != null) {
                door.remove(installation.home());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("delete the file 'command-token' in the home folder", e);
        }
    }
}
