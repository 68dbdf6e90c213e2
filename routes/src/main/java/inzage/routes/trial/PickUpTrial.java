package inzage.routes.trial;

import inzage.connector.school.Remote;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.shelf.Lookout;
import inzage.mappings.check.TrialFetch;
import inzage.routes.RouteSettings;
import inzage.routes.pickup.HttpPickUp;
import inzage.routes.pickup.PickUpByHttp;
import inzage.routes.pickup.SftpShelf;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.apache.camel.CamelExecutionException;

/** Tries a source that is picked up where somebody else leaves it: signs in, looks, and takes the newest complete delivery. */
public final class PickUpTrial implements TrialFetch {
    private final RouteSettings settings;
    private final Clock clock;

    public PickUpTrial(RouteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Trial> fetch(SchoolSetup school, SourceSetup source) {
        if (!(source.fetch() instanceof PickUp pickUp)) {
            return Optional.empty();
        }
        return Optional.of(
                pickUp.from() instanceof Remote.Sftp sftp
                        ? bySftp(source, sftp, pickUp)
                        : byHttp(Trying.of(school, source)));
    }

    private Trial bySftp(SourceSetup source, Remote.Sftp remote, PickUp pickUp) {
        TakenFiles files = new TakenFiles();
        try (SftpShelf shelf = new SftpShelf(remote, settings.longestPickUp(), settings.reach())) {
            return files.take(shelf, Lookout.newest(source.name(), shelf, pickUp.packing(), clock.instant()));
        } catch (UncheckedIOException e) {
            return Broken.because(e);
        }
    }

    private Trial byHttp(Claimed claimed) {
        TakenFiles files = new TakenFiles();
        try (TrialCamel camel = TrialCamel.of(new PickUpByHttp(new HttpPickUp(files, settings)))) {
            return files.trial(camel.send("direct:pick-up-by-http", claimed));
        } catch (CamelExecutionException e) {
            return Broken.because(e);
        }
    }
}
