package inzage.routes.pickup;

import inzage.connector.school.Remote;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.shelf.Watch;
import inzage.routes.RouteSettings;
import org.springframework.stereotype.Component;

/** Picks up from folders of SFTP servers. */
@Component
public class SftpPickUp {
    private final SyncSteps steps;
    private final RouteSettings settings;

    public SftpPickUp(SyncSteps steps, RouteSettings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    /** Whether a complete delivery lies there that no run has read. */
    public Watch look(SchoolSetup school, SourceSetup source) {
        try (SftpShelf shelf = shelf(source)) {
            return steps.lookAt(school, source, shelf);
        }
    }

    /** Lands the next delivery. */
    public Fetched pickUp(Claimed claimed) {
        try (SftpShelf shelf = shelf(claimed.source())) {
            return steps.pickUp(claimed, shelf);
        }
    }

    private SftpShelf shelf(SourceSetup source) {
        return new SftpShelf(PickedUp.remote(source, Remote.Sftp.class), settings.longestPickUp(), settings.reach());
    }
}
