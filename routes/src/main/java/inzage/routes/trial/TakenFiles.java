package inzage.routes.trial;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.PickUpSteps;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.connector.sync.shelf.Watch;
import inzage.mappings.check.TrialFetch.Trial;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Takes what lies on a shelf without landing it. Nothing was read before: all that is found is taken as new. */
final class TakenFiles implements PickUpSteps {
    private final HeldFiles files = new HeldFiles(Trying.MOST);

    /** What came of a run that took its files here. */
    Trial trial(Fetched fetched) {
        return fetched.trouble().<Trial>map(Trial.Failed::new).orElseGet(() -> new Trial.Fetched(files.delivery()));
    }

    /** @throws UncheckedIOException if the shelf cannot be reached any more, or holds too much */
    Trial take(Shelf shelf, Watch found) {
        if (found instanceof Watch.Due due) {
            take(shelf, due.inputs());
            return new Trial.Fetched(files.delivery());
        }
        return new Trial.Failed(
                found instanceof Watch.Trouble trouble ? trouble.sentence() : "There is nothing to be fetched.");
    }

    @Override
    public Fetched pickUp(Claimed claimed, Shelf shelf) {
        try {
            if (shelf.content() instanceof Shelf.Content.Files there) {
                take(shelf, there.inputs());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look where deliveries are left", e);
        }
        return new Fetched(claimed, Optional.empty(), Optional.empty(), 0);
    }

    @Override
    public Fetched again(Claimed claimed) {
        return new Fetched(
                claimed, Optional.empty(), Optional.of("The web server says that nothing changed, unasked."), 0);
    }

    @Override
    public Optional<Input> known(Claimed claimed, String name) {
        return Optional.empty();
    }

    private void take(Shelf shelf, List<Input> inputs) {
        for (Input input : inputs) {
            try (InputStream in = shelf.open(input);
                    OutputStream out = files.file(input.name())) {
                in.transferTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException("a file cannot be taken", e);
            }
        }
    }
}
